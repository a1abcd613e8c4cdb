package org.muster.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.muster.asset.Detail;
import org.muster.asset.Step;
import org.muster.asset.Taken;
import org.muster.ledger.EntryDraft.Foreign;
import org.muster.ledger.Measure.Amounts;
import org.muster.ledger.depreciation.EventType;

/** What leaves: missing, found again, written off, sold or scrapped; a policy that ends. */
final class ExitPosting {

    private final BookCase book;
    private final Taken taken;
    private final Thing thing;

    ExitPosting(BookCase book, Taken taken, Thing thing) {
        this.book = book;
        this.taken = taken;
        this.thing = thing;
    }

    /** Its carrying amount awaits a decision. */
    void missing() {
        var before = book.position();
        var moves = before.heldBefore()
                ? List.of(MovementDraft.out(MovementType.COUNT_SHORTAGE, before, book.serial()))
                : List.<MovementDraft>of();
        book.post(EntryKind.MISSING, Amounts.of(before.worth()), Foreign.NONE, moves);
        book.put(book.position()
                .in(AccountingState.MISSING)
                .suspense(before.worth().carrying())
                .worth(Worth.NONE)
                .quantity(BigDecimal.ZERO)
                .at("", before.custodian()));
    }

    /** Stands again where it stood: the entry that took it out is reversed, or for a part of a lot its share of it. */
    void found() {
        var lines = missed();
        var worth = stood(lines);
        var quantity = BigDecimal.valueOf(taken.quantity());
        book.put(book.position()
                .in(book.terms().map(BookTerms::state).orElse(AccountingState.EXPENSED))
                .worth(worth)
                .suspense(book.position().suspense().subtract(worth.carrying()))
                .quantity(quantity)
                .at(thing.location(), thing.custodian()));
        var move =
                MovementDraft.into(MovementType.COUNT_SURPLUS, book.position(), book.serial(), quantity, worth.cost());
        if (counted(lines) == taken.quantity()) {
            book.post(EntryDraft.reversing(book.occasion(), EntryKind.FOUND, lines, ""), List.of(move));
        } else {
            book.post(EntryKind.FOUND, Amounts.of(worth), Foreign.NONE, List.of(move));
        }
    }

    /** The entry that took it out, or the whole lot it comes from. */
    private List<JournalRow> missed() {
        var lines = book.book().shelf().lastEntry(thing.tag(), EntryKind.MISSING);
        return lines.isEmpty() && !taken.origin().isEmpty()
                ? book.book().shelf().lastEntry(taken.origin(), EntryKind.MISSING)
                : lines;
    }

    private static int counted(List<JournalRow> lines) {
        return lines.stream()
                .flatMap(line -> line.quantity().stream())
                .mapToInt(BigDecimal::intValue)
                .max()
                .orElse(0);
    }

    /** What it was taken out with; a part of a lot stands at its share, and at what awaits a decision for it. */
    private Worth stood(List<JournalRow> lot) {
        var whole = counted(lot);
        if (whole == taken.quantity() || whole == 0) {
            return restored(lot);
        }
        var scaled = restored(lot)
                .share(
                        BigDecimal.valueOf(taken.quantity()),
                        BigDecimal.valueOf(whole),
                        book.book().digits());
        var accumulated = scaled.cost()
                .subtract(scaled.impairment())
                .subtract(book.position().suspense());
        return new Worth(scaled.cost(), accumulated, scaled.impairment());
    }

    /** What the entry had taken off the accounts the thing is carried on. */
    private Worth restored(List<JournalRow> lines) {
        if (lines.isEmpty()) {
            return Worth.NONE;
        }
        var accounts = book.terms().orElseThrow().accounts();
        return new Worth(
                sum(lines, accounts.cost()).negate(),
                sum(lines, accounts.accumulated()),
                sum(lines, accounts.impairment()));
    }

