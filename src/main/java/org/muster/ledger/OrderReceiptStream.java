package org.muster.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Keeps what orders brought; what was refused and delivered again counts as it came last. */
final class OrderReceiptStream {

    private OrderReceiptStream() {}

    static void keep(Connection connection, List<OrderReceipt> receipts) throws SQLException {
        if (receipts.isEmpty()) {
            return;
        }
        try (var update = connection.prepareStatement("update order_receipt set order_no = ?, kind = ?, item_no = ?,"
                        + " tx = ?, amount = ? where ledger = ? and asset_no = ?");
                var insert =
                        connection.prepareStatement("insert into order_receipt (order_no, kind, item_no, tx, amount,"
                                + " ledger, asset_no) values (?, ?, ?, ?, ?, ?, ?)")) {
            for (var receipt : receipts) {
                give(new GivingStream(update), receipt);
                if (update.executeUpdate() == 0) {
                    give(new GivingStream(insert), receipt);
                    insert.executeUpdate();
                }
            }
        }
    }

    private static void give(GivingStream columns, OrderReceipt receipt) throws SQLException {
        columns.text(receipt.orderNo())
                .text(receipt.kind())
                .text(receipt.itemNo())
                .number(receipt.tx())
                .amount(receipt.amount())
                .text(receipt.ledger())
                .text(receipt.assetNo());
    }
}
