package org.muster.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muster.catalog.Kind;
import org.muster.ledger.export.Export;
import org.muster.shared.usecase.Reason;
import org.muster.shared.usecase.Refusal;

/** What can never be posted is refused when it is proposed: nobody is asked about it. */
class ProposalTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    private static final YearMonth MARCH = YearMonth.of(2026, 3);
    private static final LocalDate LATER = LocalDate.of(2026, 4, 20);

    private final Firm firm = new Firm();
    private String server = "";

    @BeforeEach
    void aServer() {
        server = firm.bought(Kind.BACKUP_SERVER, 1, "60000", DAY);
        firm.runs(MARCH);
        firm.closes(MARCH);
    }

    @AfterEach
    void over() {
        firm.close();
    }

    @ParameterizedTest
    @CsvSource({
        "IMPAIRMENT, -5, amount, ledger.refusal.event.positive",
        "IMPAIRMENT, 0, amount, ledger.refusal.event.positive",
        "IMPAIRMENT, 99999999, amount, ledger.refusal.schedule.over_carrying_amount",
        "CLAIM, 0, amount, ledger.refusal.event.positive",
        "COST_CORRECTION, -1, amount, ledger.refusal.event.positive",
    })
    void anAmountThatCannotBeIsRefusedByItsField(ManualEventType type, String amount, String field, String rule) {
        var reason = refused(Firm.event("CORP", type, server, LATER, amount));

        assertThat(reason.field()).isEqualTo(field);
        assertThat(reason.key()).isEqualTo(rule);
        assertThat(reason.arguments()).containsExactly(EventTerm.AMOUNT);
        assertThat(proposals()).isZero();
    }

    @Test
    void aDayInAClosedMonthIsRefused() {
        var reason = refused(Firm.event("CORP", ManualEventType.IMPAIRMENT, server, DAY.plusDays(9), "100"));

        assertThat(reason.key()).isEqualTo("ledger.refusal.period_closed");
        assertThat(proposals()).isZero();
    }

    @Test
    void whatAStepPostedAndWhatIsNoEntryIsNotReversed() {
        assertThat(refused(reversal(1)).key()).isEqualTo("ledger.refusal.not_reversible");
        assertThat(refused(reversal(4711)).key()).isEqualTo("ledger.refusal.no_entry");
    }

    @Test
    void anEntryIsReversedOnceAndProposedToBeOnce() {
        firm.enters(Firm.event("CORP", ManualEventType.IMPAIRMENT, server, LATER, "100"));
        var impairment = firm.asking(() ->
                firm.rows(Export.JOURNAL, "CORP", "kind", "IMPAIRED").get(0).get("seq"));
        var reversal = reversal(Long.parseLong(impairment));
        firm.on(LATER, Firm.FINANCE, () -> firm.the(ManualEventRegister.class).propose(reversal));

        assertThat(refused(reversal).key()).isEqualTo("ledger.refusal.reversal_proposed");

        var open = firm.asking(() -> firm.the(ManualEventDirectory.class)
                .list(Map.of("state", List.of("PROPOSED")), Optional.empty(), 10)
                .rows()
                .get(0)
                .code());
        firm.on(LATER, Firm.SECOND, () -> {
            firm.the(ManualEventRegister.class).approve(open, 1);
            return open;
        });
        assertThat(refused(reversal).key()).isEqualTo("ledger.refusal.reversed");
        assertThat(firm.wrong()).isEmpty();
    }

    private static ManualEventDetails reversal(long entry) {
        return new ManualEventDetails(
                "CORP",
                ManualEventType.REVERSAL,
                "",
                LATER,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(entry),
                "entered twice",
                "EV-9");
    }

    private Reason refused(ManualEventDetails details) {
        var refusal = catchThrowableOfType(
                Refusal.class,
                () -> firm.on(
                        LATER,
                        Firm.FINANCE,
                        () -> firm.the(ManualEventRegister.class).propose(details)));
        return refusal.reasons().get(0);
    }

    private long proposals() {
        return firm.asking(() -> firm.the(ManualEventDirectory.class)
                .rows(Map.of("state", List.of("PROPOSED")))
                .count());
    }
}
