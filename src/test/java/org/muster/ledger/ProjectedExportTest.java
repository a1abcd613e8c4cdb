package org.muster.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.asset.Step;
import org.muster.catalog.Kind;
import org.muster.ledger.export.Export;
import org.muster.test.Database;

/** What is asked as of a day that has not come yet: the rows to come, marked as such. */
class ProjectedExportTest {

    private static final LocalDate TODAY = LocalDate.ofInstant(Database.NOW, ZoneOffset.UTC);
    private static final LocalDate DAY = TODAY.minusMonths(4).withDayOfMonth(1);
    private static final String FAR = DAY.plusYears(9).toString();

    private final Firm firm = new Firm();

    @BeforeEach
    void twoMonths() {
        firm.bought(Kind.BACKUP_SERVER, 1, "60000", DAY);
        firm.bought(
                Kind.INSURANCE_POLICY,
                1,
                Map.of("price", "12000", "currency", "CNY"),
                Map.of(
                        "cover_start",
                        DAY.toString(),
                        "cover_end",
                        DAY.plusYears(1).minusDays(1).toString()),
                DAY);
        firm.runs(YearMonth.from(DAY));
        firm.runs(YearMonth.from(DAY).plusMonths(1));
    }

    @AfterEach
    void over() {
        firm.close();
    }

    @Test
    void aDayToComeShowsTheChargesToComeUntilTheBaseIsCharged() {
        var rows = firm.rows(Export.DEPRECIATION_SCHEDULE, "CORP", "as_of", FAR, "asset_no", "SRV-0001");

        assertThat(rows).hasSize(60);
        assertThat(rows.get(0)).containsEntry("status", "POSTED");
        assertThat(rows.get(1)).containsEntry("status", "DUE").containsEntry("journal_seq", "");
        assertThat(rows.get(59)).containsEntry("status", "PROJECTED").containsEntry("closing_carrying", "3000.00");
    }

    @Test
    void aDayToComeShowsThePremiumToTheEndOfItsCover() {
        var rows = firm.rows(Export.INSURANCE_PREPAID, "CORP", "as_of", FAR);

        assertThat(rows)
                .hasSize(12)
                .extracting(row -> row.get("period"))
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(rows.get(11))
                .containsEntry("status", "PROJECTED")
                .containsEntry("amortised", "1000.00")
                .containsEntry("closing_prepaid", "0.00")
                .containsEntry("premium", "12000.00")
                .containsEntry("insurer", rows.get(0).get("insurer"));
        assertThat(rows)
                .extracting(row -> new BigDecimal(row.get("amortised")))
                .allSatisfy(amount -> assertThat(amount).isEqualByComparingTo("1000"));
    }

    @Test
    void whatIsKnownSinceIsNoPartOfWhatWasKnownThen() {
        var known =
                firm.rows(Export.DEPRECIATION_SCHEDULE, "CORP", "as_of", FAR, "known_at", "4", "asset_no", "SRV-0001");

        assertThat(known).hasSize(60).extracting(row -> row.get("status")).doesNotContain("POSTED");
    }

    @Test
    void whatIsMissingIsChargedNoMoreAlsoWhenItIsAskedForByName() {
        firm.take("SRV-0001", Step.REPORT_MISSING, DAY.plusMonths(2), Map.of("incident", "INC-1"));

        assertThat(firm.rows(Export.DEPRECIATION_SCHEDULE, "CORP", "as_of", FAR, "asset_no", "SRV-0001"))
                .isNotEmpty()
                .extracting(row -> row.get("status"))
                .containsOnly("POSTED");
    }

    @Test
    void todayShowsWhatIsPostedAndThePremiumThatIsDue() {
        assertThat(firm.rows(Export.DEPRECIATION_SCHEDULE, "CORP")).hasSize(3);
        assertThat(firm.rows(Export.INSURANCE_PREPAID, "CORP"))
                .extracting(row -> row.get("closing_prepaid") + " " + row.get("status"))
                .containsExactly(
                        "11000.00 POSTED", "10000.00 POSTED", "10000.00 DUE", "10000.00 DUE", "10000.00 PROJECTED");
    }

    @Test
    void aPremiumOfAMonthThatIsNotOverSaysTheSameWhetherMoreIsAskedForOrNot() {
        var ends = TODAY.minusDays(3);
        firm.bought(
                Kind.INSURANCE_POLICY,
                1,
                Map.of("price", "1200", "currency", "CNY"),
                Map.of("cover_start", DAY.toString(), "cover_end", ends.toString()),
                DAY);

        assertThat(statuses("POL-0002", "include", "projected"))
                .isEqualTo(statuses("POL-0002"))
                .endsWith(ends.toString().substring(0, 7) + " PROJECTED");
    }

    private List<String> statuses(String policy, String... more) {
        var given =
                Stream.concat(Stream.of("policy_no", policy), Stream.of(more)).toArray(String[]::new);
        return firm.rows(Export.INSURANCE_PREPAID, "CORP", given).stream()
                .map(row -> row.get("period") + " " + row.get("status"))
                .toList();
    }
}
