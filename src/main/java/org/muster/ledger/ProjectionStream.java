package org.muster.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.muster.ledger.depreciation.ScheduleRow;
import org.muster.shared.persistence.JdbcStream;

/** What things will still be charged by their terms as they stand now; nothing is posted. */
@ApplicationScoped
public class ProjectionStream {

    private static final int EXACT_DIGITS = 12;
    private static final LocalDate LAST = LocalDate.of(9998, 12, 31);

    /** A charge to come. */
    public record Projected(
            String assetNo,
            int phase,
            LocalDate from,
            LocalDate through,
            String method,
            String convention,
            BigDecimal opening,
            BigDecimal charge,
            BigDecimal accumulated,
            BigDecimal impairment,
            BigDecimal closing,
            String exact,
            String expenseAccount,
            String accumulatedAccount,
            String costCenter) {}

    private final JdbcStream stream;
    private final DueStream due;

    @Inject
    ProjectionStream(JdbcStream stream, DueStream due) {
        this.stream = stream;
        this.due = due;
    }

    ProjectionStream() {
        this(null, null);
    }

    /** The next things behind that one that are still to be charged. */
    public List<String> active(String ledger, String behind, int limit) {
        return due.after(ledger, LAST, behind, limit);
    }

    /** The charges of a thing to come, up to the end of its life. */
    public List<Projected> of(Book book, String asset) {
        return stream.reading(connection -> of(connection, book, asset));
    }

    private static List<Projected> of(Connection connection, Book book, String asset) throws SQLException {
        var open = BatchStream.looking(connection, book, List.of(asset));
        var position = open.position(asset);
        var terms = open.current(asset);
        if (position.isEmpty() || terms.isEmpty()) {
            return List.of();
        }
        var projected = new ArrayList<Projected>();
        for (var row : open.charging(asset).schedule()) {
            if (row.type().equals(ScheduleRow.DEPRECIATION)
                    && row.period().end().isAfter(position.get().chargedThrough())) {
                projected.add(projected(book, terms.get(), row));
            }
        }
        return projected;
    }

    private static Projected projected(Book book, BookTerms terms, ScheduleRow row) {
        var digits = book.digits();
        var charge = row.charge().amount().toDecimal(digits);
        var closing = row.balance().carrying().toDecimal(digits);
        return new Projected(
                terms.assetNo(),
                terms.phase(),
                row.period().start(),
                row.period().end(),
                terms.curve().method().name(),
                terms.curve().convention().name(),
                closing.add(charge),
                charge,
                row.balance().depreciation().toDecimal(digits),
                row.balance().impairment().toDecimal(digits),
                closing,
                row.charge().exactCumulative().toDecimal(EXACT_DIGITS).toPlainString(),
                terms.accounts().expense(),
                terms.accounts().accumulated(),
                terms.item().costCenter());
    }
}
