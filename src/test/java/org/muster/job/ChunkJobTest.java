package org.muster.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.shared.fact.Whence;
import org.muster.shared.text.Language;
import org.muster.shared.usecase.Application;
import org.muster.shared.usecase.Command;
import org.muster.shared.usecase.OpenCommand;
import org.muster.shared.usecase.Reason;
import org.muster.test.Database;

class ChunkJobTest {

    private static final class Counting implements JobKind {

        private final List<String> treated = new ArrayList<>();

        @Override
        public String name() {
            return "counting";
        }

        @Override
        public void work(JobTicket ticket, List<JobItem> chunk) {
            chunk.forEach(item -> treated.add(ticket.payload() + item.reference()));
            ticket.refused(chunk.get(0), List.of(Reason.of("job.refusal.over")));
        }
    }

    private final Counting kind = new Counting();
    private Database database;
    private String code;

    @BeforeEach
    void aJobAboutThreeThings() {
        database = new Database().with(JobKind.class, kind);
        var things = LongStream.rangeClosed(1, 3)
                .mapToObj(n -> NewItem.of("T" + n, n))
                .toList();
        database.run(() -> code = database.the(JobRegister.class)
                .start(new NewJob("counting", "job.page.list.title", List.of("x"), "p-", "why"), things));
    }

    @AfterEach
    void goneAgain() {
        database.close();
    }

    @Test
    void whatWasAskedForIsFixedAndTold() {
        assertThat(sheet())
                .extracting(JobSheet::stage, JobSheet::total, JobSheet::left)
                .containsExactly(JobStage.WAITING, 3L, 3L);
        assertThat(database.facts()).singleElement().satisfies(fact -> {
            assertThat(fact.name()).isEqualTo("job.fact.started");
            assertThat(fact.reason()).isEqualTo("why");
        });
    }

    @Test
    void aChunkIsDoneWithWhatTheKindSays() {
        var lease = taken("one");
        var chunk = database.the(ItemStream.class).open(lease.job(), 200);
        database.run(() -> jobs().work(lease, chunk));
        assertThat(kind.treated).containsExactly("p-T1", "p-T2", "p-T3");
        assertThat(sheet())
                .extracting(JobSheet::done, JobSheet::refused, JobSheet::left)
                .containsExactly(2L, 1L, 0L);
        assertThat(asMuster(() -> database.the(JobDirectory.class).refusals(code, Language.EN, 10)))
                .containsExactly(new JobLine(1, "T1", JobOutcome.REFUSED, "The job is over already."));
    }

    @Test
    void aLeasedJobIsNotTakenTwice() {
        taken("one");
        assertThat(database.as(new Application(), () -> jobs().take("two"))).isEmpty();
    }

    @Test
    void whoLostTheLeaseWritesNothing() {
        var lost = taken("one");
        var stale = new Lease(
                lost.job(), lost.code(), lost.kind(), lost.payload(), lost.batch(), lost.startedBy(), lost.fence() - 1);
        var chunk = database.the(ItemStream.class).open(lost.job(), 1);
        assertThatExceptionOfType(LeaseLost.class).isThrownBy(() -> database.run(() -> jobs().work(stale, chunk)));
        assertThat(sheet().left()).isEqualTo(3);
        assertThat(database.the(ItemStream.class).open(lost.job(), 5)).hasSize(3);
    }

    @Test
    void aWaitingJobThatIsCalledOffIsOver() {
        database.run(() -> database.the(JobRegister.class).cancel(code));
        assertThat(sheet().stage()).isEqualTo(JobStage.CANCELLED);
        assertThat(database.as(new Application(), () -> jobs().take("one"))).isEmpty();
    }

    @Test
    void aRunningJobIsAskedToStop() {
        var lease = taken("one");
        database.run(() -> database.the(JobRegister.class).cancel(code));
        assertThat(database.the(LeaseStream.class).stopAsked(lease)).isTrue();
        database.run(() -> jobs().end(lease, JobStage.CANCELLED, ""));
        assertThat(sheet().stage()).isEqualTo(JobStage.CANCELLED);
    }

    private Lease taken(String owner) {
        return database.as(new Application(), () -> jobs().take(owner)).orElseThrow();
    }

    private ChunkJob jobs() {
        return database.the(ChunkJob.class);
    }

    private JobSheet sheet() {
        return asMuster(() -> database.the(JobDirectory.class).find(code)).orElseThrow();
    }

    private <T> T asMuster(Supplier<T> work) {
        return database.the(OpenCommand.class).as(Command.of(new Application(), Whence.PAGE, ""), work);
    }
}
