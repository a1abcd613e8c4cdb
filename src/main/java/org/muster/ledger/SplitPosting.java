package org.muster.ledger;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.muster.asset.Parted;
import org.muster.ledger.EntryDraft.Foreign;
import org.muster.ledger.Measure.Amounts;
import org.muster.ledger.depreciation.EventType;

/** A part of a lot goes its own way under its own tag: its share of everything goes with it. */
final class SplitPosting {

    private final OpenBook book;
    private final Occasion occasion;

    SplitPosting(OpenBook book, Occasion occasion) {
        this.book = book;
        this.occasion = occasion;
    }

    void split(Parted parted) {
        if (book.position(parted.lot()).isEmpty()) {
            return;
        }
        var lot = BookCase.of(book, occasion, parted.lot());
        var quantity = BigDecimal.valueOf(parted.quantity());
        var whole = lot.position().quantity().signum() > 0
                ? lot.position().quantity()
                : BigDecimal.valueOf((long) parted.quantity() + parted.left());
        var capital = lot.position().treatment() == Treatment.CAPITALISE
                && lot.position().phase() > 0;
        var curved = capital && lot.position().state() == AccountingState.ACTIVE;
        if (capital && resting(lot.position().state()) && inService(lot)) {
            book.put(leaving(lot, quantity, whole));
        }
        var out = curved ? leaves(lot, quantity, whole) : share(lot, parted, quantity, whole);
        var progress = Worth.share(lot.position().progress(), quantity, whole, book.digits());
        var suspense = Worth.share(lot.position().suspense(), quantity, whole, book.digits());
        var before = lot.position();
        var held = before.heldBefore();
        book.put(before.named(parted.part())
                .worth(out)
                .progress(progress)
                .suspense(suspense)
                .quantity(held ? quantity : BigDecimal.ZERO));
        terms(parted, quantity, whole);
        var part = BookCase.of(book, occasion, parted.part());
        enter(lot, part, held);
    }

    /** Not charged for now, but by its curve again once it is found or kept. */
    private static boolean resting(AccountingState state) {
        return state == AccountingState.MISSING || state == AccountingState.HELD_FOR_SALE;
    }

    /** Part of what is charged by its curve leaves as a partial disposal: charged first, and the rest not restarted. */
    private Worth leaves(BookCase lot, BigDecimal quantity, BigDecimal whole) {
        if (!inService(lot)) {
            return lot.position().worth().share(quantity, whole, book.digits());
        }
        var event = leaving(lot, quantity, whole);
        var turn = book.charging(event.assetNo()).turn(event);
        Charges.before(lot, turn);
        book.put(event);
        return turn.before().minus(turn.after());
    }

    /**
     * The oldest of the lot where it is costed first in, first out; otherwise its share of everything, and layers it had
     * are no longer what it is.
     */
    private Worth share(BookCase lot, Parted parted, BigDecimal quantity, BigDecimal whole) {
        var position = lot.position();
        if (!position.treatment().consumable()) {
            return position.worth().share(quantity, whole, book.digits());
        }
        var lies = Lying.lies(position);
        var layers = lies ? book.layers(position) : book.remembered(position);
        var layered = book.current(parted.lot())
                .filter(terms -> book.basis().firstInFirstOut(terms.item().kind(), position.treatment()))
                .filter(terms -> lies || position.state() == AccountingState.MISSING)
                .filter(terms -> layers.quantity().compareTo(whole) == 0)
                .isPresent();
        if (!layered) {
            book.layered(parted.lot(), Layers.NONE);
            return position.worth().share(quantity, whole, book.digits());
        }
        var cut = layers.cut(quantity, book.digits());
        book.layered(parted.lot(), cut.left());
        book.layered(parted.part(), cut.out());
        return lies
                ? new Worth(cut.out().value(), BigDecimal.ZERO, BigDecimal.ZERO)
                : position.worth().share(quantity, whole, book.digits());
    }

    private boolean inService(BookCase lot) {
        return !occasion.day().isBefore(lot.terms().orElseThrow().curve().inService());
    }

