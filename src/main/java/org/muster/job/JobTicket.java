package org.muster.job;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.muster.shared.usecase.Reason;

/** What a kind gets with each chunk: the job's payload, and a slip to note on what became of each thing. */
public final class JobTicket {

    /** What became of one thing, and why. */
    record Note(JobOutcome outcome, List<Reason> reasons) {}

    private static final Note DONE = new Note(JobOutcome.DONE, List.of());

    private final String payload;
    private final Map<Long, Note> notes = new LinkedHashMap<>();

    JobTicket(String payload) {
        this.payload = payload;
    }

    public String payload() {
        return payload;
    }

    /** The thing was refused; whatever was begun with it must have been undone by the kind. */
    public void refused(JobItem item, List<Reason> reasons) {
        notes.put(item.no(), new Note(JobOutcome.REFUSED, List.copyOf(reasons)));
    }

    /** Somebody changed the thing after it was chosen. */
    public void stale(JobItem item, List<Reason> reasons) {
        notes.put(item.no(), new Note(JobOutcome.STALE, List.copyOf(reasons)));
    }

    Note note(JobItem item) {
        return notes.getOrDefault(item.no(), DONE);
    }
}
