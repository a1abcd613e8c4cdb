package org.muster.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
            String costCenter,
            String assetClass) {}

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

    /** The next things behind that one that are still to be charged; of premiums alone, or of all. */
    public List<String> active(String ledger, boolean premiums, String behind, int limit) {
        return premiums ? due.premiums(ledger, behind, limit) : due.after(ledger, LAST, behind, limit);
    }

    /** The charges of a thing to come, up to the end of its life, by what was known at a transaction. */
    public List<Projected> of(Book book, String asset, long knownAt) {
        return stream.reading(connection -> of(connection, book, asset, knownAt));
    }

    /** The policy as its last endorsement known at a transaction left it. */
    public Optional<PrepaidRow> premium(String ledger, String policy, long knownAt) {
        return stream.reading(connection -> {
            var known = PrepaidStream.of(connection, ledger, policy, knownAt);
            return known.isEmpty() ? Optional.empty() : Optional.of(PrepaidRow.inForce(known));
        });
    }

    private static List<Projected> of(Connection connection, Book book, String asset, long knownAt)
            throws SQLException {
        var open = BatchStream.looking(connection, book, List.of(asset));
        var position = open.position(asset);
        var terms = open.current(asset);
        if (terms.isEmpty() || position.filter(ProjectionStream::goesOn).isEmpty()) {
            return List.of();
        }
        var charged = charged(connection, book.code(), asset, knownAt)
                .orElse(position.get().chargedThrough());
        var projected = new ArrayList<Projected>();
        for (var row : open.charging(asset).knownAt(knownAt).schedule()) {
            if (row.type().equals(ScheduleRow.DEPRECIATION)
                    && row.period().end().isAfter(charged)) {
                projected.add(projected(book, terms.get(), row));
            }
        }
        return projected;
    }

    /** What is gone, missing or held for sale is not charged any more. */
    private static boolean goesOn(Position position) {
        return position.treatment().charged() && position.state() == AccountingState.ACTIVE;
    }

    /** Through which day it was charged then, where it was charged further since. */
    private static Optional<LocalDate> charged(Connection connection, String ledger, String asset, long knownAt)
            throws SQLException {
        try (var query = connection.prepareStatement("select max(case when tx <= ? then charged_through end),"
                + " max(tx), min(charged_from) from depreciation_charge where ledger = ? and asset_no = ?")) {
            new GivingStream(query).number(knownAt).text(ledger).text(asset);
            return ShelfStream.read(query, row -> {
                        var then = row.dayIfAny();
                        var further = row.count().filter(last -> last > knownAt).isPresent();
                        var before = row.dayIfAny().map(day -> day.minusDays(1));
                        return further ? then.or(() -> before) : Optional.<LocalDate>empty();
                    })
                    .get(0);
        }
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
                terms.item().costCenter(),
                terms.item().assetClass());
    }
}
