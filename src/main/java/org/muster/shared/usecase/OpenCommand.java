package org.muster.shared.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The command being carried out by the running thread. The doors (page, REST, job, seed) open it; registers ask it who
 * is calling.
 */
@ApplicationScoped
public class OpenCommand {

    private final ThreadLocal<Deque<Command>> open = ThreadLocal.withInitial(ArrayDeque::new);

    /** The command in progress; opening one is the duty of the door, so its absence is a fault of the program. */
    public Command current() {
        return find().orElseThrow(() -> new IllegalStateException("No command is open on this thread"));
    }

    public Optional<Command> find() {
        return Optional.ofNullable(open.get().peek());
    }

    public Caller by() {
        return current().by();
    }

    public <T> T as(Command command, Supplier<T> work) {
        open.get().push(command);
        try {
            return work.get();
        } finally {
            open.get().pop();
            if (open.get().isEmpty()) {
                open.remove();
            }
        }
    }

    /** Work that may fail in two ways of its own, such as a request passed on through a filter. */
    @FunctionalInterface
    public interface Work<A extends Exception, B extends Exception> {

        void run() throws A, B;
    }

    public <A extends Exception, B extends Exception> void carry(Command command, Work<A, B> work) throws A, B {
        open.get().push(command);
        try {
            work.run();
        } finally {
            open.get().pop();
            if (open.get().isEmpty()) {
                open.remove();
            }
        }
    }

    public void run(Command command, Runnable work) {
        as(command, () -> {
            work.run();
            return command;
        });
    }
}
