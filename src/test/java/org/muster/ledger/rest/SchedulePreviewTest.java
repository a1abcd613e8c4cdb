package org.muster.ledger.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.muster.ledger.depreciation.InconsistentSchedule;
import org.muster.ledger.depreciation.Schedule;

/** The preview as a client sees it: the request as printed in the design, the answer key by key. */
class SchedulePreviewTest {

    private static final String DESIGN = """
            { "currency":"CNY", "minor_digits":2, "method":"STRAIGHT_LINE", "convention":"NEXT_MONTH", "frequency":"MONTH",
              "fiscal_year_start":1, "cost":"12000.00", "residual":"600.00", "in_service_date":"2023-01-10", "life_months":36,
              "events":[ {"type":"impairment","after_months":24,"amount":"1500.00","residual":"0","remaining_months":12},
                         {"type":"disposal","date":"2025-07-20","proceeds":"5000.00","selling_costs":"120.00"} ] }
            """;

    @Test
    void answersARowWithExactlyThePrintedKeys() {
        var row = preview(DESIGN).getJsonArray("rows").getJsonObject(0);

        assertThat(row).hasToString("""
                        {"seq":1,"row_type":"depreciation","period_start":"2023-02-01","period_end":"2023-02-28",\
                        "exact_cumulative":"316.666666666667","amount":"316.67","gross_cost":"12000.00",\
                        "accumulated_depreciation":"316.67","accumulated_impairment":"0.00","net_book_value":"11683.33",\
                        "event_amount":null,"gain_loss":null}""");
    }

    @Test
    void answersTheDisposalWithItsResult() {
        var row = preview(DESIGN).getJsonArray("rows").getJsonObject(31);

        assertThat(row).hasToString("""
                        {"seq":32,"row_type":"disposal","period_start":"2025-07-20","period_end":"2025-07-20",\
                        "exact_cumulative":"0.000000000000","amount":"0.00","gross_cost":"0.00",\
                        "accumulated_depreciation":"0.00","accumulated_impairment":"0.00","net_book_value":"0.00",\
                        "event_amount":"1450.00","gain_loss":"3430.00"}""");
        assertThat(preview(DESIGN).getString("rule_version")).isEqualTo("1");
    }

    @Test
    void takesNumbersAndDecimalStringsAlike() {
        var numbers = DESIGN.replace("\"12000.00\"", "12000").replace("\"600.00\"", "6e2");
        var strings = DESIGN.replace("36", "\"36\"").replace("24", "\"24\"");

        assertThat(preview(numbers)).isEqualTo(preview(DESIGN)).isEqualTo(preview(strings));
    }

    @Test
    void halfYearsAreAskedForByYear() {
        var monthly = DESIGN.replace("NEXT_MONTH", "HALF_YEAR");
        var contradiction = catchThrowableOfType(InconsistentSchedule.class, () -> preview(monthly));
        assertThat(contradiction.field()).isEqualTo("frequency");
        assertThat(contradiction.rule()).isEqualTo(InconsistentSchedule.Rule.DISAGREES);
        assertThat(preview(monthly.replace("\"MONTH\"", "\"YEAR\"")).getJsonArray("rows"))
                .isNotEmpty();
    }

    @Test
    void namesTheFieldThatContradicts() {
        var contradiction = catchThrowableOfType(
                InconsistentSchedule.class, () -> preview(DESIGN.replace("2025-07-20", "2022-07-20")));

        var problem = InconsistentScheduleMapper.problem(contradiction);

        assertThat(problem.status()).isEqualTo(422);
        assertThat(problem.code()).isEqualTo("schedule-parameters-inconsistent");
        assertThat(problem.reasons())
                .extracting("field", "key")
                .containsExactly(tuple("events[1].date", "ledger.refusal.schedule.before_service"));
    }

    @Test
    void namesTheFieldThatIsOfTheWrongSort() {
        assertThat(refusedField(DESIGN.replace("\"CNY\"", "{}"))).isEqualTo("currency");
        assertThat(refusedField(DESIGN.replace("\"5000.00\"", "true"))).isEqualTo("events[1].proceeds");
        assertThat(refusedField("{\"events\":{}}")).isEqualTo("events");
        assertThat(refusedField(DESIGN.replace("\"proceeds\"", "\"profits\""))).isEqualTo("events[1].profits");
    }

    private static String refusedField(String body) {
        return catchThrowableOfType(InconsistentSchedule.class, () -> preview(body))
                .field();
    }

    private static JsonObject preview(String body) {
        try (var reader = Json.createReader(new StringReader(body))) {
            return ScheduleWriter.write(Schedule.of(ScheduleReader.read(reader.readValue())));
        }
    }
}
