package org.muster.readiness;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.muster.plan.PlanLineRow;

/** A level somebody answers for in place of the computed one, until a day; the computed one stays beside it. */
public record Overridden(Light light, LocalDate until, String reason, String askedBy, String approvedBy) {

    /** The override that holds on the day; of several the one that lasts longest. */
    static Optional<Overridden> on(LocalDate day, List<PlanLineRow> lines) {
        return lines.stream()
                .filter(line ->
                        line.day("expires_on").filter(end -> !end.isBefore(day)).isPresent())
                .max(Comparator.comparing(line -> line.text("expires_on")))
                .map(line -> new Overridden(
                        Light.valueOf(line.text("level")),
                        line.day("expires_on").orElseThrow(),
                        line.text("reason"),
                        line.text("asked_by"),
                        line.text("approved_by")));
    }
}
