package org.muster.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.shared.fact.Change;
import org.muster.test.MemoryDatabase;

class TrailChainTest {

    private static final Instant NOON = Instant.parse("2026-03-29T12:00:00.123Z");
    private static final List<String> TEXTS = List.of(
            "command_id",
            "actor",
            "whence",
            "address",
            "action",
            "subject_type",
            "subject_ref",
            "reason",
            "batch",
            "changes",
            "row_hash");

    private final MemoryDatabase database = MemoryDatabase.migrated();
    private Connection connection;

    @BeforeEach
    void connect() throws SQLException {
        connection = database.connect();
    }

    @AfterEach
    void close() throws SQLException {
        connection.rollback();
        connection.close();
        database.close();
    }

    @Test
    void anEmptyTrailIsValid() throws SQLException {
        assertThat(verify()).isEqualTo(new ChainReport(0, Seal.NONE, OptionalLong.empty()));
    }

    @Test
    void whatWasWrittenVerifies() throws SQLException {
        append(
                row("asset.step.RETIRE", "SRV-0042", "no longer needed \u5E9F\u5F03"),
                row("audit.fact.changed", "SRV-0042", ""));
        var head = append(row("asset.step.ACCEPT", "SRV-0043", "arrived"));
        assertThat(verify()).isEqualTo(new ChainReport(3, head, OptionalLong.empty()));
    }

    @Test
    void textsOfAnyLengthAndLanguageVerify() throws SQLException {
        var random = new Random(42);
        for (var length : List.of(0, 1, 7_900, 7_999, 8_000, 16_000, 40_000)) {
            append(draft(
                    "x",
                    "y",
                    "z",
                    ChangeText.write(List.of(new Change("notes", any(random, length), any(random, 5))))));
        }
        assertThat(verify().valid()).isTrue();
        assertThat(count("trail_part")).isGreaterThan(5);
    }

    @Test
    void everyChangedColumnBreaksTheChainAtItsRow() throws SQLException {
        append(IntStream.range(0, 5)
                .mapToObj(i -> row("a" + i, "b" + i, "c" + i))
                .toArray(TrailDraft[]::new));
        connection.commit();
        for (var column : TEXTS) {
            execute("update trail_entry set " + column + " = 'x' where seq = 3");
            assertThat(verify().firstBroken()).as(column).hasValue(3);
            connection.rollback();
        }
        execute("update trail_entry set recorded_at = cast('2026-03-29 12:00:00.124' as timestamp) where seq = 3");
        assertThat(verify().firstBroken()).hasValue(3);
    }

    @Test
    void aChangedPartBreaksTheChain() throws SQLException {
        append(
                row("a", "b", "c"),
                draft("a", "b", "c", ChangeText.write(List.of(new Change("n", "x".repeat(9_000), "")))));
        execute("update trail_part set changes = 'y' where seq = 2");
        assertThat(verify().firstBroken()).hasValue(2);
    }

    @Test
    void aRowTakenFromTheMiddleIsMissed() throws SQLException {
        append(row("a", "1", ""), row("a", "2", ""), row("a", "3", ""));
        execute("delete from trail_entry where seq = 2");
        assertThat(verify().firstBroken()).hasValue(2);
    }

    @Test
    void aMissingTailIsMissed() throws SQLException {
        append(row("a", "1", ""), row("a", "2", ""), row("a", "3", ""));
        execute("delete from trail_entry where seq = 3");
        assertThat(verify().firstBroken()).hasValue(3);
    }

    @Test
    void aTailTakenTogetherWithItsCountIsMissed() throws SQLException {
        append(row("a", "1", ""), row("a", "2", ""), row("a", "3", ""));
        execute("delete from trail_entry where seq = 3");
        execute("update trail_head set next_seq = 3");
        assertThat(verify().firstBroken()).hasValue(3);
    }

    @Test
    void timeNeverRunsBackwards() throws SQLException {
        append(row("a", "1", ""));
        TrailStream.append(connection, List.of(row("a", "2", "")), NOON.minusSeconds(3_600));
        assertThat(query("select count(distinct recorded_at) from trail_entry")).isEqualTo(1);
        assertThat(verify().valid()).isTrue();
    }

