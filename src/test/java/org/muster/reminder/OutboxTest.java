package org.muster.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.shared.due.Term;

/** Leases and fences: who lost a message writes nothing about it any more. */
class OutboxTest {

    private Reminding muster;
    private PostJob post;

    @BeforeEach
    void aMessageWaits() {
        muster = new Reminding(Optional.of(9), "2026-11-23T01:00:00Z");
        muster.due(1, "T-1", "he", Term.on(LocalDate.of(2026, 12, 23)));
        muster.tick("one");
        post = muster.database.the(PostJob.class);
    }

    @AfterEach
    void goneAgain() {
        muster.close();
    }

    @Test
    void whatOneServerHoldsAnotherDoesNotGet() {
        assertThat(post.claim("one", muster.now(), 20, false)).hasSize(1);
        assertThat(post.claim("two", muster.now(), 20, false)).isEmpty();
        muster.loseLeases();
        assertThat(post.claim("two", muster.now(), 20, false)).hasSize(1);
    }

    @Test
    void whoLostTheLeaseBeginsAndSettlesNothing() {
        var lost = post.claim("one", muster.now(), 20, false).get(0);
        muster.loseLeases();
        var holder = post.claim("two", muster.now(), 20, false).get(0);
        assertThatExceptionOfType(LeaseLost.class).isThrownBy(() -> post.begin(lost, "one", muster.now()));
        var attempt = post.begin(holder, "two", muster.now());
        post.settle(lost, attempt, Outcome.refused("550 from the past"), muster.now());
        assertThat(muster.rows("select state from reminder_message", 1)).containsExactly("WAITING");
        post.settle(holder, attempt, Outcome.delivered("ok"), muster.now());
        assertThat(muster.rows("select state from reminder_message", 1)).containsExactly("SENT");
    }

    @Test
    void anEngineThatLostItsLeaseTellsNothing() {
        var scan = muster.database.the(ScanJob.class);
        var lost = scan.take("one").orElseThrow();
        assertThat(scan.take("two")).isEmpty();
        muster.loseLeases();
        assertThat(scan.take("two")).isPresent();
        assertThatExceptionOfType(LeaseLost.class).isThrownBy(() -> scan.tell(lost, List.of(), muster.now()));
    }

    @Test
    void theDatabaseItselfRefusesTheSameReminderTwice() {
        assertThat(muster.ledger()).containsExactly("T-1 AHEAD-30 he INBOX OPEN", "T-1 AHEAD-30 he MAIL QUEUED");
        assertThatThrownBy(() -> muster.execute("insert into reminder_item select id + 1000, watch_id, subject_type,"
                        + " subject_ref, rule, planned_on, rung, recipient, channel, site, right_needed, because, because_of,"
                        + " missed, told_at, state, message_id from reminder_item where channel = 'MAIL'"))
                .hasMessageContaining("REMINDER_ITEM_KEY");
    }
}
