package org.muster.ledger;

import jakarta.persistence.PersistenceException;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Looks up in one book what it holds, on the connection of the posting transaction. */
final class ShelfStream implements Shelf {

    /** Puts values into a statement. */
    private interface BindingStream {
        void bind(GivingStream statement) throws SQLException;
    }

    /** Makes something of a row. */
    interface ReadingStream<T> {
        T read(TakingStream row) throws SQLException;
    }

    private final Connection connection;
    private final String ledger;

    ShelfStream(Connection connection, String ledger) {
        this.connection = connection;
        this.ledger = ledger;
    }

    @Override
    public Optional<Position> position(String assetNo) {
        return first(
                "select " + PositionStream.SELECTED + " from asset_position where ledger = ? and asset_no = ?",
                statement -> statement.text(ledger).text(assetNo),
                PositionStream::read);
    }

    @Override
    public List<BookTerms> terms(String assetNo) {
        return all(
                "select " + TermsStream.SELECTED + " from asset_book where ledger = ? and asset_no = ? order by phase",
                statement -> statement.text(ledger).text(assetNo),
                TermsStream::read);
    }

    @Override
    public List<TermsEvent> events(String assetNo) {
        return all(
                "select " + TermsStream.EVENTS
                        + " from asset_book_event where ledger = ? and asset_no = ?" + TermsStream.STANDING
                        + " order by event_no",
                statement -> statement.text(ledger).text(assetNo),
                TermsStream::event);
    }

    @Override
    public Usage usage(String assetNo) {
        try {
            return MeterStream.of(connection, List.of(assetNo)).getOrDefault(assetNo, Usage.NONE);
        } catch (SQLException failure) {
            throw new PersistenceException(failure.getMessage(), failure);
        }
    }

    @Override
    public int eventCount(String assetNo) {
        return first(
                        "select count(*) from asset_book_event where ledger = ? and asset_no = ?",
                        statement -> statement.text(ledger).text(assetNo),
                        TakingStream::integer)
                .orElse(0);
    }

    @Override
    public Stock stock(String itemNo, String location) {
        return first(
                        "select item_no, location, quantity, amount from stock_balance"
                                + " where ledger = ? and item_no = ? and location = ?",
                        statement -> statement.text(ledger).text(itemNo).text(location),
                        row -> new Stock(row.text(), row.text(), row.amount(), row.amount()))
                .orElseGet(() -> Stock.none(itemNo, location));
    }

    @Override
    public List<Position> unserialised(String itemNo, String location) {
        return all(
                "select " + PositionStream.SELECTED + " from asset_position where ledger = ? and item_no = ?"
                        + " and location = ? and state = 'CONSUMABLE'"
                        + " and exists (select 1 from asset where tag = asset_no and serial = '')",
                statement -> statement.text(ledger).text(itemNo).text(location),
                PositionStream::read);
    }

    @Override
    public Map<String, Layers> layers(String itemNo, String location) {
        var found = new LinkedHashMap<String, List<Layer>>();
        all(
                "select p.asset_no, l.came, l.quantity, l.amount from asset_position p"
                        + " join stock_layer l on l.ledger = p.ledger and l.asset_no = p.asset_no"
                        + " where p.ledger = ? and p.item_no = ? and p.location = ? and p.state = 'CONSUMABLE'"
                        + " order by p.asset_no, l.layer_no",
                statement -> statement.text(ledger).text(itemNo).text(location),
                row -> found.computeIfAbsent(row.text(), any -> new ArrayList<>())
                        .add(layer(row)));
        return found.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> new Layers(List.copyOf(each.getValue()))));
    }

    @Override
    public Layers layers(String assetNo) {
        return new Layers(all(
                "select came, quantity, amount from stock_layer where ledger = ? and asset_no = ? order by layer_no",
                statement -> statement.text(ledger).text(assetNo),
                ShelfStream::layer));
    }

    private static Layer layer(TakingStream row) throws SQLException {
        return new Layer(row.number(), row.amount(), row.amount());
    }

    @Override
    public BigDecimal ordered(String orderNo, String kind, String itemNo) {
        return first(
                        "select coalesce(sum(o.amount), 0) from order_receipt o"
                                + " join asset_position p on p.ledger = o.ledger and p.asset_no = o.asset_no"
                                + " where o.ledger = ? and o.order_no = ? and o.kind = ? and o.item_no = ?"
                                + " and p.state <> 'RETURNED'",
                        statement ->
                                statement.text(ledger).text(orderNo).text(kind).text(itemNo),
                        TakingStream::amount)
                .orElse(BigDecimal.ZERO);
    }

    @Override
    public List<JournalRow> lastEntry(String assetNo, EntryKind kind) {
        return first(
                        "select max(seq) from journal_line where ledger = ? and asset_no = ? and kind = ?",
                        statement -> statement.text(ledger).text(assetNo).text(kind.name()),
                        TakingStream::count)
                .flatMap(found -> found)
                .map(this::entry)
                .orElse(List.of());
    }

    @Override
    public List<JournalRow> entry(long seq) {
        return all(
                "select " + JournalStream.SELECTED + " from journal_line where ledger = ? and seq = ? order by line_no",
                statement -> statement.text(ledger).number(seq),
                row -> JournalStream.read(row.result()));
    }

    @Override
    public boolean reversed(long seq) {
        return first(
                        "select seq from journal_entry where ledger = ? and reverses_seq = ?",
                        statement -> statement.text(ledger).number(seq),
                        TakingStream::number)
                .isPresent();
    }

    @Override
    public Optional<Period> period(String code) {
        return first(
                "select " + PeriodStream.SELECTED + " from ledger_period where ledger = ? and period_code = ?",
                statement -> statement.text(ledger).text(code),
                PeriodStream::read);
    }

    @Override
    public Optional<Period> lastClosed() {
        return first(
                "select " + PeriodStream.SELECTED + " from ledger_period where ledger = ? and state = 'CLOSED'"
                        + " order by period_code desc",
                statement -> statement.text(ledger),
                PeriodStream::read);
    }

    private <T> Optional<T> first(String query, BindingStream binding, ReadingStream<T> reading) {
        var found = all(query, binding, reading, 1);
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(0));
    }

    private <T> List<T> all(String query, BindingStream binding, ReadingStream<T> reading) {
        return all(query, binding, reading, 0);
    }

    private <T> List<T> all(String query, BindingStream binding, ReadingStream<T> reading, int most) {
        try (var statement = connection.prepareStatement(query)) {
            binding.bind(new GivingStream(statement));
            statement.setMaxRows(most);
            return read(statement, reading);
        } catch (SQLException failure) {
            throw new PersistenceException(failure.getMessage(), failure);
        }
    }

    static <T> List<T> read(PreparedStatement statement, ReadingStream<T> reading) throws SQLException {
        try (var result = statement.executeQuery()) {
            var row = new TakingStream(result);
            var found = new ArrayList<T>();
            while (result.next()) {
                found.add(reading.read(row.row()));
            }
            return found;
        }
    }
}
