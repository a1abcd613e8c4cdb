package org.muster.shared.usecase;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import org.muster.shared.persistence.SqlFault;

/**
 * Stands outside the transaction: turns an optimistic conflict into "changed meanwhile", a broken unique key into "exists
 * already", and tries again when the database gave up waiting for a lock. What was read before the command is forgotten
 * after it: outside a transaction the server keeps one persistence context for the whole request, which would go on
 * showing the old state.
 */
@Guarded
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 190)
class ConflictInterceptor {

    private static final int ATTEMPTS = 4;

    @PersistenceContext(unitName = "muster")
    private EntityManager entities;

    private final CommandFrame frame;

    @Inject
    ConflictInterceptor(CommandFrame frame) {
        this.frame = frame;
    }

    @AroundInvoke
    Object translate(InvocationContext call) throws Exception {
        if (frame.open()) {
            return call.proceed();
        }
        try {
            return attempt(call);
        } finally {
            entities.clear();
        }
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
                return Refusal.stale("");
            }
        }
        return SqlFault.of(failure).duplicate() ? Refusal.conflict("", "shared.refusal.duplicate") : failure;
    }
}
