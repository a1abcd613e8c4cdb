package org.muster.ledger;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.muster.asset.Detail;
import org.muster.asset.Taken;
import org.muster.ledger.BookTerms.Accounts;
import org.muster.ledger.BookTerms.Curve;
import org.muster.ledger.BookTerms.Decision;
import org.muster.ledger.BookTerms.Item;
import org.muster.ledger.BookTerms.Papers;
import org.muster.ledger.CapitalisationRule.Case;
import org.muster.ledger.EntryDraft.Foreign;
import org.muster.ledger.Measure.Amounts;
import org.muster.ledger.depreciation.Schedule;
import org.muster.ledger.depreciation.ScheduleRequest;
import org.muster.shared.money.Money;

/** What comes in: goods received, sent back, or accepted, when it is decided once what they are to the book. */
final class GoodsPosting {

    private static final int LONG_TERM_MONTHS = 12;

    private final BookCase book;
    private final Taken taken;
    private final Thing thing;
    private final PartPosting parts;

    GoodsPosting(BookCase book, Taken taken, Thing thing) {
        this.book = book;
        this.taken = taken;
        this.thing = thing;
        this.parts = new PartPosting(book, taken, thing);
    }

    private BigDecimal quantity() {
        return BigDecimal.valueOf(taken.quantity());
    }

    private BookCase.Priced cost() {
        var price = thing.amount(Detail.PRICE).orElse(BigDecimal.ZERO);
        return book.priced(price.multiply(quantity()), thing.told(Detail.CURRENCY), thing.amount(Detail.RATE));
    }

    /** Goods received stand in construction in progress until they are accepted; a policy brings none. */
    void received() {
        book.put(Position.none(thing, book.book().basis().unit(thing.kind().name()))
                .at(thing.location(), thing.custodian()));
        if (thing.policy()) {
            return;
        }
        var cost = cost();
        book.put(book.position().quantity(quantity()).progress(cost.amount()));
        orderNo()
                .ifPresent(number -> book.book()
                        .written()
                        .receipts
                        .add(new OrderReceipt(
                                book.book().book().code(),
                                thing.tag(),
                                number,
                                thing.kind().name(),
                                thing.itemNo(),
                                book.book().tx(),
                                cost.amount())));
        var move = MovementDraft.into(MovementType.RECEIPT, book.position(), book.serial(), quantity(), cost.amount());
        book.post(EntryKind.GOODS_IN, Amounts.of(Measure.AMOUNT, cost.amount()), cost.foreign(), List.of(move));
    }

    private Optional<String> orderNo() {
        return thing.told(Detail.ORDER_NUMBER).map(String::strip).filter(number -> !number.isEmpty());
    }

    /** What all like units of the order cost that have come so far. */
    private BigDecimal ordered(BigDecimal cost) {
        return orderNo()
                .map(number -> book.book().shelf().ordered(number, thing.kind().name(), thing.itemNo()))
                .orElse(cost)
                .max(cost);
    }

    /** Refused goods leave again without ever having touched fixed assets. */
    void sentBack() {
        var position = book.position();
        var moves = thing.policy()
                ? List.<MovementDraft>of()
                : List.of(MovementDraft.out(MovementType.REJECTION, position, book.serial()));
        book.post(EntryKind.GOODS_BACK, Amounts.of(Measure.AMOUNT, position.progress()), cost().foreign(), moves);
        book.put(book.position()
                .in(AccountingState.RETURNED)
                .progress(BigDecimal.ZERO)
                .quantity(BigDecimal.ZERO));
    }

    void accepted() {
        var whole = thing.policy() ? cost().amount() : book.position().progress();
        parts.leave();
        parts.requireRest();
        var position = book.position();
        var priced = thing.policy() ? cost() : new BookCase.Priced(position.progress(), Foreign.NONE);
        var terms = decided(priced.amount(), whole);
        parts.judge(terms, whole);
        book.book().put(terms);
        book.put(position.on(terms)
                .in(terms.state())
                .progress(BigDecimal.ZERO)
                .worth(worth(terms, priced.amount()))
                .charged(terms.curve().start().minusDays(1), terms.curve().end()));
        var value = terms.treatment() == Treatment.EXPENSE ? priced.amount().negate() : BigDecimal.ZERO;
        var moves = thing.policy()
                ? List.<MovementDraft>of()
                : List.of(MovementDraft.worth(MovementType.ACCEPTANCE, book.position(), book.serial(), value));
        var seq = book.post(EntryKind.ACCEPTED, Amounts.of(Measure.AMOUNT, priced.amount()), priced.foreign(), moves);
        if (thing.policy()) {
            book.book().written().prepaids.add(premium(terms, priced, seq));
        }
    }

    private static Worth worth(BookTerms terms, BigDecimal cost) {
        return terms.treatment() == Treatment.EXPENSE ? Worth.NONE : new Worth(cost, BigDecimal.ZERO, BigDecimal.ZERO);
    }

