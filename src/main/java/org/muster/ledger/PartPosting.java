package org.muster.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.muster.asset.Detail;
import org.muster.asset.StatedPart;
import org.muster.asset.Taken;
import org.muster.ledger.BookTerms.Decision;
import org.muster.ledger.EntryDraft.Foreign;
import org.muster.ledger.Measure.Amounts;
import org.muster.shared.usecase.Reason;
import org.muster.shared.usecase.Refusal;

/**
 * Parts of a thing whose cost is significant to the whole and which last another time are assets of their own, depreciated
 * separately (IAS 16.43 to 47; CAS 4 article 5). They are to the book what the whole was decided to be, and their cost and
 * what is left of the whole's come to what was received.
 */
final class PartPosting {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final BookCase book;
    private final Taken taken;
    private final Thing thing;
    private final List<StatedPart> stated;

    PartPosting(BookCase book, Taken taken, Thing thing) {
        this.book = book;
        this.taken = taken;
        this.thing = thing;
        this.stated = StatedPart.of(taken);
    }

    /** Takes out of the whole what its parts cost: its share of the price, to the minor digit. */
    void leave() {
        var whole = book.position().progress();
        stated.forEach(part -> leave(part, cost(part, whole)));
    }

    private BigDecimal cost(StatedPart part, BigDecimal whole) {
        return Worth.share(
                whole,
                part.cost(),
                thing.amount(Detail.PRICE).orElseThrow(),
                book.book().digits());
    }

    private void leave(StatedPart part, BigDecimal cost) {
        var open = book.book();
        var before = book.position();
        var own = own(part, before, cost);
        open.put(own);
        var amounts = Amounts.of(Measure.PROGRESS, cost);
        var beside = new BookCase(open, book.occasion(), part.tag(), thing.department(), "");
        var legs = List.of(
                book.leg(EntryKind.SPLIT_OUT, amounts, Foreign.NONE),
                beside.leg(EntryKind.SPLIT_IN, amounts, Foreign.NONE));
        var moves = List.of(
                MovementDraft.worth(MovementType.ADJUSTMENT, before, book.serial(), cost.negate()),
                MovementDraft.into(MovementType.ADJUSTMENT, own, "", own.quantity(), cost));
        var seq = open.post(EntryDraft.of(book.occasion(), EntryKind.SPLIT_OUT, legs), moves);
        book.put(before.progress(before.progress().subtract(cost)).touched(seq > 0 ? seq : before.lastSeq()));
        open.put(own.touched(seq));
    }

    private Position own(StatedPart part, Position whole, BigDecimal cost) {
        return new Position(
                part.tag(),
                0,
                Treatment.CAPITALISE,
                AccountingState.IN_PROGRESS,
                BigDecimal.ONE,
                cost,
                Worth.NONE,
                BigDecimal.ZERO,
                whole.location(),
                whole.custodian(),
                part.tag(),
                book.book().basis().unit(part.kind().name()),
                Position.NEVER,
                Position.NEVER,
                0);
    }

    /** The terms of the whole, where the thing is a part of one. */
    Optional<BookTerms> whole() {
        return thing.component().isEmpty() ? Optional.empty() : book.book().current(taken.origin());
    }

    /** What the book decided, with what was offered as parts and taken for them. */
    Decision decision(Decision decided) {
        var parts = stated.stream()
                .map(part -> ";part=%s,cost=%s,life_months=%d"
                        .formatted(part.tag(), part.cost().toPlainString(), part.lifeMonths()))
                .collect(Collectors.joining());
        var of = thing.component().isEmpty() ? "" : ";component=%s,of=%s".formatted(thing.component(), taken.origin());
        return new Decision(decided.rule(), decided.version(), decided.inputs() + parts + of, decided.by());
    }

    /** What was paid for the whole in another currency, without its parts. */
    Foreign rest(Foreign paid) {
        var parts = stated.stream().map(StatedPart::cost).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Foreign(paid.currency(), paid.amount().map(all -> all.subtract(parts)), paid.rate());
    }

    /** Refuses parts that leave nothing of the whole in the currency of the book, whatever the whole is to it. */
    void requireRest() {
        if (!stated.isEmpty() && book.position().progress().signum() <= 0) {
            throw Refusal.invalid(
                    Detail.PARTS.wire(),
                    "ledger.refusal.parts_rest",
                    book.book().book().code());
        }
    }

    /**
     * Says of each part, by its row, whether it is one to the book: not where it is too small a share of the whole (IAS
     * 16.43), or lasts as long as that (IAS 16.45). What is not depreciated needs no parts and takes any.
     */
    void judge(BookTerms terms, BigDecimal whole) {
        if (terms.treatment() != Treatment.CAPITALISE) {
            return;
        }
        var code = book.book().book().code();
        var percent = book.book().book().componentPercent();
        for (var row = 1; row <= stated.size(); row++) {
            var part = stated.get(row - 1);
            var reasons = new ArrayList<Reason>();
            if (cost(part, whole).multiply(HUNDRED).compareTo(whole.multiply(percent)) < 0) {
                reasons.add(reason("ledger.refusal.part_small", row, part.name(), RowText.number(percent), code));
            }
            if (part.lifeMonths() == terms.curve().lifeMonths()) {
                reasons.add(reason("ledger.refusal.part_life", row, part.name(), part.lifeMonths(), code));
            }
            book.book().written().parts.say(part.tag(), reasons);
        }
    }

    private static Reason reason(String key, int row, Object... arguments) {
        return Reason.at(Detail.PARTS.wire(), key, arguments).inRow(row);
    }
}
