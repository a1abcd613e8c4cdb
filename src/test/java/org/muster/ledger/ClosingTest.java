package org.muster.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.muster.asset.Step;
import org.muster.catalog.Kind;
import org.muster.shared.fact.Fact;
import org.muster.shared.usecase.Refusal;

/** How months are closed, sealed and opened again. */
class ClosingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    private static final YearMonth MARCH = YearMonth.of(2026, 3);

    private final Firm firm = new Firm();

    @AfterEach
    void close() {
        firm.close();
    }

    @Test
    void aMonthIsClosedOnlyWhenEverythingDueInItIsCharged() {
        firm.bought(Kind.BACKUP_SERVER, 1, "60000", DAY);
        firm.runs(MARCH);
        firm.closes(MARCH);
        assertThatThrownBy(() -> firm.closes(MARCH.plusMonths(1)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("close.charged");
        firm.runs(MARCH.plusMonths(1));
        firm.closes(MARCH.plusMonths(1));

        var seals = firm.the(PeriodDirectory.class).seals("CORP");
        assertThat(seals).extracting(PeriodSeal::period).containsExactly("2026-04", "2026-03");
        assertThat(seals.get(0).previous()).isEqualTo(1);
        assertThat(seals.get(0).balances())
                .isEqualTo("1601\t60000.00\n1602\t-950.00\n1604\t0.00\n2202\t-60000.00\n6602\t950.00\n");
        assertThat(firm.wrong()).isEmpty();
    }

    @Test
    void nothingIsDatedInAClosedMonth() {
        var server = firm.bought(Kind.BACKUP_SERVER, 1, "60000", DAY);
        firm.runs(MARCH);
        firm.closes(MARCH);

        assertThatThrownBy(() -> firm.take(server, Step.TRANSFER, DAY, Map.of("place", "DC-A")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("period_closed");
        firm.take(server, Step.TRANSFER, DAY.plusMonths(1), Map.of("place", "DC-A"));
        assertThat(firm.wrong()).isEmpty();
    }

    @Test
    void aMonthIsOpenedAgainByTwoPeopleAndItsSealIsSuperseded() {
        firm.bought(Kind.BACKUP_SERVER, 1, "60000", DAY);
        firm.runs(MARCH);
        firm.closes(MARCH);
        var day = LocalDate.of(2026, 4, 5);
        run(day, Firm.FINANCE, () -> periods().askReopening("CORP", "2026-03", "an invoice came late"));
        assertThatThrownBy(() -> run(day, Firm.FINANCE, () -> periods().reopen("CORP", "2026-03", 1)))
                .isInstanceOf(Refusal.class);
        run(day, Firm.SECOND, () -> periods().reopen("CORP", "2026-03", 1));
        run(day, Firm.FINANCE, () -> periods().close("CORP", "2026-03", ""));

        var seal = firm.the(PeriodDirectory.class).seal("CORP", "2026-03").orElseThrow();
        assertThat(seal.number()).isEqualTo(2);
        assertThat(seal.superseded()).isEqualTo(1);
        assertThat(firm.wrong()).isEmpty();
    }

    @Test
    void aWishToOpenAMonthAgainIsWithdrawnByItsAskerAndDeclinedByAnother() {
        firm.runs(MARCH);
        firm.closes(MARCH);
        var day = LocalDate.of(2026, 4, 5);
        refused(day, Firm.FINANCE, () -> periods().withdrawReopening("CORP", "2026-03", 1), "reopening_not_asked");
        run(day, Firm.FINANCE, () -> periods().askReopening("CORP", "2026-03", "an invoice came late"));
        refused(day, Firm.SECOND, () -> periods().withdrawReopening("CORP", "2026-03", 1), "anothers_reopening");
        refused(day, Firm.FINANCE, () -> periods().declineReopening("CORP", "2026-03", 1, "no"), "own_reopening");
        refused(day, Firm.SECOND, () -> periods().declineReopening("CORP", "2026-03", 1, " "), "needed");

        run(day, Firm.FINANCE, () -> periods().withdrawReopening("CORP", "2026-03", 1));
        assertThat(firm.database().facts())
                .extracting(Fact::name)
                .containsExactly("ledger.fact.period.withdraw_reopening");

        refused(day, Firm.SECOND, () -> periods().reopen("CORP", "2026-03", 1), "reopening_not_asked");
        run(day, Firm.FINANCE, () -> periods().askReopening("CORP", "2026-03", "once more"));
        run(day, Firm.SECOND, () -> periods().declineReopening("CORP", "2026-03", 2, "correct forward"));
        var month = firm.asking(() -> firm.the(PeriodDirectory.class).find("CORP", "2026-03"))
                .orElseThrow();
        assertThat(month.state()).isEqualTo(PeriodState.CLOSED);
        assertThat(month.reopenAskedBy()).isEmpty();
        assertThat(firm.database().facts())
                .extracting(Fact::name)
                .containsExactly("ledger.fact.period.decline_reopening");
    }

    /** Who agrees has read certain words; who wishes meanwhile is told that somebody does already. */
    @Test
    void whatIsAgreedToIsTheWishThatWasSeenAndNoWishIsOverwritten() {
        firm.runs(MARCH);
        firm.closes(MARCH);
        var day = LocalDate.of(2026, 4, 5);
        run(day, Firm.FINANCE, () -> periods().askReopening("CORP", "2026-03", "an invoice came late"));
        refused(day, Firm.SECOND, () -> periods().askReopening("CORP", "2026-03", "mine"), "anothers_reopening");
        run(day, Firm.FINANCE, () -> periods().askReopening("CORP", "2026-03", "two invoices came late"));

        refused(day, Firm.SECOND, () -> periods().reopen("CORP", "2026-03", 1), "stale");
        refused(day, Firm.SECOND, () -> periods().declineReopening("CORP", "2026-03", 1, "no"), "stale");
        refused(day, Firm.FINANCE, () -> periods().withdrawReopening("CORP", "2026-03", 1), "stale");
        run(day, Firm.SECOND, () -> periods().reopen("CORP", "2026-03", 2));

        var month = firm.asking(() -> firm.the(PeriodDirectory.class).find("CORP", "2026-03"))
                .orElseThrow();
        assertThat(month.state()).isEqualTo(PeriodState.OPEN);
        assertThat(month.reopenAskedBy()).isEmpty();
        assertThat(month.reopenWish()).isEqualTo(2);
    }

    private void refused(LocalDate day, Firm.Somebody by, Runnable work, String why) {
        assertThatThrownBy(() -> run(day, by, work)).isInstanceOf(Refusal.class).hasMessageContaining(why);
    }

    @Test
    void aMonthWaitsForTheSecondPersonOfWhatIsDatedInIt() {
        var server = firm.bought(Kind.BACKUP_SERVER, 1, "60000", DAY);
        firm.runs(MARCH);
        var impairment = Firm.event("CORP", ManualEventType.IMPAIRMENT, server, DAY.plusDays(9), "100");
        var code = firm.on(
                DAY.plusDays(9),
                Firm.FINANCE,
                () -> firm.the(ManualEventRegister.class).propose(impairment));
        assertThatThrownBy(() -> firm.closes(MARCH))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("close.events_decided");

        run(
                DAY.plusDays(9),
                Firm.SECOND,
                () -> firm.the(ManualEventRegister.class).reject(code, 1));
        firm.closes(MARCH);
        assertThat(firm.the(PeriodDirectory.class).seal("CORP", "2026-03")).isPresent();
    }

    /** It is shown, and closes the month all the same: whether it turns up may be known years later. */
    @Test
    void aMonthDoesNotWaitForWhatIsMissing() {
        var server = firm.bought(Kind.BACKUP_SERVER, 1, "60000", DAY);
        firm.runs(MARCH);
        firm.take(server, Step.REPORT_MISSING, DAY.plusDays(9), Map.of("incident", "INC"));

        var check = firm.the(PeriodDirectory.class).checklist("CORP", "2026-03", "").stream()
                .filter(one -> one.question() == CloseCheck.Question.COUNTS_DECIDED)
                .findFirst()
                .orElseThrow();
        assertThat(check.holds()).isFalse();
        assertThat(check.stops()).isFalse();
        assertThat(check.found()).isEqualTo("1");
        firm.closes(MARCH);
    }

    @Test
    void whoeverChangesARowIsFoundOut() throws Exception {
        firm.bought(Kind.BACKUP_SERVER, 1, "60000", DAY);
        firm.runs(MARCH);
        firm.closes(MARCH);
        try (var connection = firm.database().source().getConnection();
                var forgery = connection.createStatement()) {
            forgery.executeUpdate(
                    "update journal_line set debit = debit + 1 where ledger = 'CORP' and seq = 1" + " and line_no = 1");
        }

        assertThat(firm.wrong()).extracting(Finding::invariant).contains(1, 3, 12);
    }

    private PeriodRegister periods() {
        return firm.the(PeriodRegister.class);
    }

    private void run(LocalDate day, Firm.Somebody by, Runnable work) {
        firm.on(day, by, () -> {
            work.run();
            return day;
        });
    }
}
