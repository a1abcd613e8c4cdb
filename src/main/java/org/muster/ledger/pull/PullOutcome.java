package org.muster.ledger.pull;

import java.util.Arrays;
import java.util.List;
import org.muster.ledger.export.Tally;

/** What became of a pull while it is written: what was counted and summed, where it stands, and whether more follows. */
public final class PullOutcome {

    private final int[] key;
    private final boolean chained;
    private long passed;
    private final Tally tally;
    private final List<String> begun;
    private String[] last = {};
    private boolean more;

    public PullOutcome(PullPlan plan) {
        this.key = plan.export().key().stream().mapToInt(plan.export()::place).toArray();
        this.tally = new Tally(plan.export());
        this.begun = plan.question().after();
        this.chained = plan.export().chained();
        this.passed = plan.question().passed();
    }

    void add(String[] row) {
        tally.add(row);
        passed++;
        last = row;
    }

    void ended(boolean moreFollows) {
        more = moreFollows;
    }

    public Tally tally() {
        return tally;
    }

    /** Where it has come to, as {@link Question#after} says it. */
    public List<String> last() {
        if (last.length == 0) {
            return begun;
        }
        return chained ? Arrays.stream(key).mapToObj(place -> last[place]).toList() : List.of(Long.toString(passed));
    }

    /** Whether the limit was reached with rows left over. */
    public boolean more() {
        return more;
    }
}
