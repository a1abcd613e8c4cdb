package org.muster.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.muster.asset.Step;
import org.muster.catalog.Kind;
import org.muster.ledger.export.Export;
import org.muster.shared.usecase.Refusal;

/** What steps, runs and events post, line by line. */
class PostingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    private static final YearMonth MARCH = YearMonth.of(2026, 3);

    private final Firm firm = new Firm();

    @AfterEach
    void close() {
        assertThat(firm.wrong()).isEmpty();
        firm.close();
    }

    @Test
    void aServerIsReceivedAcceptedCapitalisedAndCharged() {
        var server = firm.bought(Kind.BACKUP_SERVER, 1, "60000", DAY);
        firm.runs(MARCH);
        firm.runs(MARCH.plusMonths(1));
        firm.runs(MARCH.plusMonths(1));

        assertThat(firm.entries("CORP", server))
                .containsExactly(
                        "2026-03-10 GOODS_IN 1604 60000, 2202 -60000",
                        "2026-03-10 ACCEPTED 1601 60000, 1604 -60000",
                        "2026-04-30 CHARGED 6602 950, 1602 -950");
        assertThat(firm.entries("IFRS", server)).last().asString().startsWith("2026-04-30 CHARGED");
        assertThat(firm.movements("CORP", server))
                .containsExactly("RECEIPT 1 60000 WH-1", "ACCEPTANCE 0 0 WH-1", "CUSTODY 0 0 WH-1");
    }

    @Test
    void aConsumableIsChargedHalfAtIssueAndTheRestWhenItIsScrapped() {
        var phone = firm.bought(Kind.COMMUNICATIONS_DEVICE, 1, "1999.99", DAY);
        firm.take(phone, Step.ISSUE, DAY.plusDays(1), Map.of("purpose", "OPERATION", "holder", "he.jun"));
        scrap(phone, DAY.plusDays(9), Map.of("proceeds", "50", "currency", "CNY"));

        assertThat(firm.entries("CORP", phone))
                .containsExactly(
                        "2026-03-10 GOODS_IN 1604 1999.99, 2202 -1999.99",
                        "2026-03-10 ACCEPTED 141101 1999.99, 1604 -1999.99",
                        "2026-03-11 ISSUED 141102 1999.99, 141101 -1999.99, 6602 1000, 141103 -1000",
                        "2026-03-19 SCRAPPED 6602 949.99, 1403 50, 141103 -999.99, 141103 1999.99, 141102 -1999.99");
        assertThat(firm.movements("CORP", phone))
                .containsExactly(
                        "RECEIPT 1 1999.99 WH-1",
                        "ACCEPTANCE 0 0 WH-1",
                        "CUSTODY 0 0 WH-1",
                        "ISSUE -1 -1999.99 WH-1",
                        "ISSUE 1 1999.99 @he.jun",
                        "RETURN -1 -1999.99 @he.jun",
                        "RETURN 1 1999.99 WH-1",
                        "SCRAP -1 -1999.99 WH-1");
    }

    private void scrap(String tag, LocalDate day, Map<String, String> outcome) {
        firm.take(tag, Step.PROPOSE_RETIREMENT, day, Map.of());
        firm.take(tag, Step.RETIRE, day, Map.of());
        firm.take(tag, Step.PERFORM_DISPOSAL, day, Map.of("route", "RECYCLE", "certificate_number", "SAN-1"));
        firm.take(tag, Step.DISPOSE, day, outcome);
    }

    @Test
    void aSoldServerIsChargedDerecognisedAndItsResultShown() {
        var server = firm.bought(Kind.BACKUP_SERVER, 1, "60000", DAY);
        firm.runs(MARCH);
        firm.take(server, Step.PROPOSE_RETIREMENT, DAY.plusMonths(2), Map.of());
        firm.take(server, Step.RETIRE, DAY.plusMonths(2), Map.of());
        firm.take(
                server,
                Step.PERFORM_DISPOSAL,
                DAY.plusMonths(2),
                Map.of("route", "SELL", "certificate_number", "SAN-1", "buyer", "Second Hand"));
        firm.take(
                server, Step.DISPOSE, DAY.plusMonths(2), Map.of("proceeds", "50000", "cost", "100", "currency", "CNY"));

        assertThat(firm.entries("CORP", server).subList(2, 4))
                .containsExactly(
                        "2026-05-10 CHARGED 6602 1900, 1602 -1900",
                        "2026-05-10 SOLD 1606 58100, 1602 1900, 1601 -60000, 1606 100, 2202 -100, 1002 50000,"
                                + " 1606 -50000, 6115 8200, 1606 -8200");
    }

    @Test
    void whatIsHeldForSaleIsChargedNoMoreUnlessItIsKept() {
        var kept = firm.bought(Kind.BACKUP_SERVER, 1, "60000", DAY);
        var sold = firm.bought(Kind.BACKUP_SERVER, 1, "60000", DAY);
        for (var server : List.of(kept, sold)) {
            firm.enters(Firm.event("CORP", ManualEventType.HELD_FOR_SALE, server, DAY.plusMonths(2), ""));
        }
        firm.runs(MARCH.plusMonths(3));
        assertThat(firm.entries("CORP", kept)).hasSize(3).last().isEqualTo("2026-05-10 CHARGED 6602 1900, 1602 -1900");

        firm.enters(Firm.event("CORP", ManualEventType.KEPT, kept, DAY.plusMonths(4), ""));
        firm.runs(MARCH.plusMonths(4));
        assertThat(firm.entries("CORP", kept)).hasSize(4).last().isEqualTo("2026-07-31 CHARGED 6602 1900, 1602 -1900");

        var day = DAY.plusMonths(4);
        firm.take(sold, Step.PROPOSE_RETIREMENT, day, Map.of());
        firm.take(sold, Step.RETIRE, day, Map.of());
        firm.take(
                sold,
                Step.PERFORM_DISPOSAL,
                day,
                Map.of("route", "SELL", "certificate_number", "SAN-1", "buyer", "Second Hand"));
        firm.take(sold, Step.DISPOSE, day, Map.of("proceeds", "58100", "currency", "CNY"));
        assertThat(firm.entries("CORP", sold))
                .hasSize(4)
                .last()
                .isEqualTo("2026-07-10 SOLD 1606 58100, 1602 1900, 1601 -60000, 1002 58100, 1606 -58100");
    }

    /** Lower of what it would be carried at had it never been for sale, and of what it can still bring (IFRS 5.27, CAS 42.21). */
    @Test
    void whatIsImpairedWhileHeldForSaleTurnsIntoWearAsFarAsItWasWorn() {
        var server = firm.bought(Kind.BACKUP_SERVER, 1, "60000", DAY);
        firm.enters(Firm.event("CORP", ManualEventType.HELD_FOR_SALE, server, DAY.plusMonths(2), ""));
        firm.runs(MARCH.plusMonths(2));
        firm.enters(Firm.event("CORP", ManualEventType.IMPAIRMENT, server, DAY.plusMonths(3), "5000"));
        assertThat(firm.rows(Export.ASSET_REGISTER, "CORP", "as_of", "2026-06-30"))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("accounting_state", "HELD_FOR_SALE")
                        .containsEntry("carrying_amount", "53100.00"));
        firm.enters(Firm.event("CORP", ManualEventType.KEPT, server, DAY.plusMonths(4), ""));
        firm.runs(MARCH.plusMonths(4));
        firm.runs(MARCH.plusMonths(5));

        assertThat(firm.entries("CORP", server).subList(3, 7))
                .containsExactly(
                        "2026-06-10 IMPAIRED 6701 5000, 1603 -5000",
                        "2026-07-10 CHARGED 6602 1900, 1602 -1900",
                        "2026-07-10 IMPAIRMENT_REVERSED 1603 1900, 6701 -1900",
                        "2026-08-31 CHARGED 6602 894.64, 1602 -894.64");
    }

    @Test
    void anImpairmentWhileHeldForSaleTakesNoMoreThanIsCarriedAndCanBeReversedNoFurther() {
        var server = firm.bought(Kind.BACKUP_SERVER, 1, "60000", DAY);
        firm.enters(Firm.event("IFRS", ManualEventType.HELD_FOR_SALE, server, DAY.plusMonths(2), ""));
        var day = DAY.plusMonths(3);
        var carried = new BigDecimal(firm.rows(Export.ASSET_REGISTER, "IFRS", "as_of", "2026-06-30")
                .get(0)
                .get("carrying_amount"));
        assertThatThrownBy(() -> firm.enters(
                        Firm.event("IFRS", ManualEventType.IMPAIRMENT, server, day, carried.add(BigDecimal.ONE) + "")))
                .isInstanceOf(Refusal.class);
        firm.enters(Firm.event("IFRS", ManualEventType.IMPAIRMENT, server, day, "7000"));
        firm.enters(Firm.event("IFRS", ManualEventType.IMPAIRMENT_REVERSAL, server, day, "99999"));

        assertThat(firm.entries("IFRS", server))
                .last()
                .isEqualTo("2026-06-10 IMPAIRMENT_REVERSED 1603 7000, 6701 -7000");
    }

    /** What leaves takes value on hand times its part of the quantity, and the last takes what is left. */
    @Test
    void whatLeavesALotTakesTheAverageOfWhatIsThere() {
        var lot = firm.bought(
                Kind.COMMUNICATIONS_DEVICE,
                3,
                Map.of("price", "700", "currency", "USD", "rate", "0.333333"),
                Map.of(),
                DAY);
        var issue = Map.of("purpose", "OPERATION", "holder", "he.jun");
        var first = firm.take(lot, Step.ISSUE, DAY.plusDays(1), issue, Optional.of(1));
        var second = firm.take(lot, Step.ISSUE, DAY.plusDays(2), issue, Optional.of(1));
        firm.take(lot, Step.ISSUE, DAY.plusDays(3), issue);

        assertThat(firm.movements("CORP", first.get(0).text())).contains("ADJUSTMENT 0 -233.33 WH-1");
        assertThat(firm.movements("CORP", second.get(0).text())).contains("ADJUSTMENT 0 -233.34 WH-1");
        assertThat(firm.movements("CORP", lot)).contains("ADJUSTMENT 0 -233.33 WH-1");
    }

    @Test
    void aMissingServerAwaitsADecisionAndComesBackOrIsWrittenOff() {
        var server = firm.bought(Kind.BACKUP_SERVER, 1, "60000", DAY);
        firm.runs(MARCH.plusMonths(1));
        firm.take(server, Step.REPORT_MISSING, DAY.plusMonths(2), Map.of("incident", "INC-1"));
        firm.take(server, Step.FIND, DAY.plusMonths(2).plusDays(3), Map.of());
        firm.runs(MARCH.plusMonths(2));
        firm.take(server, Step.REPORT_MISSING, DAY.plusMonths(3), Map.of("incident", "INC-2"));
        firm.enters(Firm.event("CORP", ManualEventType.CLAIM, server, DAY.plusMonths(3), "40000"));
        firm.take(server, Step.WRITE_OFF, DAY.plusMonths(3), Map.of());

        assertThat(firm.entries("CORP", server).subList(2, 9))
                .containsExactly(
                        "2026-04-30 CHARGED 6602 950, 1602 -950",
                        "2026-05-10 MISSING 1901 59050, 1602 950, 1601 -60000",
                        "2026-05-13 FOUND 1901 -59050, 1602 -950, 1601 60000",
                        "2026-05-31 CHARGED 6602 950, 1602 -950",
                        "2026-06-10 MISSING 1901 58100, 1602 1900, 1601 -60000",
                        "2026-06-10 CLAIMED_MISSING 1221 40000, 1901 -40000",
                        "2026-06-10 WRITTEN_OFF 6711 18100, 1901 -18100");
    }

    @Test
    void aPremiumIsPrepaidAndChargedOverItsCover() {
        var cover = Map.of("cover_start", "2026-03-10", "cover_end", "2027-03-09");
        var policy = firm.bought(Kind.INSURANCE_POLICY, 1, Map.of("price", "12000", "currency", "CNY"), cover, DAY);
        firm.runs(MARCH);

        assertThat(firm.entries("CORP", policy))
                .containsExactly(
                        "2026-03-10 ACCEPTED 1123 12000, 2202 -12000", "2026-03-31 CHARGED 6602 1000, 1123 -1000");
        assertThat(firm.entries("IFRS", policy).get(1)).isEqualTo("2026-03-31 CHARGED 6602 723.29, 1123 -723.29");
    }

    @Test
    void aPolicyWhosePaperIsMissingGoesOnCovering() {
        var cover = Map.of("cover_start", "2026-03-10", "cover_end", "2027-03-09");
        var policy = firm.bought(Kind.INSURANCE_POLICY, 1, Map.of("price", "12000", "currency", "CNY"), cover, DAY);
        firm.take(policy, Step.REPORT_MISSING, DAY.plusDays(3), Map.of("incident", "INC-1"));
        firm.runs(MARCH);
        firm.take(policy, Step.FIND, DAY.plusMonths(1), Map.of());

        assertThat(firm.entries("CORP", policy))
                .containsExactly(
                        "2026-03-10 ACCEPTED 1123 12000, 2202 -12000", "2026-03-31 CHARGED 6602 1000, 1123 -1000");
    }

    @Test
    void aMissingLotThatComesBackInPartsIsWorthWhatItWas() {
        var lot = firm.bought(Kind.BACKUP_SERVER, 2, "10000", DAY);
        firm.take(lot, Step.REPORT_MISSING, DAY.plusDays(3), Map.of("incident", "INC-1"));
        var part = firm.take(lot, Step.FIND, DAY.plusDays(5), Map.of(), Optional.of(1))
                .get(0)
                .text();
        firm.take(lot, Step.FIND, DAY.plusDays(6), Map.of());
        firm.runs(MARCH.plusMonths(1));

        assertThat(firm.entries("CORP", part))
                .endsWith("2026-03-15 FOUND 1601 10000, 1901 -10000", "2026-04-30 CHARGED 6602 158.33, 1602 -158.33");
        assertThat(firm.entries("CORP", lot))
                .endsWith("2026-03-16 FOUND 1601 10000, 1901 -10000", "2026-04-30 CHARGED 6602 158.33, 1602 -158.33");
    }

    @Test
    void whatIsBoughtInDollarsStandsInTheBooksCurrency() {
        var paid = Map.of("price", "10000", "currency", "USD", "rate", "7.10");
        var server = firm.bought(Kind.BACKUP_SERVER, 2, paid, Map.of(), DAY);

        assertThat(firm.entries("CORP", server)).startsWith("2026-03-10 GOODS_IN 1604 142000, 2202 -142000");
    }

    @Test
    void aPartOfALotTakesItsShareWithIt() {
        var lot = firm.bought(Kind.BACKUP_SERVER, 3, "10000", DAY);
        firm.runs(MARCH.plusMonths(1));
        var part = firm.take(lot, Step.TRANSFER, DAY.plusMonths(2), Map.of("place", "DC-A"), Optional.of(1))
                .get(0)
                .text();
        firm.runs(MARCH.plusMonths(3));

        assertThat(firm.entries("CORP", part))
                .containsExactly(
                        "2026-05-10 SPLIT_OUT 1601 10000, 1602 -316.67",
                        "2026-06-30 CHARGED 6602 158.33, 1602 -158.33");
        assertThat(firm.movements("CORP", part))
                .containsExactly("ADJUSTMENT 1 10000 WH-1", "TRANSFER_OUT -1 -10000 WH-1", "TRANSFER_IN 1 10000 DC-A");
    }

    @Test
    void financeImpairsRevaluesAndCorrectsByTwoPeople() {
        var server = firm.bought(Kind.BACKUP_SERVER, 1, "60000", DAY);
        firm.runs(MARCH.plusMonths(3));
        firm.enters(Firm.event("CORP", ManualEventType.IMPAIRMENT, server, LocalDate.of(2026, 7, 5), "10000"));
        firm.enters(Firm.event("IFRS", ManualEventType.REVALUATION, server, LocalDate.of(2026, 7, 5), "5000"));
        firm.runs(MARCH.plusMonths(6));

        assertThat(firm.entries("CORP", server).subList(2, 6))
                .containsExactly(
                        "2026-06-30 CHARGED 6602 2850, 1602 -2850",
                        "2026-07-05 CHARGED 6602 950, 1602 -950",
                        "2026-07-05 IMPAIRED 6701 10000, 1603 -10000",
                        "2026-09-30 CHARGED 6602 1542.86, 1602 -1542.86");
        assertThatThrownBy(() -> firm.enters(
                        Firm.event("CORP", ManualEventType.REVALUATION, server, LocalDate.of(2026, 10, 5), "5000")))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void aDayInServiceThatWasEarlierIsCaughtUpWithApartForPriorYears() {
        var server = firm.bought(Kind.BACKUP_SERVER, 1, "60000", DAY);
        firm.runs(MARCH.plusMonths(2));
        var day = LocalDate.of(2026, 6, 5);
        firm.enters(new ManualEventDetails(
                "CORP",
                ManualEventType.SERVICE_CORRECTION,
                server,
                day,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(LocalDate.of(2025, 10, 20)),
                Optional.empty(),
                "the delivery note says so",
                "EV-2"));
        firm.runs(MARCH.plusMonths(3));

        assertThat(firm.entries("CORP", server).subList(3, 5))
                .containsExactly(
                        "2026-06-05 CATCH_UP 6602 2850, 6901 1900, 1602 -4750",
                        "2026-06-30 CHARGED 6602 950, 1602 -950");
    }

    @Test
    void aCostThatWasAnotherIsCarriedOnceByJournalAndRegister() {
        var server = firm.bought(Kind.BACKUP_SERVER, 1, "60000", DAY);
        firm.runs(MARCH.plusMonths(2));
        firm.enters(Firm.event("CORP", ManualEventType.COST_CORRECTION, server, LocalDate.of(2026, 6, 5), "60600"));
        firm.runs(MARCH.plusMonths(3));

        assertThat(firm.entries("CORP", server).subList(3, 6))
                .containsExactly(
                        "2026-06-05 COST_CORRECTED 1601 600, 2202 -600",
                        "2026-06-05 CATCH_UP 6602 20, 1602 -20",
                        "2026-06-30 CHARGED 6602 960, 1602 -960");
        assertThat(firm.rows(Export.DEPRECIATION_SCHEDULE, "CORP", "asset_no", server))
                .filteredOn(row -> row.get("charge_basis").equals("CATCH_UP"))
                .extracting(row -> new BigDecimal(row.get("exact_cumulative"))
                        .stripTrailingZeros()
                        .toPlainString())
                .as("what the corrected schedule has charged by then")
                .containsExactly("1920");
    }

    @Test
    void aChargeTakenBackIsDueAgain() {
        var server = firm.bought(Kind.BACKUP_SERVER, 1, "60000", DAY);
        firm.runs(MARCH.plusMonths(1));
        firm.enters(new ManualEventDetails(
                "CORP",
                ManualEventType.REVERSAL,
                "",
                LocalDate.of(2026, 5, 2),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(3L),
                "posted too early",
                ""));
        firm.runs(MARCH.plusMonths(2));

        assertThat(firm.entries("CORP", server).subList(2, 5))
                .containsExactly(
                        "2026-04-30 CHARGED 6602 950, 1602 -950",
                        "2026-05-02 REVERSAL 6602 -950, 1602 950",
                        "2026-05-31 CHARGED 6602 1900, 1602 -1900");
    }
}
