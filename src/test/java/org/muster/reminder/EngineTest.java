package org.muster.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.shared.due.Ladder;
import org.muster.shared.due.Term;

/** What is told when, to whom, and never twice; without mail. */
class EngineTest {

    private static final LocalDate DUE = LocalDate.of(2026, 12, 23);

    private Reminding muster;

    @BeforeEach
    void anInstallation() {
        muster = new Reminding(Optional.empty(), "2026-11-20T01:00:00Z");
    }

    @AfterEach
    void goneAgain() {
        muster.close();
    }

    @Test
    void climbsTheLadderAndGetsLouder() {
        muster.due(1, "T-1", "lin", new Term(DUE, DUE.plusDays(3), Ladder.USUAL));
        everyDayUntil(DUE.plusDays(12));
        assertThat(muster.ledger())
                .containsExactly(
                        "T-1 AHEAD-30 lin INBOX SUPERSEDED",
                        "T-1 AHEAD-14 lin INBOX SUPERSEDED",
                        "T-1 AHEAD-7 lin INBOX SUPERSEDED",
                        "T-1 AHEAD-7 deputy INBOX SUPERSEDED",
                        "T-1 AHEAD-1 lin INBOX SUPERSEDED",
                        "T-1 AHEAD-1 deputy INBOX SUPERSEDED",
                        "T-1 DUE lin INBOX SUPERSEDED",
                        "T-1 DUE deputy INBOX SUPERSEDED",
                        "T-1 DUE boss INBOX SUPERSEDED",
                        "T-1 TOLERANCE lin INBOX SUPERSEDED",
                        "T-1 TOLERANCE deputy INBOX SUPERSEDED",
                        "T-1 TOLERANCE boss INBOX SUPERSEDED",
                        "T-1 LATE-1 lin INBOX OPEN",
                        "T-1 LATE-1 deputy INBOX OPEN",
                        "T-1 LATE-1 boss INBOX OPEN");
    }

    /** Between two quarters of an hour: a thing that changes so that its day is near waits for no run. */
    @Test
    void whatComesNearByAChangeIsToldAtOnce() {
        muster.tick("one");
        muster.forward(Duration.ofMinutes(1));
        muster.due(1, "T-1", "he", Term.on(LocalDate.of(2026, 11, 30)));
        muster.tick("one");
        assertThat(muster.ledger()).containsExactly("T-1 AHEAD-14 he INBOX OPEN");
        assertThat(muster.rows("select told from reminder_run", 1)).isEmpty();
    }

    @Test
    void stopsWhenItIsDone() {
        muster.due(1, "T-1", "he", Term.on(DUE));
        everyDayUntil(DUE.minusDays(10));
        muster.done("T-1");
        everyDayUntil(DUE.plusDays(3));
        assertThat(muster.ledger()).containsExactly("T-1 AHEAD-30 he INBOX SUPERSEDED", "T-1 AHEAD-14 he INBOX CLOSED");
    }

    @Test
    void armsAgainWhenTheDayMoves() {
        muster.due(1, "T-1", "he", Term.on(DUE));
        everyDayUntil(DUE.minusDays(14));
        muster.due(1, "T-1", "he", Term.on(DUE.plusDays(20)));
        everyDayUntil(DUE.minusDays(5));
        assertThat(muster.ledger())
                .containsExactly(
                        "T-1 AHEAD-30 he INBOX SUPERSEDED",
                        "T-1 AHEAD-14 he INBOX CLOSED",
                        "T-1 AHEAD-30 he INBOX OPEN");
    }

    @Test
    void missedRunsAreMadeUpForAndWrittenDown() {
        muster.due(1, "T-1", "he", Term.on(DUE));
        muster.tick("one");
        muster.set(Instant.parse("2026-12-17T01:00:00Z"));
        muster.tick("one");
        assertThat(muster.ledger()).containsExactly("T-1 AHEAD-7 he INBOX OPEN");
        assertThat(muster.rows("select missed from reminder_item", 1)).containsExactly("AHEAD-30 AHEAD-14");
        assertThat(muster.rows("select missed, told from reminder_run", 2)).containsExactly("2591 1");
    }

    @Test
    void aClockThatRunsAheadAndComesBackRepeatsNothingAndLosesNothing() {
        muster.due(1, "T-1", "he", Term.on(DUE));
        everyDayUntil(DUE.minusDays(20));
        var true_time = muster.now();
        muster.set(true_time.plus(Duration.ofDays(400)));
        muster.tick("one");
        muster.set(true_time);
        everyDayUntil(DUE.plusDays(1));
        assertThat(muster.rows(
                        "select rung, count(*) from reminder_item where recipient = 'he' group by rung order by rung",
                        2))
                .containsExactly("AHEAD-1 1", "AHEAD-14 1", "AHEAD-30 1", "AHEAD-7 1", "DUE 1", "LATE-54 1");
    }

    @Test
    void theSecondServerTellsNothingAgain() {
        muster.due(1, "T-1", "he", Term.on(DUE));
        muster.set(Instant.parse("2026-12-01T01:00:00Z"));
        muster.tick("one");
        muster.tick("two");
        muster.rows("select name from reminder_engine", 1);
        assertThat(muster.ledger()).containsExactly("T-1 AHEAD-30 he INBOX OPEN");
    }

    @Test
    void whoMayNotSeeItIsPassedOverAndSomebodyElseHearsOfIt() {
        muster.strip("he");
        muster.due(1, "T-1", "he", Term.on(LocalDate.of(2026, 11, 20)));
        muster.tick("one");
        assertThat(muster.rows("select recipient, because, because_of from reminder_item", 3))
                .containsExactly("boss MANAGER he");
    }

    @Test
    void whatComesNearByTheMerePassingOfDaysIsFound() {
        muster.duties.plan(7, "FAR", "he", Term.on(DUE.plusDays(200)));
        muster.tick("one");
        assertThat(muster.rows("select subject_ref from reminder_watch", 1)).isEmpty();
        muster.set(DUE.plusDays(190).atStartOfDay(Reminding.ZONE).toInstant().plusSeconds(60));
        muster.tick("one");
        assertThat(muster.ledger()).containsExactly("FAR AHEAD-14 he INBOX OPEN");
    }

    private void everyDayUntil(LocalDate last) {
        while (!muster.now().atZone(Reminding.ZONE).toLocalDate().isAfter(last)) {
            muster.tick("one");
            muster.forward(Duration.ofDays(1));
        }
    }
}
