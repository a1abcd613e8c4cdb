package org.muster.ledger.pull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import org.muster.shared.persistence.InList;
import org.muster.shared.persistence.JdbcStream;

/**
 * What changed in the data the books refer to: assets and policies, accounts, places. The order is that of the audit trail,
 * which is numbered as commands commit, so whoever goes on behind a number misses nothing.
 */
@ApplicationScoped
public class ChangeStream {

    /** One change: what, when, and the thing as it stands now; without it the thing is gone. */
    public record Change(
            long seq, String type, String reference, String action, Instant at, Optional<Map<String, String>> now) {}

    private record Sort(String type, String sql, List<String> columns) {}

    private static final String CHANGES = "select seq, subject_type, subject_ref, action, recorded_at from trail_entry"
            + " where seq > ? and subject_type in ('asset', 'account', 'place') order by seq"
            + " fetch first ? rows only";
    private static final List<Sort> SORTS = List.of(
            new Sort(
                    "asset",
                    "select tag, kind, name, model,"
                            + " case when particulars like '%%\"tool_function\":\"SECURITY_DETECTION\"%%' then '' else serial end, stage, place, custodian, department, vendor from asset"
                            + " where tag in (%s)",
                    List.of(
                            "asset_no",
                            "kind",
                            "name",
                            "model",
                            "serial_no",
                            "stage",
                            "location",
                            "custodian",
                            "department",
                            "supplier_id")),
            new Sort(
                    "account",
                    "select account_no, name, name_zh, account_type, normal_side, posting_role from account"
                            + " where account_no in (%s)",
                    List.of("account", "account_name", "account_name_zh", "account_type", "normal_side", "role")),
            new Sort("place", "select code, name from place where code in (%s)", List.of("location", "name")));

    private final JdbcStream stream;

    @Inject
    ChangeStream(JdbcStream stream) {
        this.stream = stream;
    }

    ChangeStream() {
        this(null);
    }

    /** So many changes behind a number. */
    public List<Change> behind(long seq, int limit) {
        return stream.reading(connection -> {
            var changes = new ArrayList<Change>();
            try (var query = connection.prepareStatement(CHANGES)) {
                query.setLong(1, seq);
                query.setInt(2, limit);
                try (var result = query.executeQuery()) {
                    var utc = Calendar.getInstance(TimeZone.getTimeZone(ZoneOffset.UTC));
                    while (result.next()) {
                        changes.add(new Change(
                                result.getLong(1),
                                result.getString(2),
                                result.getString(3),
                                result.getString(4),
                                result.getTimestamp(5, utc).toInstant(),
                                Optional.empty()));
                    }
                }
            }
            return withState(connection, changes);
        });
    }

    /** The things as they stand now, in as many statements as there are sorts and stretches of names. */
    private static List<Change> withState(Connection connection, List<Change> changes) throws SQLException {
        var states = new HashMap<String, Map<String, String>>();
        for (var sort : SORTS) {
            var names = changes.stream()
                    .filter(change -> change.type().equals(sort.type()))
                    .map(Change::reference)
                    .distinct()
                    .toList();
            for (var part : InList.parts(names)) {
                var places = String.join(", ", Collections.nCopies(part.size(), "?"));
                try (var query = connection.prepareStatement(sort.sql().formatted(places))) {
                    PullStream.fill(query, List.copyOf(part));
                    read(query, sort, states);
                }
            }
        }
        return changes.stream()
                .map(change -> new Change(
                        change.seq(),
                        change.type(),
                        change.reference(),
                        change.action(),
                        change.at(),
                        Optional.ofNullable(states.get(change.type() + "/" + change.reference()))))
                .toList();
    }

    private static void read(PreparedStatement query, Sort sort, Map<String, Map<String, String>> states)
            throws SQLException {
        try (var result = query.executeQuery()) {
            while (result.next()) {
                var state = new LinkedHashMap<String, String>();
                for (var i = 0; i < sort.columns().size(); i++) {
                    state.put(
                            sort.columns().get(i),
                            Optional.ofNullable(result.getString(i + 1)).orElse(""));
                }
                states.put(sort.type() + "/" + result.getString(1), state);
            }
        }
    }
}
