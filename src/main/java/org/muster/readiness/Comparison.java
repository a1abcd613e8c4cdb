package org.muster.readiness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muster.readiness.model.CurveStep;
import org.muster.readiness.model.SinglePoint;
import org.muster.readiness.model.Standing;

/** One plan before and after a change: two curves, and where the second one lies lower or higher. */
public record Comparison(Outlook before, Outlook after) {

    /** From this day on, until the next, the plan stands otherwise than it would have. */
    public record Drop(LocalDate from, Standing before, Standing after) {}

    static Comparison of(Outlook before, Outlook after) {
        return new Comparison(before, after);
    }

    /** Every day on which the two curves begin to differ, differ otherwise, or meet again. */
    public List<Drop> differences() {
        return differences(before.noAction(), after.noAction());
    }

    static List<Drop> differences(List<CurveStep> before, List<CurveStep> after) {
        var days = Stream.concat(before.stream(), after.stream())
                .map(CurveStep::from)
                .collect(Collectors.toCollection(TreeSet::new));
        var found = new ArrayList<Drop>();
        var apart = false;
        for (var day : days) {
            var one = Curves.on(before, day);
            var other = Curves.on(after, day);
            if (apart || !one.equals(other)) {
                found.add(new Drop(day, one, other));
            }
            apart = !one.equals(other);
        }
        return found;
    }

    /** The same where everything planned happens: checks on their days, renewals, returns, deliveries. */
    public List<Drop> plannedDifferences() {
        return differences(before.asPlanned(), after.asPlanned());
    }

    /** The days on which the level is lower than it would have been when nothing is done. */
    public List<Drop> drops() {
        return falling(differences());
    }

    /** The days on which the level is lower than it would have been even if everything planned happens. */
    public List<Drop> plannedDrops() {
        return falling(plannedDifferences());
    }

    /**
     * Both in order of days: what counts for nothing today, but is planned to count again, is missed from that day on though
     * the curve without action shows nothing.
     */
    List<Drop> losses() {
        return Stream.concat(drops().stream(), plannedDrops().stream())
                .sorted(Comparator.comparing(Drop::from))
                .toList();
    }

    private static List<Drop> falling(List<Drop> differences) {
        return differences.stream()
                .filter(drop -> drop.after().level().compareTo(drop.before().level()) > 0)
                .toList();
    }

    /** Failure groups the plan did not hang on before. */
    public List<SinglePoint> newSinglePoints() {
        return after.singlePoints().stream()
                .filter(point -> before.singlePoints().stream()
                        .noneMatch(known -> known.group().equals(point.group())
                                && known.requirement().equals(point.requirement())))
                .toList();
    }

    /** Whether anything is different at all. */
    public boolean changed() {
        return changedUnattended() || !plannedDifferences().isEmpty();
    }

    /** Whether anything is different when nothing is done. */
    boolean changedUnattended() {
        return !differences().isEmpty() || !newSinglePoints().isEmpty();
    }
}
