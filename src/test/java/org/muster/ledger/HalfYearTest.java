package org.muster.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.asset.Step;
import org.muster.catalog.Kind;
import org.muster.ledger.depreciation.Convention;
import org.muster.ledger.depreciation.Method;
import org.muster.ledger.export.Export;

/** A book that posts months may charge by half years (半年惯例). */
class HalfYearTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 20);

    private final Firm firm = new Firm();
    private String server = "";

    @BeforeEach
    void aServerOfThreeYears() {
        var policy = new AssetPolicy(
                Kind.BACKUP_SERVER.name(),
                Treatment.CAPITALISE,
                2,
                "SERVER",
                Method.STRAIGHT_LINE,
                Convention.HALF_YEAR,
                36,
                BigDecimal.ZERO,
                "FIXED_ASSET",
                "ACCUMULATED_DEPRECIATION",
                "FIXED_ASSET_IMPAIRMENT",
                "ADMINISTRATION_EXPENSE",
                "PCS",
                Optional.empty(),
                Costing.AVERAGE);
        firm.on(DAY.minusDays(1), Firm.FINANCE, () -> {
            firm.the(BookRegister.class).addPolicies("CORP", List.of(policy));
            return policy;
        });
        server = firm.bought(
                Kind.BACKUP_SERVER,
                1,
                Map.of("price", "36000", "currency", "CNY"),
                Map.of("expected_life_months", "36"),
                DAY);
    }

    @AfterEach
    void close() {
        assertThat(firm.wrong()).isEmpty();
        firm.close();
    }

    @Test
    void halfAYearIsChargedInTheMonthsOfTheFirst() {
        for (var month = YearMonth.of(2026, 3); month.getYear() < 2027; month = month.plusMonths(1)) {
            firm.runs(month);
        }
        var rows = firm.rows(Export.DEPRECIATION_SCHEDULE, "CORP", "asset_no", server, "include", "projected");
        assertThat(rows).hasSize(10 + 12 + 12 + 12);
        assertThat(rows.subList(0, 10))
                .allSatisfy(
                        row -> assertThat(row).containsEntry("charge", "600.00").containsEntry("status", "POSTED"));
        assertThat(rows.get(9)).containsEntry("closing_carrying", "30000.00");
        assertThat(rows.get(10)).containsEntry("period", "2027-01").containsEntry("charge", "1000.00");
        assertThat(rows.get(45))
                .containsEntry("period", "2029-12")
                .containsEntry("charge", "500.00")
                .containsEntry("closing_carrying", "0.00");
    }

    @Test
    void whoLeavesInTheFirstYearWasChargedHalfOfTheHalf() {
        for (var month = YearMonth.of(2026, 3); month.isBefore(YearMonth.of(2026, 10)); month = month.plusMonths(1)) {
            firm.runs(month);
        }
        var day = LocalDate.of(2026, 10, 15);
        firm.take(server, Step.PROPOSE_RETIREMENT, day, Map.of());
        firm.take(server, Step.RETIRE, day, Map.of());
        firm.take(
                server,
                Step.PERFORM_DISPOSAL,
                day,
                Map.of("route", "SELL", "certificate_number", "SAN", "buyer", "Somebody"));
        firm.take(server, Step.DISPOSE, day, Map.of("proceeds", "0", "currency", "CNY", "cost", "0"));

        assertThat(firm.rows(Export.DISPOSALS, "CORP"))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("depreciation_out", "3000.00")
                        .containsEntry("carrying_amount", "33000.00"));
    }
}
