package org.muster.asset;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.muster.audit.ManyEntries;
import org.muster.catalog.Kind;
import org.muster.shared.fact.Change;

/**
 * Fills a register past the application, for benchmarks: assets over kinds, stages, sites and people of the demo company,
 * each with a step in its history, its search words and its sealed row in the trail. Fifty in a row can do the same.
 */
public final class ManyAssets {

    /** Numbers far above those the sequence gives. */
    public static final long FIRST_ID = 4_000_000_000L;

    /** So many assets in a row can do the same. */
    public static final int ALIKE = 50;

    private static final int BATCH = 1_000;

    /** Support of one or the other of those alike ends every other week, over two years. */
    private static final int WEEKS_APART = 2;

    private static final List<Kind> KINDS =
            List.of(Kind.BACKUP_SERVER, Kind.NETWORK_GEAR, Kind.RECOVERY_TOOL, Kind.COMMUNICATIONS_DEVICE);
    private static final List<String> SITES = List.of("DC-A", "DC-B", "HQ", "WH-1");
    private static final List<String> PEOPLE = List.of("storekeeper", "technician", "manager", "inspector");
    private static final List<Stage> STAGES = List.of(
            Stage.IN_STORE,
            Stage.IN_STORE,
            Stage.IN_STORE,
            Stage.DEPLOYED,
            Stage.DEPLOYED,
            Stage.IN_MAINTENANCE,
            Stage.QUARANTINED,
            Stage.REQUESTED,
            Stage.ORDERED,
            Stage.RETIRED);

    private final Connection connection;
    private final Instant now;

    public ManyAssets(Connection connection, Instant now) {
        this.connection = connection;
        this.now = now;
    }

    /** Adds as many as are missing to a number. */
    public void upTo(int number) throws SQLException {
        var present = count();
        try (var asset = connection.prepareStatement(
                        "insert into asset (id, version, changed_at, tag, kind, name, model,"
                                + " capability, serial, department, vendor, particulars, origin, stage, quantity, site, place,"
                                + " custodian, holder, purpose, due_on, successor, predecessor, effective_on, accepted_on,"
                                + " seen_on, deeds, told) values (?, 1, ?, ?, ?, ?, '', ?, ?, 'TECHNOLOGY', '', ?, '', ?, 1,"
                                + " ?, ?, ?, '', '', ?, '', '', ?, ?, ?, ?, '{}')");
                var step =
                        connection.prepareStatement("insert into asset_step (id, asset_id, step, from_stage, to_stage,"
                                + " quantity, taken_by, effective_on, recorded_at, reason, details, whence, batch)"
                                + " values (?, ?, 'REQUEST', 'REQUESTED', 'REQUESTED', 1, 'manager', ?, ?, 'benchmark', '{}',"
                                + " 'IMPORT', '')");
                var word = connection.prepareStatement("insert into search_token (token, asset_id) values (?, ?)")) {
            var entries = new ManyEntries();
            for (var n = present; n < number; n++) {
                add(n, asset, step, word);
                entries.tell("asset.step.REQUEST", "manager", tag(n), changes(n));
                if ((n - present) % BATCH == BATCH - 1 || n == number - 1) {
                    asset.executeBatch();
                    step.executeBatch();
                    word.executeBatch();
                    entries.append(connection, now);
                    connection.commit();
                }
            }
        }
        series(number);
    }

    private int count() throws SQLException {
        try (var query = connection.prepareStatement("select count(*) from asset");
                var row = query.executeQuery()) {
            row.next();
            return row.getInt(1);
        }
    }

    private void add(int n, PreparedStatement asset, PreparedStatement step, PreparedStatement word)
            throws SQLException {
        var id = FIRST_ID + n;
        var day = LocalDate.ofInstant(now, ZoneOffset.UTC);
        var today = Date.valueOf(day);
        asset.setLong(1, id);
        asset.setTimestamp(2, Timestamp.from(now.minusSeconds(n)));
        asset.setString(3, tag(n));
        asset.setString(4, kind(n).name());
        asset.setString(5, name(n));
        asset.setString(6, capability(n / ALIKE));
        asset.setString(7, serial(n));
        asset.setString(8, "{\"support_end\":\"%s\"}".formatted(day.plusWeeks(n % ALIKE * WEEKS_APART)));
        asset.setString(9, STAGES.get(n % STAGES.size()).name());
        asset.setString(10, SITES.get(n % SITES.size()));
        asset.setString(11, SITES.get(n % SITES.size()));
        asset.setString(12, PEOPLE.get(n / 7 % PEOPLE.size()));
        asset.setDate(13, Date.valueOf(Asset.NEVER));
        asset.setDate(14, today);
        asset.setDate(15, today);
        asset.setDate(16, today);
        asset.setString(17, "REQUEST=manager");
        asset.addBatch();
        step.setLong(1, id);
        step.setLong(2, id);
        step.setDate(3, today);
        step.setTimestamp(4, Timestamp.from(now));
        step.addBatch();
        for (var token : words(n)) {
            word.setString(1, token);
            word.setLong(2, id);
            word.addBatch();
        }
    }

    private static Set<String> words(int n) {
        var words = new LinkedHashSet<>(SearchWords.ofReference(tag(n)));
        words.addAll(SearchWords.ofReference(serial(n)));
        words.addAll(SearchWords.ofText(name(n)));
        return words;
    }

    private static List<Change> changes(int n) {
        return List.of(
                new Change("tag", "", tag(n)),
                new Change("kind", "", kind(n).name()),
                new Change("name", "", name(n)),
                new Change("serial", "", serial(n)),
                new Change("stage", "", STAGES.get(n % STAGES.size()).name()));
    }

    private static Kind kind(int n) {
        return KINDS.get(n % KINDS.size());
    }

    /** What so many assets, one after the other, can do. */
    public static String capability(int number) {
        return "BENCH-" + number;
    }

    /** Behind the tags of the demo company. */
    public static String tag(int n) {
        return AssetTag.numbered(kind(n), 100_000 + n).text();
    }

    private static String name(int n) {
        return (n % 3 == 0 ? "Standby unit " : n % 3 == 1 ? "Reserve unit " : "备用设备 ") + n;
    }

    private static String serial(int n) {
        return "SN" + (7_000_000 + n);
    }

    private void series(int number) throws SQLException {
        try (var update = connection.prepareStatement("update tag_series set next_number = ? where next_number < ?")) {
            update.setLong(1, 100_000L + number);
            update.setLong(2, 100_000L + number);
            update.executeUpdate();
        }
    }
}
