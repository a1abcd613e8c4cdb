package org.muster.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.muster.ledger.depreciation.Rounding;

/** Where one looks up the books; a handful. Asked inside commands as well as outside. */
@ApplicationScoped
public class BookDirectory {

    @PersistenceContext(unitName = "muster")
    private EntityManager entities;

    private final BookStream stream;

    @Inject
    BookDirectory(BookStream stream) {
        this.stream = stream;
    }

    BookDirectory() {
        this(null);
    }

    /** All books in the order in which they were opened. */
    public List<Book> all() {
        List<?> found = entities.createNativeQuery("select id, code, name, name_zh, entity, standard,"
                        + " functional_currency, minor_digits, fiscal_year_start, language, reversal_allowed,"
                        + " revaluation_allowed, rounding, component_percent from ledger order by id")
                .getResultList();
        return found.stream().map(Object[].class::cast).map(BookDirectory::book).toList();
    }

    private static Book book(Object[] row) {
        return new Book(
                ((Number) row[0]).longValue(),
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                (String) row[6],
                ((Number) row[7]).intValue(),
                ((Number) row[8]).intValue(),
                (String) row[9],
                (Boolean) row[10],
                (Boolean) row[11],
                Rounding.valueOf((String) row[12]),
                (BigDecimal) row[13]);
    }

    public Optional<Book> find(String code) {
        return all().stream().filter(book -> book.code().equals(code)).findFirst();
    }

    /** Where the book's streams end now: the last numbers given and the last hashes. Asked outside commands only. */
    public Optional<BookHead> head(String code) {
        return stream.head(code);
    }
}
