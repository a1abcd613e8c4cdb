package org.muster.shared.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.muster.shared.fact.Fact;

/** What the running command has told so far; opened by the outermost use case and emptied when it ends. */
@ApplicationScoped
class CommandFrame {

    private final ThreadLocal<List<Fact>> told = new ThreadLocal<>();

    boolean open() {
        return told.get() != null;
    }

    void begin() {
        told.set(new ArrayList<>());
    }

    void end() {
        told.remove();
    }

    void add(Fact fact) {
        if (!open()) {
            throw new IllegalStateException("A fact was told outside a use case: " + fact);
        }
        told.get().add(fact);
    }

    List<Fact> told() {
        return List.copyOf(told.get());
    }
}