    private TermsEvent leaving(BookCase lot, BigDecimal quantity, BigDecimal whole) {
        var asset = lot.position().assetNo();
        return new TermsEvent(
                asset,
                book.nextEventNo(asset),
                book.tx(),
                occasion.day(),
                occasion.day(),
                EventType.PARTIAL_DISPOSAL,
                Optional.empty(),
                quantity.stripTrailingZeros().toPlainString() + "/"
                        + whole.stripTrailingZeros().toPlainString(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0);
    }

    private void enter(BookCase lot, BookCase part, boolean held) {
        var before = lot.position();
        var away = part.position();
        var legs = List.of(
                lot.leg(EntryKind.SPLIT_OUT, amounts(away), Foreign.NONE),
                part.leg(EntryKind.SPLIT_IN, amounts(away), Foreign.NONE));
        var moves = held
                ? List.of(
                        new MovementDraft(
                                MovementType.ADJUSTMENT,
                                before,
                                "",
                                away.quantity().negate(),
                                away.held().negate(),
                                before.location(),
                                "",
                                before.custodian(),
                                "",
                                Optional.empty()),
                        MovementDraft.into(MovementType.ADJUSTMENT, away, "", away.quantity(), away.held()))
                : List.<MovementDraft>of();
        var seq = book.post(EntryDraft.of(occasion, EntryKind.SPLIT_OUT, legs), moves);
        book.put(before.worth(before.worth().minus(away.worth()))
                .progress(before.progress().subtract(away.progress()))
                .suspense(before.suspense().subtract(away.suspense()))
                .quantity(held ? before.quantity().subtract(away.quantity()) : before.quantity())
                .touched(seq > 0 ? seq : before.lastSeq()));
        book.put(away.touched(seq));
    }

    private static Amounts amounts(Position part) {
        return Amounts.of(part.worth()).with(Measure.PROGRESS, part.progress());
    }

    /** The part begins on its share of the lot's first terms, and remembers its share of what has happened since. */
    private void terms(Parted parted, BigDecimal quantity, BigDecimal whole) {
        var all = book.terms(parted.lot());
        if (all.isEmpty()) {
            return;
        }
        var origin = all.get(0);
        var latest = all.get(all.size() - 1);
        var lotAtFirst = origin.item().quantity();
        var curve = origin.curve()
                .costing(
                        Worth.share(origin.curve().cost(), quantity, lotAtFirst, book.digits()),
                        share(origin.curve().residual(), quantity, lotAtFirst))
                .lasting(latest.curve().start(), latest.curve().end());
        book.put(origin.named(parted.part(), quantity, book.tx(), occasion.day())
                .curve(curve)
                .accounts(latest.accounts())
                .state(latest.state()));
        var number = 0;
        var happened = List.copyOf(book.events(parted.lot()));
        for (var event : happened) {
            if (event.type() != EventType.PARTIAL_DISPOSAL) {
                book.put(event.share(parted.part(), quantity, lotAt(event, happened, whole), book.digits())
                        .posted(++number, book.tx(), event.journalSeq()));
            }
        }
        book.put(book.position(parted.part())
                .orElseThrow()
                .on(book.current(parted.part()).orElseThrow()));
        var kept = whole.subtract(quantity);
        var rest = latest.next(EntryKind.SPLIT_OUT, book.tx(), occasion.day())
                .quantity(latest.item().quantity().subtract(quantity))
                .curve(latest.curve()
                        .costing(
                                Worth.share(latest.curve().cost(), kept, whole, book.digits()),
                                Worth.share(latest.curve().residual(), kept, whole, book.digits())));
        book.put(book.position(parted.lot()).orElseThrow().on(book.putInOrder(rest)));
    }

    /** How many the lot was when that happened: as many as the first part that left afterwards was taken from. */
    private static BigDecimal lotAt(TermsEvent event, List<TermsEvent> happened, BigDecimal now) {
        return happened.stream()
                .filter(other -> other.number() > event.number())
                .filter(other -> other.type() == EventType.PARTIAL_DISPOSAL)
                .map(other -> new BigDecimal(
                        other.fraction().substring(other.fraction().indexOf('/') + 1)))
                .findFirst()
                .orElse(now);
    }

    private BigDecimal share(BigDecimal amount, BigDecimal part, BigDecimal whole) {
        return amount.multiply(part).divide(whole, book.digits(), RoundingMode.DOWN);
    }
}
