package org.muster.ledger.depreciation;

import static org.muster.ledger.depreciation.Term.CONVENTION;
import static org.muster.ledger.depreciation.Term.COST;
import static org.muster.ledger.depreciation.Term.COVER_FROM;
import static org.muster.ledger.depreciation.Term.CURRENCY;
import static org.muster.ledger.depreciation.Term.END_DATE;
import static org.muster.ledger.depreciation.Term.FISCAL_YEAR_START;
import static org.muster.ledger.depreciation.Term.FREQUENCY;
import static org.muster.ledger.depreciation.Term.IN_SERVICE_DATE;
import static org.muster.ledger.depreciation.Term.LIFE_MONTHS;
import static org.muster.ledger.depreciation.Term.METHOD;
import static org.muster.ledger.depreciation.Term.MINOR_DIGITS;
import static org.muster.ledger.depreciation.Term.RESIDUAL;
import static org.muster.ledger.depreciation.Term.ROUNDING;

import java.time.LocalDate;
import java.util.Set;
import org.muster.ledger.depreciation.Curve.Stake;
import org.muster.ledger.depreciation.InconsistentSchedule.Rule;

/** An asset as depreciation sees it: consistent terms, the convention it ages by, and the calendar of its rows. */
record Depreciable(Terms terms, Convention convention, FiscalCalendar calendar, Ageing ageing) {

    private static final Set<Term<?>> COMMON =
            Set.of(CURRENCY, MINOR_DIGITS, METHOD, CONVENTION, FREQUENCY, FISCAL_YEAR_START, ROUNDING, COST);

    static Depreciable of(Terms terms) {
        var method = terms.need(METHOD);
        terms.knowOnly(term -> COMMON.contains(term) || method.terms().contains(term));
        checkAmounts(terms);
        method.check(terms);
        var convention = method.nature().convention(terms);
        var calendar = new FiscalCalendar(
                Nature.frequency(terms, convention),
                terms.get(FISCAL_YEAR_START).orElse(1));
        var byCalendar = convention.ageing(inService(terms), calendar);
        var asset = new Depreciable(terms, convention, calendar, method.ageing(terms, byCalendar, calendar));
        if (method.nature() != Nature.CONSUMABLE) {
            method.check(terms, asset.life());
        }
        return asset;
    }

    /** The same asset, had it cost that and been in service since then. A life of whole months stays as long as it was. */
    Depreciable corrected(Rational cost, LocalDate inService) {
        var corrected = terms.with(COST, cost).with(IN_SERVICE_DATE, inService);
        return of(terms.get(END_DATE)
                .flatMap(end -> Life.wholeMonths(inService(), end))
                .map(months -> corrected.without(END_DATE).with(LIFE_MONTHS, months))
                .orElse(corrected));
    }

    Method method() {
        return terms.need(METHOD);
    }

    Rational cost() {
        return terms.need(COST);
    }

    /** Whether each period is rounded by itself. */
    boolean roundsPeriods() {
        return terms.get(ROUNDING).filter(Rounding.PER_PERIOD_LAST_PLUG::equals).isPresent();
    }

    Rational residual() {
        return terms.amount(RESIDUAL);
    }

    LocalDate inService() {
        return inService(terms);
    }

    int digits() {
        return digits(terms);
    }

    Life life() {
        return ageing.life(terms);
    }

    /** The phase an asset begins its life with. */
    Phase firstPhase() {
        return phase(cost(), residual(), life(), Rational.ZERO);
    }

    /** A phase that charges the opening amount down to the residual within the life. */
    Phase phase(Rational opening, Rational residual, Life life, Rational accumulated) {
        var stake = new Stake(opening, residual, life.years());
        return new Phase(life, stake, method().curve(stake, terms), accumulated);
    }

    /** The first day of the first row. */
    LocalDate firstDay() {
        return ageing.toTheDay() ? ageing.firstDay() : calendar.start(ageing.firstDay());
    }

    /** The last day of the row in which the day lies, were nothing to happen. */
    LocalDate lastDayOfRow(LocalDate day, Life life) {
        var end = calendar.end(day);
        return ageing.toTheDay() && end.isAfter(life.lastDay()) ? life.lastDay() : end;
    }

    private static LocalDate inService(Terms terms) {
        if (terms.need(METHOD) != Method.PREPAID) {
            return terms.need(IN_SERVICE_DATE);
        }
        var from = terms.need(COVER_FROM);
        terms.check(terms.get(IN_SERVICE_DATE).orElse(from).equals(from), IN_SERVICE_DATE, Rule.DISAGREES);
        return from;
    }

    private static void checkAmounts(Terms terms) {
        var residual = terms.amount(RESIDUAL);
        var leavesResidual = terms.need(METHOD).nature().leavesResidual();
        terms.checkAmounts(digits(terms));
        terms.check(terms.need(COST).signum() >= 0, COST, Rule.OUT_OF_RANGE);
        terms.check(!residual.exceeds(terms.need(COST)), RESIDUAL, Rule.OVER_COST);
        terms.check(residual.signum() == 0 || leavesResidual && residual.signum() > 0, RESIDUAL, Rule.OUT_OF_RANGE);
    }

    private static int digits(Terms terms) {
        return terms.get(MINOR_DIGITS).orElseGet(() -> {
            var digits = terms.need(CURRENCY).getDefaultFractionDigits();
            terms.check(digits >= 0, CURRENCY, Rule.OUT_OF_RANGE);
            return digits;
        });
    }
}
