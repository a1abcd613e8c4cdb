package org.muster.inspection;

import org.muster.shared.due.ObligationSource;
import org.muster.test.Database;

/** What open duties oblige people to do, for an installation without a server that reminds them of it. */
public final class InspectionSources {

    private InspectionSources() {}

    public static Database offer(Database database) {
        return database.with(ObligationSource.class, database.the(InspectionDue.class));
    }
}
