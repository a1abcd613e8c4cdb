package org.muster.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.muster.ledger.depreciation.Convention;
import org.muster.ledger.depreciation.Method;
import org.muster.shared.persistence.JdbcStream;

/**
 * Reads by what the books post, and remembers it until the version in a book's head says that it was changed. Writes new
 * rules beside the old ones.
 */
@ApplicationScoped
class BasisStream {

    private final JdbcStream stream;
    private final Map<String, Basis> known = new ConcurrentHashMap<>();

    @Inject
    BasisStream(JdbcStream stream) {
        this.stream = stream;
    }

    BasisStream() {
        this(null);
    }

    /** What the book posts by, read on the connection of the posting transaction. */
    Basis of(Connection connection, Book book, BookHead head) throws SQLException {
        var basis = known.get(book.code());
        if (basis == null || basis.version() != head.basisVersion()) {
            basis = read(connection, book, head.basisVersion());
            known.put(book.code(), basis);
        }
        return basis;
    }

    private static Basis read(Connection connection, Book book, int version) throws SQLException {
        var accounts = all(
                connection,
                Optional.empty(),
                "select account_no, name, name_zh, account_type, normal_side, posting_role from account",
                row -> new AccountRow(
                        row.text(),
                        row.text(),
                        row.text(),
                        AccountType.valueOf(row.text()),
                        Side.valueOf(row.text()),
                        row.text()));
        return new Basis(
                book,
                version,
                accounts.stream().collect(Collectors.toMap(AccountRow::number, Function.identity())),
                accounts.stream()
                        .filter(account -> !account.role().isEmpty())
                        .collect(Collectors.toMap(AccountRow::role, Function.identity())),
                rules(connection, book),
                policies(connection, book.code()),
                decisions(connection, book));
    }

    private static List<PostingRule> rules(Connection connection, Book book) throws SQLException {
        return all(
                connection,
                Optional.of(book.code()),
                "select rule_version, ledger, event_kind, nature, line_no, side, posting_role, measure"
                        + " from posting_rule where ledger in ('*', ?)"
                        + " order by rule_version, event_kind, nature, line_no",
                row -> new PostingRule(
                        row.integer(),
                        row.text(),
                        EntryKind.valueOf(row.text()),
                        row.text(),
                        row.integer(),
                        Side.valueOf(row.text()),
                        row.text(),
                        Measure.valueOf(row.text())));
    }

    private static List<AssetPolicy> policies(Connection connection, String ledger) throws SQLException {
        return all(
                connection,
                Optional.of(ledger),
                "select kind, nature, policy_version, asset_class, method, convention, life_months, residual_percent,"
                        + " cost_role, accumulated_role, impairment_role, expense_role, unit, total_units, costing"
                        + " from asset_policy"
                        + " where ledger = ?",
                row -> new AssetPolicy(
                        row.text(),
                        Treatment.valueOf(row.text()),
                        row.integer(),
                        row.text(),
                        Method.valueOf(row.text()),
                        Convention.valueOf(row.text()),
                        row.integer(),
                        row.amount(),
                        row.text(),
                        row.text(),
                        row.text(),
                        row.text(),
                        row.text(),
                        row.amountIfAny(),
                        Costing.valueOf(row.text())));
    }

    private static List<CapitalisationRule> decisions(Connection connection, Book book) throws SQLException {
        return all(
                connection,
                Optional.of(book.code()),
                "select rule_no, rule_version, valid_from, kind, told, min_life_months, unit_threshold,"
                        + " order_threshold, result from capitalisation_rule where ledger = ?",
                row -> new CapitalisationRule(
                        row.integer(),
                        row.integer(),
                        row.day(),
                        row.text(),
                        row.text(),
                        row.integer(),
                        row.amount(),
                        row.amount(),
                        Treatment.valueOf(row.text())));
    }

    private static <T> List<T> all(
            Connection connection, Optional<String> ledger, String query, ShelfStream.ReadingStream<T> reading)
            throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            if (ledger.isPresent()) {
                statement.setString(1, ledger.get());
            }
            return ShelfStream.read(statement, reading);
        }
    }

    /** What was ever said of how the book carries things, read outside a command. */
    List<AssetPolicy> policiesRead(String ledger) {
        return stream.reading(connection -> policies(connection, ledger));
    }

    /** The same as the running command sees it. */
    List<AssetPolicy> policiesSeen(String ledger) {
        return stream.joining(1, connection -> policies(connection, ledger));
    }

    void addRules(List<PostingRule> rules) {
        stream.joining(1, connection -> {
            try (var insert = connection.prepareStatement("insert into posting_rule (rule_version, ledger, event_kind,"
                    + " nature, line_no, side, posting_role, measure) values (?, ?, ?, ?, ?, ?, ?, ?)")) {
                var columns = new GivingStream(insert);
                for (var rule : rules) {
                    columns.number(rule.version())
                            .text(rule.ledger())
                            .text(rule.event().name())
                            .text(rule.treatment())
                            .number(rule.line())
                            .text(rule.side().name())
                            .text(rule.role())
                            .text(rule.measure().name())
                            .batch();
                }
                return insert.executeBatch();
            }
        });
    }

    void addPolicy(String ledger, AssetPolicy policy) {
        stream.joining(1, connection -> {
            try (var insert = connection.prepareStatement("insert into asset_policy (ledger, kind, nature,"
                    + " policy_version, asset_class, method, convention, life_months, residual_percent, cost_role,"
                    + " accumulated_role, impairment_role, expense_role, unit, total_units, costing) values ("
                    + "?, ".repeat(15)
                    + "?)")) {
                new GivingStream(insert)
                        .text(ledger)
                        .text(policy.kind())
                        .text(policy.treatment().name())
                        .number(policy.version())
                        .text(policy.assetClass())
                        .text(policy.method().name())
                        .text(policy.convention().name())
                        .number(policy.lifeMonths())
                        .amount(policy.residualPercent())
                        .text(policy.costRole())
                        .text(policy.accumulatedRole())
                        .text(policy.impairmentRole())
                        .text(policy.expenseRole())
                        .text(policy.unit())
                        .amount(policy.totalUnits())
                        .text(policy.costing().name());
                return insert.executeUpdate();
            }
        });
    }

    void addDecision(String ledger, CapitalisationRule rule) {
        stream.joining(1, connection -> {
            try (var insert = connection.prepareStatement("insert into capitalisation_rule (ledger, rule_no,"
                    + " rule_version, valid_from, kind, told, min_life_months, unit_threshold, order_threshold, result)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
                new GivingStream(insert)
                        .text(ledger)
                        .number(rule.number())
                        .number(rule.version())
                        .day(rule.validFrom())
                        .text(rule.kind())
                        .text(rule.told())
                        .number(rule.minLifeMonths())
                        .amount(rule.unitThreshold())
                        .amount(rule.orderThreshold())
                        .text(rule.result().name());
                return insert.executeUpdate();
            }
        });
    }
}
