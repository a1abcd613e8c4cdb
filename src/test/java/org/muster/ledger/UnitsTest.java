package org.muster.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.catalog.Kind;
import org.muster.ledger.depreciation.Convention;
import org.muster.ledger.depreciation.Method;
import org.muster.ledger.export.Export;
import org.muster.shared.usecase.Refusal;

/** What is charged by its meter (工作量法): the readings of its checks say how much. */
class UnitsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    private static final YearMonth MARCH = YearMonth.of(2026, 3);

    private final Firm firm = new Firm();
    private String generator = "";
    private int checks;

    @BeforeEach
    void aGeneratorOfTenThousandHours() {
        var policy = new AssetPolicy(
                Kind.NETWORK_GEAR.name(),
                Treatment.CAPITALISE,
                2,
                "POWER",
                Method.UNITS,
                Convention.UNITS,
                60,
                BigDecimal.TEN,
                "FIXED_ASSET",
                "ACCUMULATED_DEPRECIATION",
                "FIXED_ASSET_IMPAIRMENT",
                "ADMINISTRATION_EXPENSE",
                "PCS",
                Optional.of(new BigDecimal("10000")),
                Costing.AVERAGE);
        firm.on(DAY.minusDays(1), Firm.FINANCE, () -> {
            firm.the(BookRegister.class).addPolicies("CORP", List.of(policy));
            return policy;
        });
        generator = firm.bought(Kind.NETWORK_GEAR, 1, "60000", DAY);
        read("500", DAY);
    }

    @AfterEach
    void close() {
        assertThat(firm.wrong()).isEmpty();
        firm.close();
    }

    private void read(String meter, LocalDate day) {
        checks++;
        firm.database()
                .run(() -> firm.database()
                        .entities()
                        .createNativeQuery(
                                "insert into inspection (id, version, changed_at, code, asset_tag, site, place, model,"
                                        + " firmware, rule_code, duty, purpose, checklist, edition, result, done_on, done_by,"
                                        + " recorded_at, reason, signed_as, meter, step, finding, seal) values (?, 1,"
                                        + " '2026-01-01 00:00:00', ?, ?, '', '', '', '', '', '', 'ROUND', '', 1, 'PASS', ?, 'keeper',"
                                        + " '2026-01-01 00:00:00', '', '', ?, '', '', '')")
                        .setParameter(1, 900_000 + checks)
                        .setParameter(2, "CK-" + checks)
                        .setParameter(3, generator)
                        .setParameter(4, day.toString())
                        .setParameter(5, new BigDecimal(meter))
                        .executeUpdate());
    }

    @Test
    void aMonthIsChargedWhatTheMeterRan() {
        read("750", DAY.plusDays(15));
        read("1750", DAY.plusMonths(1));
        for (var month = 0; month < 3; month++) {
            firm.runs(MARCH.plusMonths(month));
        }

        assertThat(firm.entries("CORP", generator).subList(2, 4))
                .containsExactly(
                        "2026-03-31 CHARGED 6602 1350, 1602 -1350", "2026-04-30 CHARGED 6602 5400, 1602 -5400");
        assertThat(firm.entries("CORP", generator)).hasSize(4);
        assertThat(firm.rows(Export.DEPRECIATION_SCHEDULE, "CORP", "as_of", "2026-12-31", "asset_no", generator))
                .extracting(row -> row.get("period") + " " + row.get("days_or_units") + " " + row.get("charge"))
                .containsExactly("2026-03 250 1350.00", "2026-04 1000 5400.00");
    }

    @Test
    void aReadingThatComesLateIsCaughtUpWith() {
        firm.runs(MARCH);
        read("600", DAY.plusDays(5));
        firm.runs(MARCH.plusMonths(1));

        assertThat(firm.entries("CORP", generator)).last().isEqualTo("2026-04-30 CHARGED 6602 540, 1602 -540");
    }

    @Test
    void aMeterThatHasRunThroughLeavesTheResidual() {
        read("12000", DAY.plusDays(5));
        firm.runs(MARCH);
        firm.runs(MARCH.plusMonths(1));

        assertThat(firm.rows(Export.ASSET_REGISTER, "CORP", "as_of", "2026-12-31"))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("accounting_state", "FULLY_DEPRECIATED")
                        .containsEntry("carrying_amount", "6000.00")
                        .containsEntry("end_of_life", ""));
    }

    @Test
    void anImpairmentChangesWhatTheNextHoursCost() {
        read("5500", DAY.plusDays(5));
        firm.runs(MARCH);
        firm.enters(Firm.event("CORP", ManualEventType.IMPAIRMENT, generator, DAY.plusMonths(1), "13500"));
        read("6500", DAY.plusMonths(2));
        firm.runs(MARCH.plusMonths(1));
        firm.runs(MARCH.plusMonths(2));

        assertThat(firm.entries("CORP", generator).subList(2, 5))
                .containsExactly(
                        "2026-03-31 CHARGED 6602 27000, 1602 -27000",
                        "2026-04-10 IMPAIRED 6701 13500, 1603 -13500",
                        "2026-05-31 CHARGED 6602 2700, 1602 -2700");
    }

    @Test
    void sinceWhenItIsInServiceChangesNothing() {
        var earlier = new ManualEventDetails(
                "CORP",
                ManualEventType.SERVICE_CORRECTION,
                generator,
                DAY.plusMonths(1),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(DAY.minusMonths(1)),
                Optional.empty(),
                "found by finance",
                "EV-1");

        assertThatThrownBy(() -> firm.enters(earlier)).isInstanceOf(Refusal.class);
    }
}
