package org.muster.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/** Keeps of which layers lots consist. */
final class LayerStream {

    private LayerStream() {}

    static void keep(Connection connection, String ledger, Map<String, Layers> lots) throws SQLException {
        if (lots.isEmpty()) {
            return;
        }
        try (var delete = connection.prepareStatement("delete from stock_layer where ledger = ? and asset_no = ?");
                var insert = connection.prepareStatement("insert into stock_layer (ledger, asset_no, layer_no, came,"
                        + " quantity, amount) values (?, ?, ?, ?, ?, ?)")) {
            for (var lot : lots.entrySet()) {
                new GivingStream(delete).text(ledger).text(lot.getKey());
                delete.addBatch();
                var number = 0;
                for (var layer : lot.getValue().all()) {
                    new GivingStream(insert)
                            .text(ledger)
                            .text(lot.getKey())
                            .number(++number)
                            .number(layer.came())
                            .amount(layer.quantity())
                            .amount(layer.value());
                    insert.addBatch();
                }
            }
            delete.executeBatch();
            insert.executeBatch();
        }
    }
}
