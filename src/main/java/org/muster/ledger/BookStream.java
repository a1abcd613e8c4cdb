package org.muster.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.muster.ledger.depreciation.Rounding;
import org.muster.shared.persistence.JdbcStream;

/** Reads the books, and moves their heads on: whoever posts holds the head until the transaction ends. */
@ApplicationScoped
class BookStream {

    private static final String BOOKS = "select id, code, name, name_zh, entity, standard, functional_currency,"
            + " minor_digits, fiscal_year_start, language, reversal_allowed, revaluation_allowed, rounding,"
            + " component_percent from ledger order by id";
    private static final String HEAD = "select next_tx, next_journal_seq, next_movement_seq, journal_head_hash,"
            + " movement_head_hash, last_recorded_at, basis_version from ledger_head where ledger = ?";

    private final JdbcStream stream;

    @Inject
    BookStream(JdbcStream stream) {
        this.stream = stream;
    }

    BookStream() {
        this(null);
    }

    /** The books as the running command sees them. */
    List<Book> seen() {
        return stream.joining(1, BookStream::all);
    }

    /** The books in the order in which their heads are locked. */
    static List<Book> all(Connection connection) throws SQLException {
        try (var query = connection.prepareStatement(BOOKS);
                var result = query.executeQuery()) {
            var books = new ArrayList<Book>();
            while (result.next()) {
                books.add(book(new TakingStream(result)));
            }
            return books;
        }
    }

    private static Book book(TakingStream row) throws SQLException {
        return new Book(
                row.number(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.integer(),
                row.integer(),
                row.text(),
                row.yes(),
                row.yes(),
                Rounding.valueOf(row.text()),
                row.amount());
    }

    Optional<BookHead> head(String ledger) {
        return stream.reading(connection -> head(connection, ledger));
    }

    static Optional<BookHead> head(Connection connection, String ledger) throws SQLException {
        try (var query = connection.prepareStatement(HEAD)) {
            query.setString(1, ledger);
            try (var result = query.executeQuery()) {
                if (!result.next()) {
                    return Optional.empty();
                }
                var row = new TakingStream(result);
                return Optional.of(new BookHead(
                        row.number(), row.number(), row.number(), row.text(), row.text(), row.moment(), row.integer()));
            }
        }
    }

    /** Locks the head by giving out a transaction number, then says where it stands. */
    static BookHead lock(Connection connection, String ledger) throws SQLException {
        try (var update =
                connection.prepareStatement("update ledger_head set next_tx = next_tx + 1 where ledger = ?")) {
            update.setString(1, ledger);
            update.executeUpdate();
        }
        return head(connection, ledger).orElseThrow();
    }

    /** Moves the head behind what was appended. */
    static void move(Connection connection, String ledger, BookHead head) throws SQLException {
        try (var update = connection.prepareStatement("update ledger_head set next_tx = ?, next_journal_seq = ?,"
                + " next_movement_seq = ?, journal_head_hash = ?, movement_head_hash = ?, last_recorded_at = ?"
                + " where ledger = ?")) {
            new GivingStream(update)
                    .number(head.nextTx())
                    .number(head.nextJournalSeq())
                    .number(head.nextMovementSeq())
                    .text(head.journalHash())
                    .text(head.movementHash())
                    .moment(head.lastRecordedAt())
                    .text(ledger);
            update.executeUpdate();
        }
    }

    /** Opens a book: nothing is posted yet. */
    void add(Book book) {
        stream.joining(2, connection -> {
            try (var insert = connection.prepareStatement("insert into ledger (id, code, name, name_zh, entity,"
                            + " standard, functional_currency, minor_digits, fiscal_year_start, language,"
                            + " reversal_allowed, revaluation_allowed, rounding, component_percent)"
                            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
                    var head = connection.prepareStatement("insert into ledger_head (ledger, next_tx,"
                            + " next_journal_seq, next_movement_seq, journal_head_hash, movement_head_hash,"
                            + " last_recorded_at, basis_version) values (?, 1, 1, 1, ?, ?, ?, 1)")) {
                new GivingStream(insert)
                        .number(book.id())
                        .text(book.code())
                        .text(book.name())
                        .text(book.nameZh())
                        .text(book.entity())
                        .text(book.standard())
                        .text(book.currency())
                        .number(book.digits())
                        .number(book.fiscalYearStart())
                        .text(book.language())
                        .yes(book.reversalAllowed())
                        .yes(book.revaluationAllowed())
                        .text(book.rounding().name())
                        .amount(book.componentPercent());
                new GivingStream(head)
                        .text(book.code())
                        .text(RowChain.NONE)
                        .text(RowChain.NONE)
                        .moment(Instant.EPOCH);
                return insert.executeUpdate() + head.executeUpdate();
            }
        });
    }

    /** Whoever posts next reads the rules again. */
    void renewBasis() {
        stream.joining(1, connection -> {
            try (var update = connection.prepareStatement("update ledger_head set basis_version = basis_version + 1")) {
                return update.executeUpdate();
            }
        });
    }
}
