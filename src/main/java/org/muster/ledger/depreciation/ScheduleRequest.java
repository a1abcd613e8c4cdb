package org.muster.ledger.depreciation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.muster.ledger.depreciation.InconsistentSchedule.Rule;

/** What a schedule is asked for: the asset's terms and those of the events in its life. */
public record ScheduleRequest(Terms terms, List<Terms> events) {

    private static final List<Term<?>> OF_ASSET = List.of(
            Term.CURRENCY,
            Term.MINOR_DIGITS,
            Term.METHOD,
            Term.CONVENTION,
            Term.FREQUENCY,
            Term.FISCAL_YEAR_START,
            Term.COST,
            Term.RESIDUAL,
            Term.IN_SERVICE_DATE,
            Term.LIFE_MONTHS,
            Term.END_DATE,
            Term.FACTOR,
            Term.RATE,
            Term.RATES_PCT,
            Term.TOTAL_UNITS,
            Term.UNITS,
            Term.COVER_FROM,
            Term.COVER_TO);

    private static final List<Term<?>> OF_EVENT = List.of(
            Term.TYPE,
            Term.DATE,
            Term.AFTER_MONTHS,
            Term.AMOUNT,
            Term.RECOVERABLE,
            Term.RESIDUAL,
            Term.REMAINING_MONTHS,
            Term.IN_PERIOD,
            Term.IN_SERVICE_DATE,
            Term.COST,
            Term.PROCEEDS,
            Term.SELLING_COSTS,
            Term.FRACTION,
            Term.REFUND_FRACTION,
            Term.PREMIUM);

    /** Longer lives are told in fewer events; more are an accident or an attack. */
    private static final int MOST_EVENTS = 200;

    public ScheduleRequest {
        if (events.size() > MOST_EVENTS) {
            throw new InconsistentSchedule("events", Rule.OUT_OF_RANGE);
        }
        events = List.copyOf(events);
    }

    /** The asset's terms; a consumable for which no day of service is given is in service from its issue. */
    Terms asset() {
        return events.stream()
                .filter(event -> !terms.has(Term.IN_SERVICE_DATE) && event.need(Term.TYPE) == EventType.ISSUE)
                .findFirst()
                .map(issue -> terms.with(Term.IN_SERVICE_DATE, issue.need(Term.DATE)))
                .orElse(terms);
    }

    public static ScheduleRequest of(Terms terms, Terms... events) {
        return new ScheduleRequest(terms, List.of(events));
    }

    /** Reads a request from texts by name: one text for a single value, several for a list. */
    public static ScheduleRequest read(Map<String, List<String>> asset, Collection<Map<String, List<String>>> events) {
        var read = new ArrayList<Terms>();
        for (var event : events) {
            read.add(Terms.read("events[" + read.size() + "].", event, OF_EVENT));
        }
        return new ScheduleRequest(Terms.read("", asset, OF_ASSET), read);
    }
}
