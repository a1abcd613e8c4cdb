package org.muster.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Where one looks up the books; a handful. */
@ApplicationScoped
public class BookDirectory {

    private final BookStream stream;

    @Inject
    BookDirectory(BookStream stream) {
        this.stream = stream;
    }

    BookDirectory() {
        this(null);
    }

    /** All books in the order of their codes. */
    public List<Book> all() {
        return stream.all();
    }

    public Optional<Book> find(String code) {
        return stream.all().stream().filter(book -> book.code().equals(code)).findFirst();
    }

    /** Where the book's streams end now: the last numbers given and the last hashes. */
    public Optional<BookHead> head(String code) {
        return stream.head(code);
    }
}
