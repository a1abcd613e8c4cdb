package org.muster.ledger;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Holds the three sums over the same rows against one another: invariants 1, 4, 6 to 8 and 10. */
final class SumsCheckStream {

    private static final String UNBALANCED = "select seq, sum(debit - credit) from journal_line where ledger = ?"
            + " group by seq having sum(debit - credit) <> 0";
    private static final String MONTHS = "select period_code, sum(debit - credit) from journal_line where ledger = ?"
            + " group by period_code having sum(debit - credit) <> 0";
    private static final String CARRIED = "select p.asset_no, p.progress + p.cost - p.accumulated - p.impairment,"
            + " p.progress + p.cost, p.nature, p.quantity, p.state, p.accumulated from asset_position p"
            + " where p.ledger = ? order by p.asset_no";
    private static final String JOURNAL = "select l.asset_no, sum(l.debit - l.credit) from journal_line l"
            + " join account a on a.account_no = l.account where l.ledger = ? and l.asset_no <> ''"
            + " and a.posting_role in ('CONSTRUCTION_IN_PROGRESS', 'FIXED_ASSET', 'INTANGIBLE_ASSET',"
            + " 'CONSUMABLE_IN_STORE', 'CONSUMABLE_IN_USE', 'ACCUMULATED_DEPRECIATION', 'ACCUMULATED_AMORTISATION',"
            + " 'CONSUMABLE_AMORTISED', 'FIXED_ASSET_IMPAIRMENT', 'INTANGIBLE_IMPAIRMENT')"
            + " group by l.asset_no";
    private static final String PREPAID = "select l.policy_no, sum(l.debit - l.credit) from journal_line l"
            + " join account a on a.account_no = l.account where l.ledger = ? and l.policy_no <> ''"
            + " and a.posting_role in ('PREPAID', 'LONG_TERM_PREPAID') group by l.policy_no";
    private static final String MOVED =
            "select asset_no, sum(amount), sum(quantity) from movement where ledger = ?" + " group by asset_no";
    private static final String STOCKS =
            "select item_no, location, quantity, amount from stock_balance" + " where ledger = ?";
    private static final String PLACES = "select item_no, case when quantity < 0 then from_location else to_location"
            + " end, quantity, amount from movement where ledger = ?";
    private static final String LAYERS = "select l.asset_no, p.quantity, p.cost, sum(l.quantity), sum(l.amount)"
            + " from stock_layer l join asset_position p on p.ledger = l.ledger and p.asset_no = l.asset_no"
            + " where l.ledger = ? and p.state = 'CONSUMABLE' group by l.asset_no, p.quantity, p.cost";
    private static final String TRANSFERS = "select coalesce(sum(quantity), 0), coalesce(sum(amount), 0) from movement"
            + " where ledger = ? and movement_type in ('TRANSFER_OUT', 'TRANSFER_IN', 'ISSUE', 'RETURN', 'PUTAWAY')";

    private final Connection connection;
    private final String ledger;
    private final List<Finding> findings = new ArrayList<>();

    private SumsCheckStream(Connection connection, String ledger) {
        this.connection = connection;
        this.ledger = ledger;
    }

    static List<Finding> check(Connection connection, String ledger) throws SQLException {
        var check = new SumsCheckStream(connection, ledger);
        check.balanced();
        check.things();
        check.places();
        check.layers();
        return check.findings;
    }

    private void balanced() throws SQLException {
        rows(UNBALANCED, row -> found(1, "entry " + row.number(), BigDecimal.ZERO, row.amount()));
        rows(MONTHS, row -> found(1, row.text(), BigDecimal.ZERO, row.amount()));
        rows(TRANSFERS, row -> {
            require(7, "transfers quantity", BigDecimal.ZERO, row.amount());
            return require(7, "transfers value", BigDecimal.ZERO, row.amount());
        });
    }

    /** What a thing was moved at and how many of it there are. */
    private record Moved(BigDecimal value, BigDecimal quantity) {

