package org.muster.ledger;

import jakarta.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import javax.sql.DataSource;
import org.muster.bench.Bench;
import org.muster.bench.Finding;
import org.muster.bench.Load;
import org.muster.bench.Measure;
import org.muster.shared.persistence.JdbcStream;
import org.muster.test.Program;
import org.postgresql.PGConnection;

/**
 * How fast a journal of {@code -Dmuster.bench.lines} lines is pulled beside what the database gives by itself (COPY on
 * PostgreSQL, plain JDBC on Derby), how soon its first byte comes, and how many steps a second are posted in both books.
 */
public class LedgerMeasure implements Measure {

    private static final int LINES = Integer.getInteger("muster.bench.lines", 100_000);
    private static final int BATCH = 1_000;
    private static final int TIMES = 5;
    private static final int POSTINGS = 80;
    private static final String ALL = "select " + JournalStream.SELECTED + " from journal_line where ledger = 'CORP'";

    private final List<Finding> findings = new ArrayList<>();
    private final HttpClient http = HttpClient.newHttpClient();

    @Override
    public int order() {
        return 60;
    }

    @Override
    public void at(Bench bench) {
        if (!bench.largest()) {
            return;
        }
        var own = new double[1];
        bench.store().whileStopped(bench.server(), source -> own[0] = filled(source, bench.postgres()));
        var key = key(bench.server().baseUrl());
        var beside = bench.postgres() ? "COPY" : "plain JDBC";
        findings.add(Finding.told("journal by %s, %,d lines".formatted(beside, LINES), " lines/s", own[0]));
        var bars = Map.of("csv", 0.85, "ndjson", 0.6);
        for (var format : List.of("csv", "ndjson")) {
            var rate = rate(bench, key, format, false);
            findings.add(Finding.atLeast(
                    "journal as %s against %s".formatted(format, beside), bars.get(format), " ×", rate / own[0]));
        }
        findings.add(Finding.atLeast(
                "journal as csv, gzipped, against " + beside, 0.5, " ×", rate(bench, key, "csv", true) / own[0]));
        var first = new double[TIMES];
        Arrays.setAll(first, time -> firstByte(bench, key));
        Arrays.sort(first);
        findings.add(Finding.atMost("first byte of the whole journal", 150, " ms", first[TIMES / 2]));
        posted(bench.server().baseUrl(), 8);
        for (var writers : List.of(1, 8)) {
            findings.add(Finding.told(
                    "receipts posted in both books, %d writers".formatted(writers),
                    "/s",
                    posted(bench.server().baseUrl(), writers)));
        }
    }

