package org.muster.finding;

import org.muster.shared.due.ObligationSource;
import org.muster.test.Database;

/** What findings oblige people to do, for an installation without a server that reminds them of it. */
public final class FindingSources {

    private FindingSources() {}

    public static Database offer(Database database) {
        return database.with(ObligationSource.class, database.the(FindingOpened.class))
                .with(ObligationSource.class, database.the(FixDue.class));
    }
}