    @Test
    void aRolledBackCommandLeavesNeitherRowNorGap() throws SQLException {
        append(row("a", "1", ""));
        connection.commit();
        append(row("a", "refused", ""));
        connection.rollback();
        append(row("a", "2", ""));
        assertThat(query("select max(seq) from trail_entry")).isEqualTo(2);
        assertThat(verify().valid()).isTrue();
    }

    @Test
    void stretchesProveWhatTheWholeProves() throws SQLException {
        append(IntStream.range(0, 25)
                .mapToObj(i -> row("a" + i, "b" + i, "c" + i))
                .toArray(TrailDraft[]::new));
        assertThat(brokenStretches()).isEmpty();
        execute("update trail_entry set reason = 'x' where seq = 14");
        assertThat(brokenStretches()).containsExactly("11-20: 14");
        execute("update trail_entry set row_hash = 'x' where seq = 20");
        assertThat(brokenStretches()).containsExactly("11-20: 14", "21-25: 21");
        execute("delete from trail_entry where seq > 23");
        assertThat(brokenStretches()).containsExactly("11-20: 14", "21-25: 21");
    }

    @Test
    void aShortenedChainDoesNotMeetItsHead() throws SQLException {
        var head = append(row("a", "1", ""), row("a", "2", ""));
        assertThat(ChainStretch.cut(2, head, 1))
                .containsExactly(new ChainStretch(1, 1, ""), new ChainStretch(2, 2, head));
        assertThat(ChainStream.verify(connection, new ChainStretch(2, 2, "another"), rows -> {}))
                .hasValue(3);
    }

    private List<String> brokenStretches() throws SQLException {
        var head = TrailHeadStream.read(connection);
        var broken = new ArrayList<String>();
        for (var stretch : ChainStretch.cut(head.nextSeq() - 1, head.hash(), 10)) {
            ChainStream.verify(connection, ChainStretch.parse(stretch.reference(), stretch.end()), rows -> {})
                    .ifPresent(row -> broken.add(stretch.reference() + ": " + row));
        }
        return broken;
    }

    @Test
    void sixteenWritersLeaveNoGap() throws SQLException, InterruptedException, ExecutionException {
        connection.commit();
        var writers = Executors.newFixedThreadPool(16);
        var work = IntStream.range(0, 16)
                .<Callable<Integer>>mapToObj(this::twentyCommands)
                .toList();
        for (var done : writers.invokeAll(work)) {
            done.get();
        }
        writers.shutdown();
        assertThat(numbers()).isEqualTo(LongStream.rangeClosed(1, 640).boxed().toList());
        assertThat(verify().valid()).isTrue();
    }

    private Callable<Integer> twentyCommands(int writer) {
        return () -> {
            try (var own = database.connect()) {
                for (var i = 0; i < 20; i++) {
                    TrailStream.append(own, List.of(row("w" + writer, "" + i, ""), row("w", "", "")), NOON);
                    own.commit();
                }
            }
            return writer;
        };
    }

    private List<Long> numbers() throws SQLException {
        var numbers = new ArrayList<Long>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select seq from trail_entry order by seq")) {
            while (rows.next()) {
                numbers.add(rows.getLong(1));
            }
        }
        return numbers;
    }

    private String append(TrailDraft... rows) throws SQLException {
        return TrailStream.append(connection, List.of(rows), NOON);
    }

    private ChainReport verify() throws SQLException {
        return ChainStream.verify(connection, rows -> {});
    }

    private static TrailDraft row(String action, String reference, String reason) {
        return draft(action, reference, reason, "[]");
    }

    private static TrailDraft draft(String action, String reference, String reason, String changes) {
        return new TrailDraft(
                "6f1f4b5e-0000-4000-8000-000000000001",
                "storekeeper",
                "PAGE",
                "192.0.2.7",
                action,
                "asset",
                reference,
                reason,
                "",
                changes);
    }

    private static String any(Random random, int length) {
        return random.ints(length, 0, 0x11_0000)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private long count(String table) throws SQLException {
        return query("select count(*) from " + table);
    }

    private long query(String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