    private static BigDecimal sum(List<JournalRow> lines, String account) {
        return lines.stream()
                .filter(line -> line.account().equals(account))
                .map(line -> line.debit().subtract(line.credit()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    void writtenOff() {
        var lost = book.position().suspense();
        var out = stood(missed());
        var seq = book.post(EntryKind.WRITTEN_OFF, Amounts.of(Measure.AMOUNT, lost), Foreign.NONE, List.of());
        book.put(book.position().in(AccountingState.WRITTEN_OFF).suspense(BigDecimal.ZERO));
        disposal(
                "LOSS",
                out,
                Amounts.of(Measure.LOSS, lost),
                Foreign.NONE,
                out.carrying().subtract(lost),
                seq);
    }

    /** A written-off thing that turns up again has no value. */
    void reinstated() {
        if (book.position().state() == AccountingState.WRITTEN_OFF) {
            var quantity = BigDecimal.valueOf(taken.quantity());
            book.put(book.position()
                    .in(AccountingState.EXPENSED)
                    .quantity(quantity)
                    .at(thing.location(), thing.custodian()));
            book.move(List.of(MovementDraft.into(
                    MovementType.COUNT_SURPLUS, book.position(), book.serial(), quantity, BigDecimal.ZERO)));
        }
    }

    /** Charge, derecognise, result: in this order, in one transaction. */
    void disposed() {
        var through = chargedToTheEnd();
        var before = book.position();
        var told = taken.details();
        var proceeds = priced(told.get(Detail.PROCEEDS.wire()));
        var costs = priced(told.get(Detail.COST.wire()));
        var amounts = Amounts.of(before.worth()).leaving(proceeds.amount(), costs.amount());
        var moves = before.heldBefore()
                ? List.of(MovementDraft.out(movement(), before, book.serial()))
                : List.<MovementDraft>of();
        var seq = book.post(kind(before), amounts, proceeds.foreign(), moves);
        book.put(book.position()
                .in(AccountingState.DISPOSED)
                .worth(Worth.NONE)
                .quantity(BigDecimal.ZERO)
                .charged(through, book.position().chargesUntil())
                .at("", ""));
        if (before.treatment() == Treatment.PREPAID && before.phase() > 0) {
            cancelled(before.worth(), proceeds.amount(), seq);
        }
        if (before.state() != AccountingState.WRITTEN_OFF && before.treatment() != Treatment.PREPAID) {
            disposal(method(), before.worth(), amounts, proceeds.foreign(), BigDecimal.ZERO, seq);
        }
    }

    /** What was left of the premium is paid back or lost. */
    private void cancelled(Worth before, BigDecimal refund, long seq) {
        var open = book.book();
        var terms = book.terms().orElseThrow();
        open.written()
                .prepaids
                .add(new PrepaidRow(
                        open.book().code(),
                        thing.tag(),
                        open.nextEventNo(thing.tag()),
                        open.tx(),
                        book.occasion().day(),
                        "",
                        "",
                        terms.curve().coverStart(),
                        terms.curve().coverEnd(),
                        before.cost(),
                        BigDecimal.ZERO,
                        open.book().currency(),
                        "",
                        Optional.empty(),
                        Optional.empty(),
                        terms.curve().convention().name(),
                        EntryKind.CANCELLED.name(),
                        refund,
                        before.carrying().subtract(refund),
                        terms.accounts().cost(),
                        terms.accounts().expense(),
                        terms.item().costCenter(),
                        seq));
    }

    private LocalDate chargedToTheEnd() {
        var position = book.position();
        if (position.phase() == 0
                || !position.treatment().charged()
                || !position.state().present()
                || position.state() == AccountingState.HELD_FOR_SALE) {
            return position.chargedThrough();
        }
        var day = taken.effectiveOn();
        var charging = book.book().charging(thing.tag());
        if (day.isAfter(position.chargesUntil())) {
            var standing = charging.standing(day);
            var charge = Worth.of(standing.balance(), book.book().digits())
                    .accumulated()
                    .subtract(position.worth().accumulated());
            Charges.charge(book, charge, position.chargesUntil(), standing.exact());
        } else if (!day.isBefore(book.terms().orElseThrow().curve().inService())
                || position.treatment() == Treatment.PREPAID) {
            Charges.before(book, charging.turn(leaving(position)));
        }
        return book.position().chargedThrough();
    }

    private TermsEvent leaving(Position position) {
        var prepaid = position.treatment() == Treatment.PREPAID;
        return new ValuePosting(book).event(prepaid ? EventType.CANCELLATION : EventType.DISPOSAL, Optional.empty());
    }

    private BookCase.Priced priced(Optional<String> amount) {
        var given = amount.map(BigDecimal::new).orElse(BigDecimal.ZERO);
        return book.priced(given, thing.told(Detail.CURRENCY), thing.amount(Detail.RATE));
    }

    private EntryKind kind(Position position) {
        if (position.treatment() == Treatment.PREPAID) {
            return EntryKind.CANCELLED;
        }
        return position.treatment() == Treatment.CAPITALISE && route().equals("SELL")
                ? EntryKind.SOLD
                : EntryKind.SCRAPPED;
    }

    private String route() {
        return thing.text(Detail.ROUTE);
    }

    private MovementType movement() {
        return switch (route()) {
            case "SELL" -> MovementType.SALE;
            case "DONATE" -> MovementType.DONATION;
            default -> MovementType.SCRAP;
        };
    }

    private String method() {
        return switch (route()) {
            case "SELL" -> "SALE";
            case "DONATE" -> "DONATION";
            case "RETURN" -> "TRANSFER_OUT";
            default -> "SCRAP";
        };
    }

    private void disposal(String method, Worth out, Amounts amounts, Foreign foreign, BigDecimal recovered, long seq) {
        var open = book.book();
        var number = open.written().disposals.size() + 1;
        var charged = book.position().chargedThrough();
        open.written()
                .disposals
                .add(new DisposalRow(
                        open.book().code(),
                        "DI-%08d-%d".formatted(open.tx(), number),
                        thing.tag(),
                        open.tx(),
                        book.occasion().day(),
                        taken.effectiveOn(),
                        method,
                        BigDecimal.ONE,
                        BigDecimal.valueOf(taken.quantity()),
                        book.terms().map(terms -> terms.item().assetClass()).orElse(""),
                        out,
                        amounts.get(Measure.PROCEEDS),
                        foreign.currency(),
                        foreign.amount(),
                        foreign.rate(),
                        amounts.get(Measure.COSTS),
                        recovered,
                        amounts.get(Measure.GAIN),
                        amounts.get(Measure.LOSS),
                        open.book().currency(),
                        thing.text(Detail.BUYER),
                        book.occasion().documentNo(),
                        thing.text(Detail.CERTIFICATE_NUMBER),
                        charged.getYear() == Position.NEVER.getYear() ? "" : Book.period(charged),
                        seq,
                        taken.step() == Step.DISPOSE ? route() : taken.reason()));
    }
}
