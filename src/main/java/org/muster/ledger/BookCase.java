package org.muster.ledger;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.muster.ledger.EntryDraft.Foreign;
import org.muster.ledger.EntryDraft.Leg;
import org.muster.ledger.EntryDraft.Named;
import org.muster.ledger.Measure.Amounts;

/** One thing in one book while something about it is posted: where it stands, on which terms, and how its lines name it. */
final class BookCase {

    private static final BookTerms.Accounts NO_ACCOUNTS = new BookTerms.Accounts("", "", "", "");

    private final OpenBook book;
    private final Occasion occasion;
    private final String assetNo;
    private final String costCenter;
    private final String serial;

    BookCase(OpenBook book, Occasion occasion, String assetNo, String costCenter, String serial) {
        this.book = book;
        this.occasion = occasion;
        this.assetNo = assetNo;
        this.costCenter = costCenter;
        this.serial = serial;
    }

    /** The same thing in an event of the books alone. */
    static BookCase of(OpenBook book, Occasion occasion, String assetNo) {
        return of(book, occasion, assetNo, "", "");
    }

    /** The same in a step: what is not carried yet is the department's that has it now. */
    static BookCase of(OpenBook book, Occasion occasion, String assetNo, String department, String serial) {
        var costCenter = book.on(assetNo, occasion.day())
                .map(terms -> terms.item().costCenter())
                .orElse(department);
        return new BookCase(book, occasion, assetNo, costCenter, serial);
    }

    /** The phase of its life on the day of the occasion. */
    int phase() {
        return book.on(assetNo, occasion.day())
                .map(BookTerms::phase)
                .orElseGet(() -> position().phase());
    }

    OpenBook book() {
        return book;
    }

    Occasion occasion() {
        return occasion;
    }

    String serial() {
        return serial;
    }

    Position position() {
        return book.position(assetNo).orElseThrow();
    }

    Optional<BookTerms> terms() {
        return book.current(assetNo);
    }

    void put(Position position) {
        book.put(position);
    }

    Leg leg(EntryKind rules, Amounts amounts, Foreign foreign) {
        var position = position();
        var accounts = terms().map(BookTerms::accounts).orElse(NO_ACCOUNTS);
        var policy = position.treatment() == Treatment.PREPAID;
        var named = new Named(assetNo, policy, position.itemNo(), costCenter, position.location(), position.quantity());
        return new Leg(rules, named, position.treatment(), accounts, amounts, foreign);
    }

    /** Posts by the rules of that kind, and notes on the position which entry touched it last. */
    long post(EntryKind kind, Amounts amounts, Foreign foreign, List<MovementDraft> moves) {
        return post(EntryDraft.of(occasion, leg(kind, amounts, foreign)), moves);
    }

    long post(EntryDraft draft, List<MovementDraft> moves) {
        var seq = book.post(draft, moves);
        if (seq > 0) {
            put(position().touched(seq));
        }
        return seq;
    }

    /** Moves without anything to enter. */
    void move(List<MovementDraft> moves) {
        book.post(EntryDraft.of(occasion, EntryKind.GOODS_IN, List.of()), moves);
    }

    /** An amount given in some currency, in the book's own. */
    Priced priced(BigDecimal amount, Optional<String> currency, Optional<BigDecimal> rate) {
        if (!book.book().foreign(currency)) {
            return new Priced(amount.setScale(book.digits(), RoundingMode.HALF_UP), Foreign.NONE);
        }
        var at = rate.orElse(BigDecimal.ONE);
        var inBook = amount.multiply(at).setScale(book.digits(), RoundingMode.HALF_UP);
        return new Priced(inBook, new Foreign(currency.orElseThrow(), Optional.of(amount), Optional.of(at)));
    }

    /** An amount in the book's currency, and what it was in the currency it was paid in. */
    record Priced(BigDecimal amount, Foreign foreign) {}
}
