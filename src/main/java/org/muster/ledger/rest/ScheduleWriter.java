package org.muster.ledger.rest;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.Optional;
import org.muster.ledger.depreciation.Rational;
import org.muster.ledger.depreciation.Schedule;
import org.muster.ledger.depreciation.ScheduleRow;

/** Writes a schedule as JSON: amounts as strings with the currency's decimals, the exact cumulative amount with twelve. */
final class ScheduleWriter {

    private static final int EXACT_DIGITS = 12;

    private final int digits;

    private ScheduleWriter(int digits) {
        this.digits = digits;
    }

    static JsonObject write(Schedule schedule) {
        var writer = new ScheduleWriter(schedule.digits());
        var rows = Json.createArrayBuilder();
        schedule.rows().forEach(row -> rows.add(writer.row(row)));
        return Json.createObjectBuilder()
                .add("rows", rows)
                .add("rule_version", Schedule.RULE_VERSION)
                .build();
    }

    private JsonObjectBuilder row(ScheduleRow row) {
        var charge = row.charge();
        var balance = row.balance();
        return Json.createObjectBuilder()
                .add("seq", row.seq())
                .add("row_type", row.type())
                .add("period_start", row.period().start().toString())
                .add("period_end", row.period().end().toString())
                .add("exact_cumulative", printed(charge.exactCumulative(), EXACT_DIGITS))
                .add("amount", printed(charge.amount(), digits))
                .add("gross_cost", printed(balance.cost(), digits))
                .add("accumulated_depreciation", printed(balance.depreciation(), digits))
                .add("accumulated_impairment", printed(balance.impairment(), digits))
                .add("net_book_value", printed(balance.carrying(), digits))
                .add("event_amount", ifAny(row.outcome().eventAmount()))
                .add("gain_loss", ifAny(row.outcome().gain()));
    }

    private JsonValue ifAny(Optional<Rational> amount) {
        return amount.<JsonValue>map(given -> Json.createValue(printed(given, digits)))
                .orElse(JsonValue.NULL);
    }

    private static String printed(Rational amount, int digits) {
        return amount.toDecimal(digits).toPlainString();
    }
}
