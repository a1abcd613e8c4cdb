package org.muster.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.asset.AssetDirectory;
import org.muster.asset.AssetRegister;
import org.muster.asset.AssetTag;
import org.muster.asset.Correction;
import org.muster.asset.Step;
import org.muster.catalog.Kind;
import org.muster.ledger.export.Export;
import org.muster.shared.usecase.Caller;
import org.muster.shared.usecase.Reach;
import org.muster.shared.usecase.Right;

/** What comes to another department is charged there from that day on, and else stays what it was. */
class ReassignedTest {

    private static final LocalDate BOUGHT = LocalDate.of(2026, 2, 12);
    private static final LocalDate MOVED = LocalDate.of(2026, 4, 6);
    private static final YearMonth MARCH = YearMonth.of(2026, 3);
    private static final String SERVER = "SRV-0001";
    private static final String POLICY = "POL-0001";

    /** Somebody who keeps the register and not the books. */
    private static final Caller MANAGER = new Caller() {
        @Override
        public String code() {
            return "manager";
        }

        @Override
        public Reach reach(Right right) {
            return right == Right.KEEP_LEDGER ? Reach.NOWHERE : Reach.EVERYWHERE;
        }
    };

    private Firm firm;

    @BeforeEach
    void aServer() {
        firm = new Firm();
        firm.bought(Kind.BACKUP_SERVER, 1, "60000", BOUGHT);
    }

    @AfterEach
    void over() {
        assertThat(firm.wrong()).isEmpty();
        firm.close();
    }

    private void belongsTo(String tag, String department, LocalDate day) {
        var none = Optional.<String>empty();
        firm.on(day, MANAGER, () -> {
            var version = firm.the(AssetDirectory.class)
                    .find(new AssetTag(tag))
                    .orElseThrow()
                    .version();
            firm.the(AssetRegister.class)
                    .describe(
                            new AssetTag(tag),
                            version,
                            new Correction(none, none, none, none, Optional.of(department), none, Optional.empty()));
            return version;
        });
    }

    private Map<String, String> registered(LocalDate day, String... more) {
        var given = new String[more.length + 4];
        System.arraycopy(more, 0, given, 4, more.length);
        given[0] = "as_of";
        given[1] = day.toString();
        given[2] = "asset_no";
        given[3] = SERVER;
        return firm.rows(Export.ASSET_REGISTER, "CORP", given).get(0);
    }

    @Test
    void whatIsWrittenOffStaysSo() {
        firm.take(SERVER, Step.REPORT_MISSING, MOVED, Map.of("incident", "INC-1"));
        firm.take(SERVER, Step.WRITE_OFF, MOVED, Map.of());

        belongsTo(SERVER, "OPERATIONS", MOVED.plusDays(1));

        assertThat(registered(MOVED.plusDays(1)))
                .containsEntry("accounting_state", "WRITTEN_OFF")
                .containsEntry("disposed_on", MOVED.toString())
                .containsEntry("department", "OPERATIONS");
    }

    @Test
    void whatTurnedUpAgainStaysWithoutValue() {
        firm.take(SERVER, Step.REPORT_MISSING, MOVED, Map.of("incident", "INC-1"));
        firm.take(SERVER, Step.WRITE_OFF, MOVED, Map.of());
        firm.take(SERVER, Step.REINSTATE, MOVED.plusDays(1), Map.of());

        belongsTo(SERVER, "OPERATIONS", MOVED.plusDays(2));

        assertThat(registered(MOVED.plusDays(2))).containsEntry("accounting_state", "EXPENSED");
    }

    @Test
    void aMonthBeforeIsChargedWhereItWasThen() {
        belongsTo(SERVER, "OPERATIONS", MOVED);
        firm.runs(MARCH);
        firm.runs(MARCH.plusMonths(1));

        assertThat(firm.rows(Export.JOURNAL, "CORP", "period", "2026-03", "asset_no", SERVER))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).containsEntry("cost_center", "TECHNOLOGY"));
        assertThat(firm.rows(Export.DEPRECIATION_SCHEDULE, "CORP", "as_of", "2026-04-30", "asset_no", SERVER))
                .extracting(row -> row.get("period") + " " + row.get("phase") + " " + row.get("cost_center"))
                .containsExactly("2026-03 1 TECHNOLOGY", "2026-04 2 OPERATIONS");
    }

    @Test
    void whatHappenedBeforeLeavesItWhereItWasThen() {
        belongsTo(SERVER, "OPERATIONS", MOVED);
        firm.enters(Firm.event("CORP", ManualEventType.IMPAIRMENT, SERVER, MARCH.atEndOfMonth(), "1000"));

        assertThat(registered(MARCH.atEndOfMonth()))
                .containsEntry("cost_center", "TECHNOLOGY")
                .containsEntry("accumulated_impairment", "1000.00");
        assertThat(registered(MOVED))
                .containsEntry("cost_center", "OPERATIONS")
                .containsEntry("accumulated_impairment", "1000.00");
    }

    @Test
    void aMomentAfterwardsKnowsIt() {
        belongsTo(SERVER, "OPERATIONS", MOVED);

        assertThat(registered(MOVED, "known_at", "2026-04-06T23:00:00Z")).containsEntry("department", "OPERATIONS");
    }

    @Test
    void whoDoesNotKeepTheBooksChangesNothingInAMonthClosedSoftly() {
        firm.on(MOVED, Firm.FINANCE, () -> {
            firm.the(PeriodRegister.class).closeSoftly("CORP", "2026-04");
            return MOVED;
        });
        belongsTo(SERVER, "OPERATIONS", MOVED);

        assertThat(registered(LocalDate.of(2026, 4, 30))).containsEntry("cost_center", "TECHNOLOGY");
        assertThat(registered(LocalDate.of(2026, 5, 1))).containsEntry("cost_center", "OPERATIONS");
    }

    @Test
    void whatIsToComeIsChargedWhereItWasKnownToBe() {
        firm.runs(MARCH);
        var before = firm.rows(Export.JOURNAL, "CORP", "asset_no", SERVER);
        var known = before.get(before.size() - 1).get("tx");
        belongsTo(SERVER, "OPERATIONS", MOVED);

        var far = "2028-12-31";
        assertThat(firm.rows(Export.DEPRECIATION_SCHEDULE, "CORP", "as_of", far, "known_at", known, "asset_no", SERVER))
                .extracting(row -> row.get("cost_center"))
                .containsOnly("TECHNOLOGY");
        assertThat(firm.rows(Export.DEPRECIATION_SCHEDULE, "CORP", "as_of", far, "asset_no", SERVER))
                .extracting(row -> row.get("cost_center"))
                .startsWith("TECHNOLOGY", "OPERATIONS")
                .endsWith("OPERATIONS");
    }

    @Test
    void aPremiumStandsWhereItIsCharged() {
        firm.bought(
                Kind.INSURANCE_POLICY,
                1,
                Map.of("price", "12000", "currency", "CNY"),
                Map.of("cover_start", "2026-03-01", "cover_end", "2027-02-28"),
                LocalDate.of(2026, 3, 1));
        firm.runs(MARCH);
        belongsTo(POLICY, "OPERATIONS", MOVED);
        firm.runs(MARCH.plusMonths(1));

        assertThat(firm.rows(Export.INSURANCE_PREPAID, "CORP", "as_of", "2027-02-28", "policy_no", POLICY))
                .extracting(row -> row.get("cost_center"))
                .startsWith("TECHNOLOGY", "OPERATIONS", "OPERATIONS")
                .endsWith("OPERATIONS");
    }
}
