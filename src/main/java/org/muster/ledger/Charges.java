package org.muster.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.muster.ledger.EntryDraft.Foreign;
import org.muster.ledger.Measure.Amounts;
import org.muster.ledger.depreciation.Rational;
import org.muster.ledger.depreciation.Schedule;

/** Notes what was charged to a thing, and charges what is due before something happens to it. */
final class Charges {

    static final String ISSUE = "ISSUE";
    static final String DEPRECIATION = "DEPRECIATION";
    static final String PREMIUM = "PREMIUM";
    static final String CATCH_UP = "CATCH_UP";

    private static final int EXACT = 12;

    private Charges() {}

    /** A consumable's charge on the day it goes into use. */
    static void issued(BookCase book, BigDecimal charge, Worth before, long seq, LocalDate day) {
        note(
                book,
                ISSUE,
                charge,
                before,
                seq,
                day,
                day,
                Rational.of(before.accumulated().add(charge)));
    }

    /**
     * Brings a thing to what it should stand at before an event; nothing is posted when it stands there. Days that were
     * charged by the old curve and are the new one's are given back, and are due again.
     */
    static void before(BookCase book, Charging.Turn turn) {
        var position = book.position();
        var charge = turn.before().accumulated().subtract(position.worth().accumulated());
        var further = turn.chargedThrough().isAfter(position.chargedThrough());
        var through = further || charge.signum() < 0 ? turn.chargedThrough() : position.chargedThrough();
        charge(book, charge, through, turn.exact());
    }

    /** Charges the amount through that day, as an entry of its own. */
    static void charge(BookCase book, BigDecimal charge, LocalDate through, Rational exact) {
        var before = book.position();
        if (OpenBook.some(charge)) {
            var seq = book.post(EntryKind.CHARGED, Amounts.of(Measure.CHARGE, charge), Foreign.NONE, List.of());
            charged(book, charge, before, seq, through, exact);
        }
        book.put(book.position().charged(through, before.chargesUntil()));
    }

    /** Notes a charge that stands in an entry. */
    static void charged(
            BookCase book, BigDecimal charge, Position before, long seq, LocalDate through, Rational exact) {
        book.put(book.position().worth(before.worth().charged(charge)));
        var basis = before.treatment() == Treatment.PREPAID ? PREMIUM : DEPRECIATION;
        note(book, basis, charge, before.worth(), seq, from(before, through), through, exact);
    }

    private static LocalDate from(Position before, LocalDate through) {
        var next = before.chargedThrough().plusDays(1);
        return next.isAfter(through) ? through.withDayOfMonth(1) : next;
    }

    static void note(
            BookCase book,
            String basis,
            BigDecimal charge,
            Worth before,
            long seq,
            LocalDate from,
            LocalDate through,
            Rational exact) {
        var open = book.book();
        var after = before.charged(charge);
        open.written()
                .charges
                .add(new ChargeRow(
                        open.book().code(),
                        book.position().assetNo(),
                        Book.period(book.occasion().day()),
                        open.written().charges.size() + 1,
                        open.tx(),
                        seq,
                        book.occasion().day(),
                        book.phase(),
                        basis,
                        from,
                        through,
                        before.cost(),
                        before.carrying(),
                        charge,
                        after.accumulated(),
                        before.impairment(),
                        exact.toDecimal(EXACT).toPlainString(),
                        Schedule.RULE_VERSION));
    }
}
