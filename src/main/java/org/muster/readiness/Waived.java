package org.muster.readiness;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.muster.plan.PlanLineRow;

/**
 * That somebody answers for going without what a requirement asks for, until a day. The requirement keeps its own level;
 * only the plan is pulled down by it no further than by a supporting one.
 *
 * @param until the last day
 */
public record Waived(String requirement, LocalDate until, String reason, String approvedBy) {

    /** The waivers among the lines that hold on the day, the longest of each requirement. */
    static List<Waived> on(LocalDate day, List<PlanLineRow> lines) {
        return lines.stream()
                .map(line -> line.text("requirement"))
                .distinct()
                .sorted()
                .flatMap(requirement -> of(requirement, day, lines).stream())
                .toList();
    }

    private static Optional<Waived> of(String requirement, LocalDate day, List<PlanLineRow> lines) {
        return lines.stream()
                .filter(line -> line.text("requirement").equals(requirement))
                .filter(line ->
                        line.day("expires_on").filter(end -> !end.isBefore(day)).isPresent())
                .max(Comparator.comparing(line -> line.text("expires_on")))
                .map(line -> new Waived(
                        requirement,
                        line.day("expires_on").orElseThrow(),
                        line.text("reason"),
                        line.text("approved_by")));
    }
}
