package org.muster.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.muster.shared.persistence.JdbcStream;

/** Where one looks up the months of the books and their seals. */
@ApplicationScoped
public class PeriodDirectory {

    @PersistenceContext(unitName = "muster")
    private EntityManager entities;

    private final JdbcStream stream;
    private final CloseCheckStream checks;

    @Inject
    PeriodDirectory(JdbcStream stream, CloseCheckStream checks) {
        this.stream = stream;
        this.checks = checks;
    }

    PeriodDirectory() {
        this(null, null);
    }

    /** The checklist before the month is closed, as it stands now; an explanation makes clearing accounts explained. */
    public List<CloseCheck> checklist(String ledger, String period, String explanation) {
        return checks.of(ledger, period, explanation);
    }

    /** The months of a book, the latest first. */
    public List<Period> all(String ledger) {
        return stream.reading(connection -> PeriodStream.all(connection, ledger));
    }

    public Optional<Period> find(String ledger, String code) {
        return all(ledger).stream().filter(period -> period.code().equals(code)).findFirst();
    }

    /** The last month that is closed, through which the book is complete. */
    public Optional<Period> lastClosed(String ledger) {
        return all(ledger).stream()
                .filter(period -> period.state() == PeriodState.CLOSED)
                .findFirst();
    }

    /** The first month that is not closed; empty if nothing was ever posted. */
    Optional<YearMonth> firstOpen(String ledger) {
        var months = all(ledger);
        var closed = months.stream()
                .filter(period -> period.state() == PeriodState.CLOSED)
                .findFirst()
                .map(period -> YearMonth.parse(period.code()).plusMonths(1));
        return closed.or(() -> months.isEmpty()
                ? Optional.empty()
                : Optional.of(YearMonth.parse(months.get(months.size() - 1).code())));
    }

    /** The seals of a book, the latest first. */
    public List<PeriodSeal> seals(String ledger) {
        return stream.reading(connection -> SealStream.all(connection, ledger));
    }

    /** The seal of a month that holds now, not one that was superseded. */
    public Optional<PeriodSeal> seal(String ledger, String period) {
        return seals(ledger).stream()
                .filter(seal -> seal.period().equals(period))
                .findFirst();
    }

    /** A book that can no longer be posted to on that day, and its month. */
    public record Shut(String ledger, String period) {}

    /** The books that are shut on the day: closed for everybody, and for who is not of finance also softly closed. */
    public List<Shut> shut(LocalDate day, boolean finance) {
        var month = Book.period(day);
        List<?> found = entities.createNativeQuery("select p.ledger, p.period_code, p.state from ledger_period p"
                        + " where p.period_code >= ?1 and p.state <> 'OPEN'")
                .setParameter(1, month)
                .getResultList();
        return found.stream()
                .map(Object[].class::cast)
                .filter(row -> row[2].equals(PeriodState.CLOSED.name()) || !finance && row[1].equals(month))
                .map(row -> new Shut((String) row[0], month))
                .distinct()
                .toList();
    }
}
