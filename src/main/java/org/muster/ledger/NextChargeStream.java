package org.muster.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.muster.shared.persistence.JdbcStream;

/** What things are charged for the month behind a day, by what was known of them at a transaction; nothing is posted. */
@ApplicationScoped
public class NextChargeStream {

    private final JdbcStream stream;

    @Inject
    NextChargeStream(JdbcStream stream) {
        this.stream = stream;
    }

    NextChargeStream() {
        this(null);
    }

    /** The next month's charge of each of these things, all of which are charged month by month. */
    public Map<String, BigDecimal> after(Book book, LocalDate day, long knownAt, List<String> assets) {
        var month = YearMonth.from(day);
        return stream.reading(connection -> {
            var open = BatchStream.looking(connection, book, assets);
            var charges = new HashMap<String, BigDecimal>();
            for (var asset : assets) {
                var charging = open.charging(asset).knownAt(knownAt);
                var now = charging.worth(month.atEndOfMonth());
                var then = charging.worth(month.plusMonths(1).atEndOfMonth());
                charges.put(asset, then.accumulated().subtract(now.accumulated()));
            }
            return charges;
        });
    }
}
