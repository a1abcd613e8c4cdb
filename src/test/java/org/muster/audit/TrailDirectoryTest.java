package org.muster.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.shared.fact.Change;
import org.muster.shared.fact.Whence;
import org.muster.shared.usecase.Application;
import org.muster.shared.usecase.Caller;
import org.muster.shared.usecase.Reach;
import org.muster.shared.usecase.Refusal;
import org.muster.shared.usecase.Right;
import org.muster.test.Database;

class TrailDirectoryTest {

    private static final Instant NOON = Instant.parse("2026-03-29T12:00:00Z");

    /** A person who may read the trail somewhere. */
    private record Reader(Reach where) implements Caller {
        @Override
        public String code() {
            return "reader";
        }

        @Override
        public Reach reach(Right right) {
            return right == Right.READ_TRAIL ? where : Reach.NOWHERE;
        }
    }

    private Database database;

    @BeforeEach
    void anEmptyTrail() {
        database = new Database();
    }

    @AfterEach
    void goneAgain() {
        database.close();
    }

    @Test
    void theNewestStandsFirstAndPagesLeadOn() {
        append(NOON, rows(120));
        var first = read(() -> directory().list(TrailFilter.ALL, Optional.empty(), 50));
        var second = read(() -> directory().list(TrailFilter.ALL, first.next(), 50));
        assertThat(first.count().atLeast()).isEqualTo(120);
        assertThat(first.rows()).extracting(TrailRow::seq).startsWith(120L).endsWith(71L);
        assertThat(second.rows()).extracting(TrailRow::seq).startsWith(70L).endsWith(21L);
    }

    @Test
    void everyFilterNarrows() {
        append(
                NOON,
                row("manager", "PAGE", "asset.step.ORDER", "asset", "SRV-0001", ""),
                row("storekeeper", "API", "asset.step.RECEIVE", "asset", "SRV-0001", "b-1"),
                row("admin", "PAGE", "identity.fact.added", "person", "somebody", ""));
        append(NOON.plusSeconds(3_600), row("manager", "JOB", "asset.step.ISSUE", "asset", "SRV-0002", "b-1"));
        assertThat(found("subject_type", "asset")).containsExactly(4L, 2L, 1L);
        assertThat(found("subject_ref", "SRV-0001")).containsExactly(2L, 1L);
        assertThat(found("actor", "manager")).containsExactly(4L, 1L);
        assertThat(found("whence", "API,JOB")).containsExactly(4L, 2L);
        assertThat(found("action", "identity.fact.added")).containsExactly(3L);
        assertThat(found("batch", "b-1")).containsExactly(4L, 2L);
        assertThat(found("from", "2026-03-29T12:00:00.001Z")).containsExactly(4L);
        assertThat(found("to", "2026-03-29T12:00:00Z")).containsExactly(3L, 2L, 1L);
        assertThat(found("to", "2026-03-29")).hasSize(4);
        assertThat(found("to", "2026-03-28")).isEmpty();
    }

    @Test
    void whatCannotBeReadIsRefusedByName() {
        for (var wrong : Map.of("whence", "DOOR", "from", "yesterday", "to", "2026-13-01")
                .entrySet()) {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> filter(wrong.getKey(), wrong.getValue()))
                    .satisfies(refusal ->
                            assertThat(refusal.reasons().get(0).field()).isEqualTo(wrong.getKey()));
        }
    }

    @Test
    void changesLongerThanTheirColumnComeWhole() {
        var whole = List.of(new Change("notes", "", "y".repeat(20_000)));
        append(NOON, row("a", "PAGE", "x", "asset", "SRV-1", "").with(whole), row("b", "PAGE", "x", "asset", "S", ""));
        var rows = read(() -> directory().list(TrailFilter.ALL, Optional.empty(), 50))
                .rows();
        assertThat(rows).extracting(TrailRow::changed).containsExactly(List.of(), whole);
    }

    @Test
    void allRowsAreReadOneAfterTheOther() {
        append(NOON, rows(1_203));
        var all = read(() -> directory()
                .rows(TrailFilter.ALL, TrailDirectory.NEWEST.reversed())
                .map(TrailRow::seq)
                .toList());
        assertThat(all).hasSize(1_203).isSorted();
    }

    @Test
    void statementsDoNotGrowWithRows() {
        append(NOON, rows(10));
        assertThat(statements()).isEqualTo(2);
        append(NOON, rows(190));
        assertThat(statements()).isEqualTo(2);
    }

    @Test
    void onlyWhoMayReadItEverywhereReadsIt() {
        append(NOON, rows(1));
        for (var where : List.of(Reach.NOWHERE, Reach.at(Set.of("WH-1")))) {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> database.as(
                            new Reader(where), () -> directory().list(TrailFilter.ALL, Optional.empty(), 50)))
                    .satisfies(refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.FORBIDDEN));
        }
        assertThat(database.as(
                                new Reader(Reach.EVERYWHERE),
                                () -> directory().list(TrailFilter.ALL, Optional.empty(), 50))
                        .rows())
                .hasSize(1);
    }

    private record Draft(TrailDraft row) {

        Draft with(List<Change> changes) {
            return new Draft(new TrailDraft(
                    row.commandId(),
                    row.actor(),
                    row.whence(),
                    row.address(),
                    row.action(),
                    row.subjectType(),
                    row.subjectRef(),
                    row.reason(),
                    row.batch(),
                    ChangeText.write(changes)));
        }
    }

    private static Draft row(String actor, String whence, String action, String type, String reference, String batch) {
        return new Draft(new TrailDraft(
                "6f1f4b5e-0000-4000-8000-000000000001",
                actor,
                Whence.valueOf(whence).name(),
                "192.0.2.7",
                action,
                type,
                reference,
                "",
                batch,
                "[]"));
    }

    private static Draft[] rows(int number) {
        return IntStream.range(0, number)
                .mapToObj(n -> row("manager", "PAGE", "audit.fact.changed", "asset", "SRV-" + n, ""))
                .toArray(Draft[]::new);
    }

    private void append(Instant when, Draft... drafts) {
        try (var connection = database.source().getConnection()) {
            connection.setAutoCommit(false);
            TrailStream.append(connection, Arrays.stream(drafts).map(Draft::row).toList(), when);
            connection.commit();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private List<Long> found(String name, String value) {
        return read(() -> directory().list(filter(name, value), Optional.empty(), 50)).rows().stream()
                .map(TrailRow::seq)
                .toList();
    }

    private static TrailFilter filter(String name, String value) {
        return TrailFilter.of(Map.of(name, List.of(value)), ZoneOffset.UTC);
    }

    private long statements() {
        return database.statements(() -> read(() -> directory().list(TrailFilter.ALL, Optional.empty(), 200)));
    }

    private TrailDirectory directory() {
        return database.the(TrailDirectory.class);
    }

    private <T> T read(Supplier<T> work) {
        return database.as(new Application(), work);
    }
}
