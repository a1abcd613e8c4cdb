package org.muster.shared.persistence;

import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.persistence.internal.sessions.AbstractRecord;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.queries.DatabaseQuery;
import org.eclipse.persistence.sessions.DataRecord;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionProfiler;
import org.eclipse.persistence.sessions.SessionProfilerAdapter;

/**
 * Counts the SQL statements sent, the figure no noise can touch; tests hold every page to its number and operators see it
 * under {@code /metrics}. Named in {@code persistence.xml}.
 */
public class StatementProfiler extends SessionProfilerAdapter {

    private final AtomicLong statements = new AtomicLong();

    /** Statements sent by the provider since the start of this persistence unit. */
    public static long sent(Session session) {
        return ((StatementProfiler) ((AbstractSession) session).getProfiler()).statements.get();
    }

    /** Adds statements sent past the provider on the same connection. */
    public static void add(Session session, long sent) {
        ((StatementProfiler) ((AbstractSession) session).getProfiler()).statements.addAndGet(sent);
    }

    @Override
    public int getProfileWeight() {
        return SessionProfiler.NORMAL;
    }

    @Override
    public void startOperationProfile(String operationName) {
        count(operationName);
    }

    @Override
    public void startOperationProfile(String operationName, DatabaseQuery query, int weight) {
        count(operationName);
    }

    @Override
    public Object profileExecutionOfQuery(DatabaseQuery query, DataRecord row, AbstractSession session) {
        return query.execute(session, (AbstractRecord) row);
    }

    /** Every call prepares once; the provider times closing a statement under the same name as executing it. */
    private void count(String operation) {
        if (SessionProfiler.SqlPrepare.equals(operation)) {
            statements.incrementAndGet();
        }
    }
}
