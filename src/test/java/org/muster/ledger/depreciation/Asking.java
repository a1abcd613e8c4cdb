package org.muster.ledger.depreciation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A schedule asked for as a client would write it: fields by name, one after the other, then the events. */
final class Asking {

    private final Map<String, List<String>> terms = new LinkedHashMap<>(Map.of("currency", List.of("CNY")));
    private final List<Map<String, List<String>>> events = new ArrayList<>();

    private Asking() {}

    static Asking by(Method method) {
        return new Asking().with("method", method.name());
    }

    /** A straight line over three years from 10 January 2023. */
    static Asking straight(String cost) {
        return by(Method.STRAIGHT_LINE)
                .with("cost", cost)
                .with("in_service_date", "2023-01-10")
                .with("life_months", "36");
    }

    Asking on(Convention convention) {
        return with("convention", convention.name());
    }

    Asking yearly() {
        return with("frequency", "YEAR");
    }

    Asking with(String field, String... values) {
        terms.put(field, List.of(values));
        return this;
    }

    Asking without(String field) {
        terms.remove(field);
        return this;
    }

    /** An event; fields and values take turns. */
    Asking then(EventType type, String... fieldsAndValues) {
        var event = new LinkedHashMap<String, List<String>>();
        event.put("type", List.of(type.title()));
        for (int i = 0; i < fieldsAndValues.length; i += 2) {
            event.put(fieldsAndValues[i], List.of(fieldsAndValues[i + 1]));
        }
        events.add(event);
        return this;
    }

    Schedule schedule() {
        return Schedule.of(ScheduleRequest.read(terms, events));
    }

    List<ScheduleRow> rows() {
        return schedule().rows();
    }

    /** What each row charges. */
    List<String> amounts() {
        var schedule = schedule();
        return schedule.rows().stream()
                .map(row -> printed(row.charge().amount(), schedule.digits()))
                .toList();
    }

    /** Each row as type, period, charge and carrying amount. */
    List<String> lines() {
        var schedule = schedule();
        return schedule.rows().stream().map(row -> line(row, schedule.digits())).toList();
    }

    private static String line(ScheduleRow row, int digits) {
        return String.join(
                " ",
                row.type(),
                row.period().start().toString(),
                row.period().end().toString(),
                printed(row.charge().amount(), digits),
                printed(row.balance().carrying(), digits));
    }

    private static String printed(Rational amount, int digits) {
        return amount.toDecimal(digits).toPlainString();
    }

    static Rational amount(String decimal) {
        return Rational.of(new BigDecimal(decimal));
    }
}
