package org.muster.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.muster.ledger.depreciation.Convention;
import org.muster.ledger.depreciation.Method;

/**
 * On what terms a thing is carried in a book, in the form of one phase of its life there: written when it is accepted, and
 * again whenever something changes them. Never changed itself.
 *
 * @param tx the posting transaction that set them
 */
record BookTerms(
        String assetNo,
        int phase,
        long tx,
        LocalDate postingDate,
        EntryKind event,
        Treatment treatment,
        Item item,
        Curve curve,
        Accounts accounts,
        Papers papers,
        Decision decision,
        AccountingState state) {

    /** What it is; the number of a part in its whole, empty for a whole. */
    record Item(
            String cardNo,
            String kind,
            String assetClass,
            String itemNo,
            String unit,
            BigDecimal quantity,
            String department,
            String costCenter,
            String component) {

        Item of(BigDecimal other, String card) {
            return new Item(card, kind, assetClass, itemNo, unit, other, department, costCenter, component);
        }

        Item belongingTo(String other) {
            return new Item(cardNo, kind, assetClass, itemNo, unit, quantity, other, other, component);
        }
    }

    /** What is charged when; covers are the whole cover of a policy, otherwise never; units are those of a meter. */
    record Curve(
            BigDecimal cost,
            BigDecimal residual,
            Method method,
            Convention convention,
            int lifeMonths,
            LocalDate acquired,
            LocalDate acceptedOn,
            LocalDate inService,
            LocalDate start,
            LocalDate end,
            LocalDate coverStart,
            LocalDate coverEnd,
            Optional<BigDecimal> totalUnits) {

        /** Whether it is charged by its meter, and so lasts until that has run through. */
        boolean byUse() {
            return method == Method.UNITS;
        }

        Curve costing(BigDecimal otherCost, BigDecimal otherResidual) {
            return new Curve(
                    otherCost,
                    otherResidual,
                    method,
                    convention,
                    lifeMonths,
                    acquired,
                    acceptedOn,
                    inService,
                    start,
                    end,
                    coverStart,
                    coverEnd,
                    totalUnits);
        }

        Curve serving(LocalDate since) {
            return new Curve(
                    cost,
                    residual,
                    method,
                    convention,
                    lifeMonths,
                    acquired,
                    acceptedOn,
                    since,
                    start,
                    end,
                    coverStart,
                    coverEnd,
                    totalUnits);
        }

        Curve lasting(LocalDate from, LocalDate until) {
            return new Curve(
                    cost,
                    residual,
                    method,
                    convention,
                    lifeMonths,
                    acquired,
                    acceptedOn,
                    inService,
                    from,
                    until,
                    coverStart,
                    coverEnd,
                    totalUnits);
        }
    }

    /** The numbers of its accounts; empty where it has none. */
    record Accounts(String cost, String accumulated, String impairment, String expense) {}

    /** Where it came from, and what was paid in which currency. */
    record Papers(
            String supplier,
            String orderNo,
            String invoiceNo,
            String acceptanceNo,
            String fcCurrency,
            Optional<BigDecimal> fcCost,
            Optional<BigDecimal> fxRate) {}

    /** Which rule decided what it is, from what, and by whose acceptance. */
    record Decision(String rule, int version, String inputs, String by) {}

    /** Which of a thing's terms, in the order of their phases, are in force on a day; before there were any, the first ones. */
    static Optional<BookTerms> inForce(List<BookTerms> all, LocalDate day) {
        return all.stream()
                .filter(terms -> !terms.postingDate().isAfter(day))
                .reduce((one, other) -> other)
                .or(() -> all.stream().findFirst());
    }

    LocalDate endOfLife() {
        return curve.end();
    }

    /** The next phase, which begins with this event. */
    BookTerms next(EntryKind kind, long inTx, LocalDate day) {
        return new BookTerms(
                assetNo, phase + 1, inTx, day, kind, treatment, item, curve, accounts, papers, decision, state);
    }

    /** For another department, whose cost centre is charged. */
    BookTerms belongingTo(String department) {
        return new BookTerms(
                assetNo,
                phase,
                tx,
                postingDate,
                event,
                treatment,
                item.belongingTo(department),
                curve,
                accounts,
                papers,
                decision,
                state);
    }

    BookTerms curve(Curve other) {
        return new BookTerms(
                assetNo, phase, tx, postingDate, event, treatment, item, other, accounts, papers, decision, state);
    }

    BookTerms accounts(Accounts other) {
        return new BookTerms(
                assetNo, phase, tx, postingDate, event, treatment, item, curve, other, papers, decision, state);
    }

    BookTerms quantity(BigDecimal other) {
        return new BookTerms(
                assetNo,
                phase,
                tx,
                postingDate,
                event,
                treatment,
                item.of(other, item.cardNo()),
                curve,
                accounts,
                papers,
                decision,
                state);
    }

    BookTerms state(AccountingState other) {
        return new BookTerms(
                assetNo, phase, tx, postingDate, event, treatment, item, curve, accounts, papers, decision, other);
    }

    /** The first phase of a part that went its own way. */
    BookTerms named(String other, BigDecimal quantity, long inTx, LocalDate day) {
        return new BookTerms(
                other,
                1,
                inTx,
                day,
                EntryKind.SPLIT_IN,
                treatment,
                item.of(quantity, other),
                curve,
                accounts,
                papers,
                decision,
                state);
    }
}
