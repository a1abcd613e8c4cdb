package org.muster.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import org.muster.shared.money.Money;
import org.muster.shared.persistence.InList;
import org.muster.shared.persistence.JdbcStream;

/** Reads what one thing is worth in the books, as of the last posting; a book in which it is worth nothing is left out. */
@ApplicationScoped
class WorthStream {

    /** What a thing is worth in a book, in the book's currency. */
    record Line(String asset, String ledger, boolean prepaid, Money amount) {}

    private final JdbcStream stream;
    private final BookDirectory books;

    @Inject
    WorthStream(JdbcStream stream, BookDirectory books) {
        this.stream = stream;
        this.books = books;
    }

    WorthStream() {
        this(null, null);
    }

    /** Of each of these things, in each book: a statement a book for every stretch of them. */
    List<Line> of(Collection<String> tags) {
        return books.all().stream()
                .flatMap(book -> InList.parts(tags).stream().flatMap(some -> in(book, some).stream()))
                .toList();
    }

    private List<Line> in(Book book, List<String> tags) {
        return stream.reading(connection -> {
            try (var query = connection.prepareStatement(
                    "select asset_no, nature, cost - accumulated - impairment + suspense from asset_position"
                            + " where ledger = ? and asset_no in ("
                            + String.join(", ", Collections.nCopies(tags.size(), "?")) + ") order by asset_no")) {
                query.setString(1, book.code());
                for (var at = 0; at < tags.size(); at++) {
                    query.setString(at + 2, tags.get(at));
                }
                var found = new ArrayList<Line>();
                try (var row = query.executeQuery()) {
                    while (row.next()) {
                        if (row.getBigDecimal(3).signum() > 0) {
                            found.add(new Line(
                                    row.getString(1),
                                    book.code(),
                                    Treatment.PREPAID.name().equals(row.getString(2)),
                                    inBook(book, row.getBigDecimal(3))));
                        }
                    }
                }
                return found;
            }
        });
    }

    private static Money inBook(Book book, BigDecimal amount) {
        var currency = Currency.getInstance(book.currency());
        return new Money(
                amount.setScale(Math.max(currency.getDefaultFractionDigits(), 0), RoundingMode.HALF_UP), currency);
    }
}