        static final Moved NONE = new Moved(BigDecimal.ZERO, BigDecimal.ZERO);
    }

    private void things() throws SQLException {
        var journal = amounts(JOURNAL);
        journal.putAll(amounts(PREPAID));
        var moved = new TreeMap<String, Moved>();
        rows(MOVED, row -> moved.put(row.text(), new Moved(row.amount(), row.amount())));
        rows(CARRIED, row -> thing(row, journal, moved));
        journal.forEach((asset, sum) -> require(6, asset, BigDecimal.ZERO, sum));
        moved.forEach((asset, sum) -> require(6, asset + " moved", BigDecimal.ZERO, sum.value()));
    }

    private boolean thing(TakingStream row, Map<String, BigDecimal> journal, Map<String, Moved> moved)
            throws SQLException {
        var asset = row.text();
        var carrying = row.amount();
        var held = row.amount();
        var prepaid = row.text().equals(Treatment.PREPAID.name());
        var quantity = row.amount();
        var state = AccountingState.valueOf(row.text());
        var accumulated = row.amount();
        var its = journal.remove(asset);
        require(6, asset, carrying, its == null ? BigDecimal.ZERO : its);
        if (!prepaid) {
            var movement = moved.getOrDefault(asset, Moved.NONE);
            moved.remove(asset);
            require(6, asset + " moved", held, movement.value());
            require(7, asset, quantity, movement.quantity());
        }
        if (carrying.signum() < 0) {
            found(4, asset, BigDecimal.ZERO, carrying);
        }
        if (!state.present()) {
            require(10, asset, BigDecimal.ZERO, accumulated);
        }
        return true;
    }

    private void places() throws SQLException {
        var sums = new TreeMap<String, Moved>();
        rows(
                PLACES,
                row -> sums.merge(
                        row.text() + " @ " + row.text(),
                        new Moved(row.amount(), row.amount()),
                        (one, other) -> new Moved(
                                one.value().add(other.value()), one.quantity().add(other.quantity()))));
        rows(STOCKS, row -> {
            var place = row.text() + " @ " + row.text();
            var quantity = row.amount();
            var value = row.amount();
            var sum = sums.getOrDefault(place, Moved.NONE);
            require(7, place + " quantity", quantity, sum.value());
            require(7, place + " value", value, sum.quantity());
            if (quantity.signum() == 0) {
                require(8, place, BigDecimal.ZERO, value);
            }
            return quantity.signum() < 0 && found(8, place, BigDecimal.ZERO, quantity);
        });
    }

    /** What a lot that leaves first in, first out consists of is what it is. */
    private void layers() throws SQLException {
        rows(LAYERS, row -> {
            var lot = row.text() + " layers";
            var quantity = row.amount();
            var value = row.amount();
            return require(7, lot + " quantity", quantity, row.amount())
                    | require(7, lot + " value", value, row.amount());
        });
    }

    private Map<String, BigDecimal> amounts(String query) throws SQLException {
        var sums = new TreeMap<String, BigDecimal>();
        rows(query, row -> sums.put(row.text(), row.amount()));
        return sums;
    }

    private <T> void rows(String text, ShelfStream.ReadingStream<T> reading) throws SQLException {
        try (var query = connection.prepareStatement(text)) {
            query.setString(1, ledger);
            try (var result = query.executeQuery()) {
                var row = new TakingStream(result);
                while (result.next()) {
                    reading.read(row.row());
                }
            }
        }
    }

    private boolean require(int invariant, String subject, BigDecimal wanted, BigDecimal seen) {
        return wanted.compareTo(seen) != 0 && found(invariant, subject, wanted, seen);
    }

    private boolean found(int invariant, String subject, BigDecimal wanted, BigDecimal seen) {
        return findings.add(new Finding(invariant, subject, RowText.number(wanted), RowText.number(seen)));
    }
}
