package org.muster.ledger;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.muster.shared.text.Labelled;

/** What a person fills in of an event by hand, by the names the schedules have for it. */
enum EventTerm implements Labelled {
    AMOUNT("amount", List.of("amount", "recoverable", "premium", "proceeds")),
    RESIDUAL("residual", List.of("residual")),
    REMAINING_MONTHS("remaining_months", List.of("remaining_months")),
    EFFECTIVE_ON("effective_on", List.of("date", "in_period")),
    IN_SERVICE("in_service_date", List.of("in_service_date"));

    private final String wire;
    private final List<String> inSchedules;

    EventTerm(String wire, List<String> inSchedules) {
        this.wire = wire;
        this.inSchedules = inSchedules;
    }

    /** The name of its field. */
    String wire() {
        return wire;
    }

    static Optional<EventTerm> of(String inSchedule) {
        return Stream.of(values())
                .filter(term -> term.inSchedules.contains(inSchedule))
                .findFirst();
    }
}
