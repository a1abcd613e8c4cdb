package org.muster.shared.usecase;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.stream.Stream;
import org.muster.shared.fact.Reference;
import org.muster.shared.fact.Subject;
import org.muster.shared.persistence.SqlFault;

/**
 * Stands outside the transaction: turns an optimistic conflict into "changed meanwhile", a broken unique key into "exists
 * already", a text beyond its column into "too long", and tries again when the database gave up waiting for a lock. What was read before the command is forgotten
 * after it: outside a transaction the server keeps one persistence context for the whole request, which would go on
 * showing the old state. What the wrong hands attempted is told once all of it is undone.
 */
@Guarded
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 190)
class ConflictInterceptor {

    private static final int ATTEMPTS = 4;

    @PersistenceContext(unitName = "muster")
    private EntityManager entities;

    private final CommandFrame frame;
    private final Event<Attempted> attempts;

    @Inject
    ConflictInterceptor(CommandFrame frame, Event<Attempted> attempts) {
        this.frame = frame;
        this.attempts = attempts;
    }

    @AroundInvoke
    Object translate(InvocationContext call) throws Exception {
        try {
            return frame.open() ? call.proceed() : outermost(call);
        } catch (Refusal refusal) {
            refusal.about(subject(call));
            if (!frame.open() && refusal.kind() == Refusal.Kind.FORBIDDEN) {
                attempts.fire(new Attempted(refusal.subject().orElseThrow(), refusal));
            }
            throw refusal;
        }
    }

    private Object outermost(InvocationContext call) throws Exception {
        try {
            return attempt(call);
        } finally {
            entities.clear();
        }
    }

    /** What the command was to be done to: what its caller pointed at, or else the command itself. */
    private static Subject subject(InvocationContext call) {
        return Stream.of(call.getParameters())
                .filter(Reference.class::isInstance)
                .map(pointer -> ((Reference) pointer).subject())
                .findFirst()
                .orElseGet(() -> new Subject(
                        "command",
                        call.getMethod().getDeclaringClass().getSimpleName() + "."
                                + call.getMethod().getName()));
    }

    private static Object attempt(InvocationContext call) throws Exception {
        for (var attempt = 1; ; attempt++) {
            try {
                return call.proceed();
            } catch (Refusal refusal) {
                throw refusal;
            } catch (RuntimeException failure) {
                if (attempt >= ATTEMPTS || !SqlFault.of(failure).lockTimeout()) {
                    throw translated(failure);
                }
            }
        }
    }

    private static RuntimeException translated(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockException) {
                return new Refusal(Refusal.Kind.STALE, List.of(Reason.of("shared.refusal.changed_meanwhile")));
            }
        }
        var fault = SqlFault.of(failure);
        if (fault.tooLong()) {
            return Refusal.invalid("", "shared.refusal.too_long");
        }
        return fault.duplicate() ? Refusal.conflict("", "shared.refusal.duplicate") : failure;
    }
}
