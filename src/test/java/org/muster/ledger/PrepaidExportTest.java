package org.muster.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.muster.asset.Step;
import org.muster.catalog.Kind;
import org.muster.ledger.export.Export;
import org.muster.test.Database;

/** What became of money that was paid ahead or lost, as finance pulls it. */
class PrepaidExportTest {

    private final Firm firm = new Firm();

    @AfterEach
    void over() {
        firm.close();
    }

    private List<Map<String, String>> rows(Export export) {
        return firm.rows(export, "CORP", "as_of", "2026-12-31");
    }

    private static BigDecimal number(Map<String, String> row, String column) {
        return new BigDecimal(row.get(column));
    }

    @Test
    void aCancelledPolicyTellsWhatWasPaidBackAndWhatWasLost() {
        var policy = firm.bought(
                Kind.INSURANCE_POLICY,
                1,
                Map.of("price", "12000", "currency", "CNY"),
                Map.of("cover_start", "2026-02-01", "cover_end", "2027-01-31", "limit", "500000.00 CNY"),
                LocalDate.of(2026, 2, 1));
        firm.runs(YearMonth.of(2026, 3));
        var day = LocalDate.of(2026, 4, 10);
        firm.take(policy, Step.PROPOSE_RETIREMENT, day, Map.of());
        firm.take(policy, Step.RETIRE, day, Map.of());
        firm.take(policy, Step.PERFORM_DISPOSAL, day, Map.of("route", "CANCEL", "certificate_number", "NONE"));
        firm.take(policy, Step.DISPOSE, day, Map.of("proceeds", "8000", "currency", "CNY"));

        var rows = rows(Export.INSURANCE_PREPAID);
        assertThat(rows)
                .allSatisfy(row -> assertThat(number(row, "closing_prepaid"))
                        .isEqualByComparingTo(number(row, "opening_prepaid")
                                .add(number(row, "added"))
                                .subtract(number(row, "amortised"))
                                .subtract(number(row, "refunded"))
                                .subtract(number(row, "written_off"))));
        var last = rows.get(rows.size() - 1);
        assertThat(last)
                .containsEntry("period", "2026-04")
                .containsEntry("opening_prepaid", "10000.00")
                .containsEntry("refunded", "8000.00")
                .containsEntry("written_off", "2000.00")
                .containsEntry("closing_prepaid", "0.00")
                .containsEntry("insured_value", "500000.00");
        assertThat(rows(Export.ASSET_REGISTER))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("accounting_state", "DISPOSED")
                        .containsEntry("carrying_amount", "0.00"));
    }

    @Test
    void everyMonthClosesWithWhatTheJournalAndTheRegisterHave() {
        var policy = firm.bought(
                Kind.INSURANCE_POLICY,
                1,
                Map.of("price", "12000", "currency", "CNY"),
                Map.of("cover_start", "2026-03-01", "cover_end", "2027-02-28"),
                LocalDate.of(2026, 1, 20));
        var premiums = Map.of("2026-01", "12000", "2026-05", "1200", "2026-06", "0");
        for (var month = YearMonth.of(2026, 1); month.isBefore(YearMonth.of(2026, 9)); month = month.plusMonths(1)) {
            if (month.equals(YearMonth.of(2026, 5))) {
                firm.enters(Firm.event("CORP", ManualEventType.ENDORSEMENT, policy, month.atDay(10), "1200"));
            }
            if (month.equals(YearMonth.of(2026, 6))) {
                firm.enters(Firm.event("CORP", ManualEventType.ENDORSEMENT, policy, month.atDay(12), "-600"));
            }
            if (month.isBefore(YearMonth.of(2026, 8))) {
                firm.runs(month);
            }
        }
        takesBackTheLastCharge(policy, LocalDate.of(2026, 8, 5));
        assertThat(status("2026-08")).isEqualTo("DUE");
        assertThat(new FiguresOpened(firm, "CORP").wrong("2026-08", new Random(1), 500))
                .as("what was posted of a month that is due still opens its entries")
                .filteredOn(wrong -> !wrong.startsWith("year_charge "))
                .isEmpty();

        var before = BigDecimal.ZERO;
        for (var month = YearMonth.of(2026, 1); month.isBefore(YearMonth.of(2026, 9)); month = month.plusMonths(1)) {
            var end = month.atEndOfMonth().toString();
            var row = firm.rows(Export.INSURANCE_PREPAID, "CORP", "period", month.toString());
            assertThat(row).as("%s", month).hasSize(1);
            var closing = number(row.get(0), "closing_prepaid");
            assertThat(closing)
                    .as("register of %s", month)
                    .isEqualByComparingTo(number(
                            firm.rows(Export.ASSET_REGISTER, "CORP", "as_of", end)
                                    .get(0),
                            "carrying_amount"));
            assertThat(closing)
                    .as("journal of %s", month)
                    .isEqualByComparingTo(firm.rows(Export.ACCOUNTS, "CORP", "as_of", end).stream()
                            .filter(account -> account.get("role").endsWith("PREPAID"))
                            .map(account -> number(account, "balance"))
                            .reduce(BigDecimal.ZERO, BigDecimal::add));
            assertThat(number(row.get(0), "opening_prepaid"))
                    .as("opening of %s", month)
                    .isEqualByComparingTo(before);
            assertThat(number(row.get(0), "added")).isEqualByComparingTo(premiums.getOrDefault(month.toString(), "0"));
            assertThat(number(row.get(0), "premium").subtract(number(row.get(0), "cumulative_amortised")))
                    .isEqualByComparingTo(closing);
            before = closing;
        }
        assertThat(firm.rows(Export.DEPRECIATION_SCHEDULE, "CORP", "asset_no", policy, "period", "2026-08"))
                .singleElement()
                .satisfies(row -> assertThat(row.get("charge")).startsWith("-"));
        assertThat(firm.rows(Export.DEPRECIATION_SCHEDULE, "CORP", "asset_no", policy, "as_of", "2026-08-31").stream()
                        .map(row -> number(row, "charge"))
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .as("what was charged and not taken back")
                .isEqualByComparingTo(new BigDecimal("12600").subtract(before));
        assertThat(firm.rows(Export.INSURANCE_PREPAID, "CORP", "period", "2026-06"))
                .extracting(row -> row.get("endorsement_no"), row -> row.get("refunded"), row -> row.get("premium"))
                .containsExactly(tuple("2", "600.00", "12600.00"));
        assertThat(firm.rows(Export.INSURANCE_PREPAID, "CORP", "period", "2026-02"))
                .extracting(row -> row.get("amortised"), row -> row.get("journal_seq"))
                .containsExactly(tuple("0.00", ""));
    }

    @Test
    void aMonthThatIsNotChargedYetIsDue() {
        var policy = firm.bought(
                Kind.INSURANCE_POLICY,
                1,
                Map.of("price", "12000", "currency", "CNY"),
                Map.of("cover_start", "2026-03-01", "cover_end", "2027-02-28"),
                LocalDate.of(2026, 1, 20));
        assertThat(status("2026-01")).as("not covered yet").isEqualTo("POSTED");
        assertThat(status("2026-03")).isEqualTo("DUE");
        firm.runs(YearMonth.of(2026, 3));
        assertThat(status("2026-03")).isEqualTo("POSTED");
        assertThat(status("2026-04")).isEqualTo("DUE");
        takesBackTheLastCharge(policy, LocalDate.of(2026, 3, 31));
        assertThat(status("2026-03"))
                .as("charged and taken back within the month")
                .isEqualTo("DUE");
        firm.runs(YearMonth.of(2026, 3));
        assertThat(status("2026-03")).isEqualTo("POSTED");
    }

    @Test
    void aMonthThatIsNotOverIsProjected() {
        var running = YearMonth.from(Database.NOW.atZone(ZoneOffset.UTC));
        firm.bought(
                Kind.INSURANCE_POLICY,
                1,
                Map.of("price", "12000", "currency", "CNY"),
                Map.of(
                        "cover_start", running.minusMonths(2).atDay(1).toString(),
                        "cover_end", running.plusMonths(9).atEndOfMonth().toString()),
                running.minusMonths(2).atDay(1));
        assertThat(status(running.minusMonths(1).toString())).isEqualTo("DUE");
        assertThat(status(running.toString())).isEqualTo("PROJECTED");
    }

    private String status(String month) {
        return firm.rows(Export.INSURANCE_PREPAID, "CORP", "period", month)
                .get(0)
                .get("status");
    }

    /** By hand. */
    private void takesBackTheLastCharge(String policy, LocalDate day) {
        var last = firm.rows(Export.DEPRECIATION_SCHEDULE, "CORP", "asset_no", policy).stream()
                .map(row -> Long.valueOf(row.get("journal_seq")))
                .max(Comparator.naturalOrder());
        firm.enters(new ManualEventDetails(
                "CORP",
                ManualEventType.REVERSAL,
                "",
                day,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                last,
                "charged too early",
                "EV-2"));
    }

    @Test
    void whatAnInsurerOwesForALossStandsBesideIt() {
        var server = firm.bought(Kind.BACKUP_SERVER, 1, "60000", LocalDate.of(2026, 2, 1));
        assertThat(rows(Export.ASSET_REGISTER))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("accounting_state", "ACTIVE")
                        .containsEntry("remaining_months", "50"));
        var day = LocalDate.of(2026, 3, 10);
        firm.take(server, Step.REPORT_MISSING, day, Map.of("incident", "INC-2"));
        assertThat(rows(Export.ASSET_REGISTER))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("accounting_state", "MISSING")
                        .containsEntry("last_counted_on", "2026-03-10"));
        firm.enters(Firm.event("CORP", ManualEventType.CLAIM, server, day, "40000"));
        firm.take(server, Step.WRITE_OFF, day, Map.of());

        assertThat(rows(Export.DISPOSALS))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("method", "LOSS")
                        .containsEntry("insurance_recovery", "40000.00")
                        .containsEntry("loss", "20000.00"));
        assertThat(rows(Export.ASSET_REGISTER))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("accounting_state", "WRITTEN_OFF"));
    }
}
