package org.muster.ledger;

import java.sql.Connection;
import java.sql.SQLException;

/** Keeps what places hold of items. */
final class StockStream {

    private StockStream() {}

    static void keep(Connection connection, String ledger, Iterable<Stock> stocks) throws SQLException {
        try (var update = connection.prepareStatement("update stock_balance set quantity = ?, amount = ?"
                        + " where ledger = ? and item_no = ? and location = ?");
                var insert = connection.prepareStatement("insert into stock_balance (quantity, amount, ledger, item_no,"
                        + " location) values (?, ?, ?, ?, ?)")) {
            for (var stock : stocks) {
                give(new GivingStream(update), ledger, stock);
                if (update.executeUpdate() == 0) {
                    give(new GivingStream(insert), ledger, stock);
                    insert.executeUpdate();
                }
            }
        }
    }

    private static void give(GivingStream columns, String ledger, Stock stock) throws SQLException {
        columns.amount(stock.quantity())
                .amount(stock.value())
                .text(ledger)
                .text(stock.itemNo())
                .text(stock.location());
    }
}
