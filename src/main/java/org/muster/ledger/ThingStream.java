package org.muster.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import org.muster.catalog.Kind;
import org.muster.shared.field.ParticularsConverter;

/** Reads what the register says of a thing, as the running command has left it. */
final class ThingStream {

    private static final String THING = "select a.tag, a.kind, a.model, a.serial, a.department, a.vendor,"
            + " a.particulars, a.told, a.place, a.custodian, a.holder, a.accepted_on, m.expected_life_months"
            + " from asset a left join model m on m.code = a.model where a.tag = ?";

    private ThingStream() {}

    static Thing read(Connection connection, String tag) throws SQLException {
        try (var query = connection.prepareStatement(THING)) {
            query.setString(1, tag);
            try (var result = query.executeQuery()) {
                if (!result.next()) {
                    throw new IllegalStateException("The register has no " + tag);
                }
                var row = new TakingStream(result);
                var particulars = new ParticularsConverter();
                return new Thing(
                        row.text(),
                        Kind.valueOf(row.text()),
                        row.text(),
                        row.text(),
                        row.text(),
                        row.text(),
                        particulars.convertToEntityAttribute(row.text()),
                        particulars.convertToEntityAttribute(row.text()),
                        row.text(),
                        row.text(),
                        row.text(),
                        row.dayIfAny().orElse(LocalDate.MIN),
                        row.integerIfAny());
            }
        }
    }
}