    private BookTerms decided(BigDecimal cost, BigDecimal whole) {
        var basis = book.book().basis();
        var kind = thing.kind().name();
        var life = thing.life().orElseGet(() -> basis.life(kind));
        var unitCost = whole.divide(quantity(), book.book().digits(), RoundingMode.HALF_UP);
        var given = new Case(
                kind, thing.text(Detail.CAPITAL_OR_EXPENSE), life, unitCost, ordered(whole), taken.effectiveOn());
        var of = parts.whole();
        var decision = parts.decision(of.map(BookTerms::decision).orElseGet(() -> ruled(given)));
        var result =
                of.map(BookTerms::treatment).orElseGet(() -> basis.decide(given).result());
        var policy = basis.policy(kind, result);
        var curve = curve(policy, life, cost);
        return new BookTerms(
                thing.tag(),
                book.terms().map(BookTerms::phase).orElse(0) + 1,
                book.book().tx(),
                taken.effectiveOn(),
                EntryKind.ACCEPTED,
                result,
                item(policy),
                curve,
                accounts(policy, curve),
                papers(),
                decision,
                state(result));
    }

    private Decision ruled(Case given) {
        var rule = book.book().basis().decide(given);
        return new Decision(Integer.toString(rule.number()), rule.version(), given.text(), taken.by());
    }

    private static AccountingState state(Treatment treatment) {
        return switch (treatment) {
            case CAPITALISE, PREPAID -> AccountingState.ACTIVE;
            case EXPENSE -> AccountingState.EXPENSED;
            default -> AccountingState.CONSUMABLE;
        };
    }

    private Item item(AssetPolicy policy) {
        return new Item(
                thing.tag(),
                thing.kind().name(),
                policy.assetClass(),
                thing.itemNo(),
                book.position().unit(),
                quantity(),
                thing.department(),
                thing.department(),
                thing.component());
    }

    private Curve curve(AssetPolicy policy, int life, BigDecimal cost) {
        var day = taken.effectiveOn();
        var inService = thing.told(Detail.IN_SERVICE_ON).map(LocalDate::parse).orElse(day);
        var coverStart = thing.policy() ? thing.day("cover_start").orElse(day) : Position.NEVER;
        var coverEnd = thing.policy()
                ? thing.day("cover_end")
                        .filter(end -> !end.isBefore(coverStart))
                        .orElseGet(() -> coverStart.plusYears(1).minusDays(1))
                : Position.NEVER;
        var curve = new Curve(
                cost,
                policy.residual(cost, book.book().digits()),
                policy.method(),
                policy.convention(),
                life,
                day,
                day,
                inService,
                Position.NEVER,
                Position.NEVER,
                coverStart,
                coverEnd,
                policy.totalUnits());
        return policy.treatment().charged() ? lasting(curve) : curve;
    }

    /** From the first day it is charged for to the last; what goes by its meter lasts until that has run through. */
    private Curve lasting(Curve curve) {
        if (curve.byUse()) {
            return curve.lasting(curve.inService(), Position.NEVER);
        }
        var request = ScheduleRequest.of(Charging.terms(curve, book.book().book()));
        var standing = Schedule.standing(request, curve.acceptedOn());
        return curve.lasting(standing.firstDay(), standing.lastDay());
    }

    /** A premium whose cover lasts longer than a year is a long-term one. */
    private Accounts accounts(AssetPolicy policy, Curve curve) {
        var basis = book.book().basis();
        var longTerm =
                thing.policy() && curve.coverEnd().isAfter(curve.acceptedOn().plusMonths(LONG_TERM_MONTHS));
        var cost = longTerm ? "LONG_TERM_PREPAID" : policy.costRole();
        return new Accounts(
                basis.number(cost),
                basis.number(longTerm ? cost : policy.accumulatedRole()),
                basis.number(policy.impairmentRole()),
                basis.number(policy.expenseRole()));
    }

    private Papers papers() {
        var foreign = parts.rest(cost().foreign());
        return new Papers(
                thing.vendor(),
                thing.text(Detail.ORDER_NUMBER),
                thing.text(Detail.INVOICE_NUMBER),
                thing.text(Detail.ACCEPTANCE_NUMBER),
                foreign.currency(),
                foreign.amount(),
                foreign.rate());
    }

    private PrepaidRow premium(BookTerms terms, BookCase.Priced priced, long seq) {
        var currency = book.book().book().currency();
        var insured = thing.particulars()
                .get("limit")
                .map(text -> Money.parse("limit", text))
                .filter(limit -> limit.currency().getCurrencyCode().equals(currency))
                .map(Money::amount);
        return new PrepaidRow(
                book.book().book().code(),
                thing.tag(),
                0,
                book.book().tx(),
                taken.effectiveOn(),
                thing.particulars().get("insurer").orElse(""),
                thing.particulars().get("cover_type").orElse(""),
                terms.curve().coverStart(),
                terms.curve().coverEnd(),
                priced.amount(),
                BigDecimal.ZERO,
                currency,
                priced.foreign().currency(),
                priced.foreign().amount(),
                insured,
                terms.curve().convention().name(),
                EntryKind.ACCEPTED.name(),
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                terms.accounts().cost(),
                terms.accounts().expense(),
                terms.item().costCenter(),
                seq);
    }
}
