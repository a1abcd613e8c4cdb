package org.muster.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.muster.ledger.KnownDescriptions.Told;
import org.muster.shared.persistence.InList;

/** Writes how a book came to know things, suppliers and models were described, and reads how they are described now. */
final class DescriptionStream {

    private static final String CARRIED =
            "select asset_no from asset_book where ledger = ? and phase = 1 and asset_no in (%s)";
    private static final String NOW = "select a.tag, a.name, case when a.particulars like"
            + " '%%\"tool_function\":\"SECURITY_DETECTION\"%%' then '' else a.serial end, a.model, a.origin, a.stage,"
            + " (select max(i.effective_on) from asset_step i where i.asset_id = a.id"
            + " and i.step in ('PASS', 'PASS_WITH_REMARKS', 'FAIL', 'RELEASE')),"
            + " (select max(c.effective_on) from asset_step c where c.asset_id = a.id"
            + " and c.step in ('REPORT_MISSING', 'FIND'))"
            + " from asset a where a.tag in (%s)";
    private static final String KNOWN = "select tx, effective_on, asset_no, name, serial_no, specification,"
            + " parent_asset_no, stage, last_inspected_on, last_counted_on from asset_description where ledger = ?"
            + " and asset_no in (%s)";
    private static final String DEPARTMENTS = "select tag, department from asset where tag in (%s)";
    private static final Map<String, String> MASTERS = Map.of(
            "vendor", "select code, name, '', '' from vendor where code in (%s)",
            "model", "select code, name, maker, kind from model where code in (%s)");
    private static final String RENAMED =
            "select distinct code from master_name where ledger = ? and master = ? and code in (%s)";

    private DescriptionStream() {}

    /** Which of these things a book carries on terms of its own. */
    static Set<String> carried(Connection connection, String ledger, Collection<String> assets) throws SQLException {
        return new HashSet<>(all(connection, CARRIED, List.of(ledger), assets, TakingStream::text));
    }

    /** How the register describes them, as the running command has left it. */
    static List<Description> now(Connection connection, Collection<String> assets) throws SQLException {
        return all(connection, NOW, List.of(), assets, DescriptionStream::description);
    }

    /** How the book knows them so far, by their numbers. */
    static Map<String, KnownDescriptions> known(Connection connection, String ledger, Collection<String> assets)
            throws SQLException {
        return all(
                        connection,
                        KNOWN,
                        List.of(ledger),
                        assets,
                        row -> new Told(row.number(), row.day(), description(row)))
                .stream()
                .collect(Collectors.groupingBy(
                        told -> told.description().assetNo(),
                        Collectors.collectingAndThen(Collectors.toList(), KnownDescriptions::new)));
    }

    private static Description description(TakingStream row) throws SQLException {
        return new Description(
                row.text(), row.text(), row.text(), row.text(), row.text(), row.text(), row.dayIfAny(), row.dayIfAny());
    }

    /** The departments they belong to now, by their numbers. */
    static Map<String, String> departments(Connection connection, Collection<String> assets) throws SQLException {
        return all(connection, DEPARTMENTS, List.of(), assets, row -> Map.entry(row.text(), row.text())).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> other));
    }

    /** What masters of one sort are called now, by their codes. */
    static Map<String, MasterName> masters(Connection connection, String master, Collection<String> codes)
            throws SQLException {
        return all(
                        connection,
                        MASTERS.get(master),
                        List.of(),
                        codes,
                        row -> new MasterName(master, row.text(), row.text(), row.text(), row.text()))
                .stream()
                .collect(Collectors.toMap(MasterName::code, Function.identity(), (one, other) -> other));
    }

    /** Which of these masters the book has heard of being renamed before. */
    static Set<String> renamed(Connection connection, String ledger, String master, Collection<String> codes)
            throws SQLException {
        return new HashSet<>(all(connection, RENAMED, List.of(ledger, master), codes, TakingStream::text));
    }

    private static <T> List<T> all(
            Connection connection,
            String text,
            List<String> first,
            Collection<String> wanted,
            ShelfStream.ReadingStream<T> reading)
            throws SQLException {
        var found = new ArrayList<T>();
        for (var part : InList.parts(wanted)) {
            var places = String.join(", ", Collections.nCopies(part.size(), "?"));
            try (var query = connection.prepareStatement(text.formatted(places))) {
                var given = new GivingStream(query);
                for (var value : first) {
                    given.text(value);
                }
                for (var value : part) {
                    given.text(value);
                }
                found.addAll(ShelfStream.read(query, reading));
            }
        }
        return found;
    }

    /** A description as a book came to know it, and since when it counts. */
    record Known(String ledger, long tx, LocalDate since, Instant recordedAt, Description description) {}

    static void append(Connection connection, List<Known> all) throws SQLException {
        if (all.isEmpty()) {
            return;
        }
        try (var insert = connection.prepareStatement("insert into asset_description (ledger, asset_no, tx,"
                + " effective_on, recorded_at, name, serial_no, specification, parent_asset_no, stage,"
                + " last_inspected_on, last_counted_on) values (" + "?, ".repeat(11) + "?)")) {
            var columns = new GivingStream(insert);
            for (var known : all) {
                give(columns, known).batch();
            }
            insert.executeBatch();
        }
    }

    private static GivingStream give(GivingStream columns, Known known) throws SQLException {
        var description = known.description();
        return columns.text(known.ledger())
                .text(description.assetNo())
                .number(known.tx())
                .day(known.since())
                .moment(known.recordedAt())
                .text(description.name())
                .text(description.serial())
                .text(description.specification())
                .text(description.parent())
                .text(description.stage())
                .day(description.inspectedOn())
                .day(description.countedOn());
    }

    /** What a master is called since a transaction; since 0 what it was called first. */
    record Named(String ledger, long tx, Instant recordedAt, MasterName name) {}

    static void appendNames(Connection connection, List<Named> all) throws SQLException {
        if (all.isEmpty()) {
            return;
        }
        try (PreparedStatement insert = connection.prepareStatement("insert into master_name (ledger, master, code, tx,"
                + " recorded_at, name, maker, kind) values (" + "?, ".repeat(7) + "?)")) {
            var columns = new GivingStream(insert);
            for (var named : all) {
                columns.text(named.ledger())
                        .text(named.name().master())
                        .text(named.name().code())
                        .number(named.tx())
                        .moment(named.recordedAt())
                        .text(named.name().name())
                        .text(named.name().maker())
                        .text(named.name().kind())
                        .batch();
            }
            insert.executeBatch();
        }
    }
}
