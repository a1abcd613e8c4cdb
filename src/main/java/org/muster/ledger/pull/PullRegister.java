package org.muster.ledger.pull;

import jakarta.inject.Inject;
import org.muster.shared.usecase.UseCase;

/** Where it is noted what was pulled. */
@UseCase
public class PullRegister {

    private final PullRecords records;

    @Inject
    PullRegister(PullRecords records) {
        this.records = records;
    }

    PullRegister() {
        this(null);
    }

    /** Notes a pull that is over, whichever way it ended. */
    public void note(PullEntry entry) {
        records.add(new PullRecord(entry));
    }
}
