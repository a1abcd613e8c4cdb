package org.muster.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.muster.shared.persistence.JdbcStream;
import org.muster.shared.usecase.OpenCommand;
import org.muster.shared.usecase.Refusal;
import org.muster.shared.usecase.Right;

/**
 * Checks a book from its first row to its last, for whoever wants to believe it: sums, lives, numbers, chains and seals. What it
 * finds is what should not be; a healthy book has no findings.
 */
@ApplicationScoped
public class BookVerifier {

    private final JdbcStream stream;
    private final BookDirectory books;
    private final OpenCommand open;

    @Inject
    BookVerifier(JdbcStream stream, BookDirectory books, OpenCommand open) {
        this.stream = stream;
        this.books = books;
        this.open = open;
    }

    BookVerifier() {
        this(null, null, null);
    }

    public List<Finding> verify(String ledger) {
        open.by().require(Right.READ_LEDGER);
        var book = books.find(ledger).orElseThrow(() -> Refusal.missing(ledger));
        return stream.reading(connection -> {
            var head = BookStream.head(connection, ledger).orElseThrow();
            var findings = new ArrayList<>(SumsCheckStream.check(connection, ledger));
            findings.addAll(LifeCheckStream.check(connection, book));
            findings.addAll(ChainCheckStream.check(connection, book, head));
            findings.addAll(SealCheckStream.check(connection, book, SealStream.all(connection, ledger)));
            return findings;
        });
    }
}
