package org.muster.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.muster.ledger.depreciation.ScheduleRow;
import org.muster.shared.persistence.InList;
import org.muster.shared.persistence.JdbcStream;

/** What things will still be charged by their terms as they stand now; nothing is posted. */
@ApplicationScoped
public class ProjectionStream {

    private static final int EXACT_DIGITS = 12;

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
            String assetClass,
            String component) {}

    private static final String CHARGED = "select asset_no, max(case when tx <= ? then charged_through end),"
            + " min(charged_from) from depreciation_charge where ledger = ? and asset_no in (%s)"
            + " group by asset_no having max(tx) > ?";

    private final JdbcStream stream;

    @Inject
    ProjectionStream(JdbcStream stream) {
        this.stream = stream;
    }

    ProjectionStream() {
        this(null);
    }

    /**
     * What may still be charged of what is asked for.
     *
     * @param premiums whether premiums alone are asked for
     * @param through the last day asked about
     * @param knownAt by what was known at which transaction
     * @param costCenters the cost centres asked for; empty for all
     */
    public record Sought(String ledger, boolean premiums, LocalDate through, long knownAt, List<String> costCenters) {}

    /** The next things behind that one that may still be charged. */
    public List<String> active(Sought sought, String behind, int limit) {
        return stream.reading(connection -> DueStream.sought(connection, sought, behind, limit));
    }

    /** The charges of things to come, up to the ends of their lives, by what was known at a transaction. */
    public Map<String, List<Projected>> of(Book book, List<String> assets, long knownAt) {
        return stream.reading(connection -> of(connection, book, assets, knownAt));
    }

    /** The policies as their last endorsements known at a transaction left them. */
    public Map<String, PrepaidRow> premiums(String ledger, List<String> policies, long knownAt) {
        return stream.reading(connection -> PrepaidStream.of(connection, ledger, policies, knownAt)).stream()
                .collect(Collectors.groupingBy(
                        PrepaidRow::policyNo, Collectors.collectingAndThen(Collectors.toList(), PrepaidRow::inForce)));
    }

    private static Map<String, List<Projected>> of(Connection connection, Book book, List<String> assets, long knownAt)
            throws SQLException {
        var open = BatchStream.looking(connection, book, assets);
        var charged = charged(connection, book.code(), assets, knownAt);
        var projected = new HashMap<String, List<Projected>>();
        for (var asset : assets) {
            var position = open.position(asset).filter(ProjectionStream::goesOn);
            if (position.isPresent() && open.current(asset).isPresent()) {
                var through = charged.getOrDefault(asset, position.get().chargedThrough());
                projected.put(asset, toCome(open, asset, through, knownAt));
            }
        }
        return projected;
    }

    private static List<Projected> toCome(OpenBook open, String asset, LocalDate charged, long knownAt) {
        var terms = open.terms(asset).stream()
                .filter(known -> known.tx() <= knownAt)
                .toList();
        return open.charging(asset).knownAt(knownAt).schedule().stream()
                .filter(row -> row.type().equals(ScheduleRow.DEPRECIATION))
                .filter(row -> row.period().end().isAfter(charged))
                .flatMap(row -> BookTerms.inForce(terms, row.period().end()).stream()
                        .map(then -> projected(open.book(), then, row)))
                .toList();
    }

    /** What is gone, missing or held for sale is not charged any more. */
    private static boolean goesOn(Position position) {
        return position.treatment().charged() && position.state() == AccountingState.ACTIVE;
    }

    /** Through which days they were charged then, of those that were charged further since. */
    private static Map<String, LocalDate> charged(
            Connection connection, String ledger, List<String> assets, long knownAt) throws SQLException {
        var charged = new HashMap<String, LocalDate>();
        for (var part : InList.parts(assets)) {
            try (var query = connection.prepareStatement(
                    CHARGED.formatted(String.join(", ", Collections.nCopies(part.size(), "?"))))) {
                var given = new GivingStream(query).number(knownAt).text(ledger);
                for (var asset : part) {
                    given.text(asset);
                }
                given.number(knownAt);
                ShelfStream.read(query, row -> {
                    var asset = row.text();
                    var then = row.dayIfAny();
                    var before = row.day().minusDays(1);
                    return charged.put(asset, then.orElse(before));
                });
            }
        }
        return charged;
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
                terms.item().assetClass(),
                terms.item().component());
    }
}