    /** Lengthens the journal by copies of its last entry, chained; answers what the database reads a second, the best of some. */
    private static double filled(DataSource source, boolean postgres) {
        try (var connection = source.getConnection()) {
            connection.setAutoCommit(false);
            fill(connection);
            connection.commit();
            if (postgres) {
                analyze(connection);
            }
            return IntStream.range(0, TIMES)
                    .mapToDouble(time -> LINES / Load.seconds(() -> read(connection, postgres)))
                    .max()
                    .orElseThrow();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** What the database does of itself within a minute; until then it plans for the few rows it knew. */
    private static void analyze(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("analyze journal_line");
        }
        connection.commit();
    }

    private static void fill(Connection connection) throws SQLException {
        var head = BookStream.head(connection, "CORP").orElseThrow();
        var last = entry(connection, head.nextJournalSeq() - 1);
        var chain = new RowChain(head.journalHash());
        var rows = new ArrayList<JournalRow>();
        var seq = head.nextJournalSeq();
        for (var lines = lines(connection); lines < LINES; lines += last.size()) {
            for (var line : last) {
                var row = LineDraft.numbered(line, seq, line.lineNo(), Optional.empty());
                rows.add(row.sealed(chain.next(row.texts(2))));
            }
            seq++;
            if (rows.size() >= BATCH) {
                JournalStream.append(connection, rows);
                rows.clear();
            }
        }
        JournalStream.append(connection, rows);
        BookStream.move(
                connection,
                "CORP",
                new BookHead(
                        head.nextTx(),
                        seq,
                        head.nextMovementSeq(),
                        chain.last(),
                        head.movementHash(),
                        head.lastRecordedAt(),
                        head.basisVersion()));
    }

    private static List<JournalRow> entry(Connection connection, long seq) throws SQLException {
        try (var query = connection.prepareStatement(ALL + " and seq = ? order by line_no")) {
            query.setLong(1, seq);
            return ShelfStream.read(query, row -> JournalStream.read(row.result()));
        }
    }

    private static long lines(Connection connection) throws SQLException {
        try (var query = connection.prepareStatement("select count(*) from journal_line where ledger = 'CORP'")) {
            return ShelfStream.read(query, TakingStream::number).get(0);
        }
    }

    private static void read(Connection connection, boolean postgres) {
        var ordered = ALL + " order by seq, line_no";
        try {
            if (postgres) {
                connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyOut("copy (" + ordered + ") to stdout (format csv)", OutputStream.nullOutputStream());
                return;
            }
            try (var query =
                    connection.prepareStatement(ordered, ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY)) {
                query.setFetchSize(JdbcStream.FETCH);
                try (var row = query.executeQuery()) {
                    while (row.next()) {
                        for (var column = 1; column <= JournalRow.COLUMNS.size() + 2; column++) {
                            row.getString(column);
                        }
                    }
                }
            }
        } catch (SQLException | IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static String key(String base) {
        return Program.byPassword(base, "finance", Program.PASSWORD)
                .post("/api-keys", "{\"name\":\"benchmark\",\"scopes\":[\"ledger.read\"]}")
                .object()
                .getString("key");
    }

    /** Lines a second of the whole journal as a client receives them, the best of some. */
    private double rate(Bench bench, String key, String format, boolean zipped) {
        return IntStream.range(0, TIMES)
                .mapToDouble(time -> LINES
                        / Load.seconds(() -> {
                            try (var body = opened(bench, key, format, zipped)) {
                                (zipped ? new GZIPInputStream(body) : body).transferTo(OutputStream.nullOutputStream());
                            } catch (IOException gone) {
                                throw new UncheckedIOException(gone);
                            }
                        }))
                .max()
                .orElseThrow();
    }

    /** Reads on to the end, because a key has only so many streams at once. */
    private double firstByte(Bench bench, String key) {
        var begin = System.nanoTime();
        try (var body = opened(bench, key, "ndjson", false)) {
            body.read();
            var taken = (System.nanoTime() - begin) / 1e6;
            body.transferTo(OutputStream.nullOutputStream());
            return taken;
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private InputStream opened(Bench bench, String key, String format, boolean zipped) {
        var request = HttpRequest.newBuilder(URI.create(
                        bench.server().baseUrl() + "/api/v1/ledgers/CORP/journal?limit=all&format=" + format))
                .header("Authorization", "Bearer " + key)
                .header("Accept-Encoding", zipped ? "gzip" : "identity")
                .build();
        try {
            var answer = http.send(request, BodyHandlers.ofInputStream());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException("The journal answered " + answer.statusCode());
            }
            return answer.body();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** Receipts a second of ordered things by so many storekeepers, each posted in both books and on the trail. */
    private static double posted(String base, int writers) {
        var manager = Program.of(base, "manager");
        var approver = Program.of(base, "approver");
        var ordered = new ConcurrentLinkedQueue<String[]>();
        for (var number = 0; number < POSTINGS; number++) {
            ordered.add(ordered(manager, approver));
        }
        var keepers = Program.of(base, "storekeeper");
        var pool = Executors.newFixedThreadPool(writers);
        try {
            return POSTINGS
                    / Load.seconds(() -> Stream.generate(
                                    () -> CompletableFuture.runAsync(() -> receive(keepers, ordered), pool))
                            .limit(writers)
                            .toList()
                            .forEach(CompletableFuture::join));
        } finally {
            pool.shutdown();
        }
    }

    private static String[] ordered(Program manager, Program approver) {
        var tag = manager.post(
                        "/assets",
                        "{\"kind\":\"BACKUP_SERVER\",\"model\":\"DELL-R760\",\"name\":\"Posted\",\"site\":\"DC-A\","
                                + "\"reason\":\"benchmark\"}")
                .object()
                .getString("tag");
        approver.step(tag, "APPROVE", "", Map.of());
        var order = Map.of(
                "vendor", "DELL-CN",
                "order_number", "PO-9",
                "price", "61000.10",
                "currency", "CNY",
                "promised_date", "2030-01-31");
        var version = manager.step(tag, "ORDER", "", order).object().getJsonNumber("version");
        return new String[] {tag, version.toString()};
    }

    private static void receive(Program keepers, Queue<String[]> ordered) {
        for (var next = ordered.poll(); next != null; next = ordered.poll()) {
            var step = Json.createObjectBuilder()
                    .add("step", "RECEIVE")
                    .add("reason", "")
                    .add("version", Long.parseLong(next[1]))
                    .add("details", Json.createObjectBuilder().add("delivery_number", "DN-9"));
            var done =
                    keepers.post("/assets/" + next[0] + "/steps", step.build().toString());
            if (done.status() != 200) {
                throw new IllegalStateException(done.body());
            }
        }
    }

    @Override
    public List<Finding> findings() {
        return findings;
    }
}
