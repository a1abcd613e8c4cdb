package org.muster.ledger.pull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
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
                            + " case when particulars like '%\"tool_function\":\"SECURITY_DETECTION\"%' then '' else serial end, stage, place, custodian, department, vendor from asset"
                            + " where tag = ?",
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
                            + " where account_no = ?",
                    List.of("account", "account_name", "account_name_zh", "account_type", "normal_side", "role")),
            new Sort("place", "select code, name from place where code = ?", List.of("location", "name")));

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

    private static List<Change> withState(Connection connection, List<Change> changes) throws SQLException {
        var states = new LinkedHashMap<String, Optional<Map<String, String>>>();
        for (var sort : SORTS) {
            try (var query = connection.prepareStatement(sort.sql())) {
                for (var change : changes) {
                    if (change.type().equals(sort.type())) {
                        query.setString(1, change.reference());
                        states.put(sort.type() + "/" + change.reference(), state(query.executeQuery(), sort));
                    }
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
                        states.getOrDefault(change.type() + "/" + change.reference(), Optional.empty())))
                .toList();
    }

    private static Optional<Map<String, String>> state(ResultSet result, Sort sort) throws SQLException {
        try (result) {
            if (!result.next()) {
                return Optional.empty();
            }
            var state = new LinkedHashMap<String, String>();
            for (var i = 0; i < sort.columns().size(); i++) {
                state.put(
                        sort.columns().get(i),
                        Optional.ofNullable(result.getString(i + 1)).orElse(""));
            }
            return Optional.of(state);
        }
    }
}
