package org.muster.shared.usecase;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import org.muster.shared.persistence.Changes;

/**
 * The one end of every command, directly inside the transaction and only for the outermost use case: flush, so that
 * every number and version is final, then let the closers write. Nothing touches the database afterwards.
 */
@Guarded
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 210)
class ClosingInterceptor {

    @PersistenceContext(unitName = "muster")
    private EntityManager entities;

    private final CommandFrame frame;
    private final OpenCommand open;
    private final Instance<CommandCloser> closers;

    @Inject
    ClosingInterceptor(CommandFrame frame, OpenCommand open, Instance<CommandCloser> closers) {
        this.frame = frame;
        this.open = open;
        this.closers = closers;
    }

    @AroundInvoke
    Object close(InvocationContext call) throws Exception {
        if (frame.open()) {
            return call.proceed();
        }
        frame.begin();
        try {
            var result = call.proceed();
            entities.flush();
            var changes = Changes.of(entities);
            closers.stream()
                    .sorted(Comparator.comparingInt(CommandCloser::order))
                    .forEach(closer -> closer.close(open.current(), frame.told(), changes));
            return result;
        } finally {
            frame.end();
        }
    }
}
