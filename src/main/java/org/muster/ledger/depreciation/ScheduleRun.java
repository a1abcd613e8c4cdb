package org.muster.ledger.depreciation;

import static org.muster.ledger.depreciation.Term.COST;
import static org.muster.ledger.depreciation.Term.DATE;
import static org.muster.ledger.depreciation.Term.IN_SERVICE_DATE;
import static org.muster.ledger.depreciation.Term.PROCEEDS;
import static org.muster.ledger.depreciation.Term.REMAINING_MONTHS;
import static org.muster.ledger.depreciation.Term.RESIDUAL;
import static org.muster.ledger.depreciation.Term.SELLING_COSTS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.muster.ledger.depreciation.InconsistentSchedule.Rule;
import org.muster.ledger.depreciation.ScheduleRow.Charge;
import org.muster.ledger.depreciation.ScheduleRow.Outcome;

/**
 * An asset on its way through time: charged period by period, and changed by what happens to it. It holds what is in the
 * books, the phase in force, and the first day not yet charged.
 */
final class ScheduleRun {

    private final Rows rows = new Rows();
    private final List<AssetEvent> posted = new ArrayList<>();
    private final boolean rowByRow;
    private Depreciable asset;
    private Phase phase;
    private Balance balance;
    private LocalDate next;
    private boolean ended;

    private ScheduleRun(Depreciable asset, boolean rowByRow) {
        this.asset = asset;
        this.rowByRow = rowByRow || asset.roundsPeriods();
        phase = asset.firstPhase();
        balance = Balance.atCost(asset.cost());
        next = asset.firstDay();
    }

    static ScheduleRun of(Depreciable asset) {
        return new ScheduleRun(asset, true);
    }

    /**
     * How the asset would stand at the close of the day, had just these events happened to it. What is accumulated does
     * not depend on the rows it was charged in (rule R1), so the rows are left out.
     */
    private static ScheduleRun replayed(Depreciable asset, List<AssetEvent> events, LocalDate through) {
        var run = new ScheduleRun(asset, false);
        events.forEach(run::post);
        run.chargeThrough(through, false);
        return run;
    }

    static Standing standing(Depreciable asset, List<AssetEvent> events, LocalDate day) {
        var run = new ScheduleRun(asset, false);
        events.forEach(run::post);
        if (!run.ended) {
            run.chargeThrough(day, false);
        }
        var exact = run.ended ? run.balance.depreciation() : run.phase.exactOn(day);
        return new Standing(
                run.balance, exact, asset.ageing().firstDay(), run.phase.life().lastDay());
    }

    Balance balance() {
        return balance;
    }

    /** Charges what is due before the event, then does what the event means. */
    void post(AssetEvent event) {
        event.terms().check(!ended, event.when(), Rule.AFTER_DISPOSAL);
        chargeThrough(
                event.chargedThrough(), event.type().isFinal() && event.terms().has(DATE));
        event.type().post(this, event);
    }

    /** Charges to the end of life, unless the asset has left before. */
    List<ScheduleRow> finish() {
        if (!ended) {
            chargeThrough(asset.lastDayOfRow(phase.life().lastDay(), phase.life()), false);
        }
        return rows.written();
    }

    private void chargeThrough(LocalDate lastDay, boolean beforeDisposal) {
        while (!next.isAfter(lastDay) && !next.isAfter(phase.life().lastDay())) {
            var row = new Span(next, endOfRow(lastDay));
            var atDisposal = beforeDisposal && row.end().equals(lastDay);
            if (!row.end().isBefore(asset.ageing().firstDay())) {
                charge(
                        row,
                        atDisposal
                                ? asset.convention().exactAtDisposal(phase, row, asset.calendar())
                                : phase.exactOn(row.end()));
            }
            next = row.end().plusDays(1);
        }
        if (!next.isAfter(lastDay)) {
            next = lastDay.plusDays(1);
        }
    }

    private LocalDate endOfRow(LocalDate lastDay) {
        var end = asset.lastDayOfRow(next, phase.life());
        return rowByRow && end.isBefore(lastDay) ? end : lastDay;
    }

    private void charge(Span row, Rational exact) {
        var amount = asset.roundsPeriods() ? ofPeriod(row, exact) : untilNow(exact);
        balance = balance.charged(amount);
        rows.charge(row, new Charge(exact, amount), balance);
    }

    /** Rule R1: round the cumulative amount, and charge the difference to what is accumulated. */
    private Rational untilNow(Rational exact) {
        return exact.rounded(asset.digits()).minus(balance.depreciation());
    }

    /** The period's own amount, rounded by itself; the last period takes what is left, and none takes more. */
    private Rational ofPeriod(Span row, Rational exact) {
        var last = !row.end().isBefore(phase.life().lastDay());
        var before = row.start().isAfter(asset.ageing().firstDay())
                ? phase.exactOn(row.start().minusDays(1))
                : phase.accumulated();
        var left = phase.accumulated().plus(phase.stake().base()).minus(balance.depreciation());
        return last
                ? untilNow(exact)
                : exact.minus(before).rounded(asset.digits()).atMost(left);
    }

    /** Begins a new phase with the new carrying amount over the remaining life. */
    void restate(AssetEvent event, Balance after, Optional<Rational> amount) {
        var terms = event.terms();
        var residual = terms.get(RESIDUAL).orElse(phase.stake().residual());
        var life = terms.get(REMAINING_MONTHS)
                .map(months -> asset.ageing()
                        .lasting(next, months)
                        .orElseThrow(() -> terms.refusal(REMAINING_MONTHS, Rule.UNKNOWN)))
                .orElseGet(() -> phase.life().rest(next));
        terms.check(residual.signum() >= 0, RESIDUAL, Rule.OUT_OF_RANGE);
        terms.check(!terms.has(RESIDUAL) || !residual.exceeds(after.cost()), RESIDUAL, Rule.OVER_COST);
        balance = after;
        phase = asset.phase(balance.carrying(), residual, life, balance.depreciation());
        var chargeable = phase.stake().base().signum() == 0 || life.length().signum() > 0;
        terms.check(chargeable, REMAINING_MONTHS, Rule.REQUIRED);
        rows.event(event, balance, Outcome.of(amount));
        posted.add(event);
    }

    /** Adds the amount to the cost; it may be negative, but takes no more than is carried. */
    void add(AssetEvent event, Term<Rational> term) {
        var amount = event.terms().need(term);
        var after = balance.added(amount);
        event.terms().check(after.carrying().signum() >= 0, term, Rule.OVER_CARRYING_AMOUNT);
        restate(event, after, Optional.of(amount));
    }

    /** The counterfactual of a reversal: the same asset without its impairments and reversals. */
    Balance unimpaired(AssetEvent reversal) {
        var others = posted.stream().filter(event -> !event.type().impairs()).toList();
        return replayed(asset, others, reversal.chargedThrough()).balance;
    }

    /** Takes the asset, or a part of it, out of the books; the result is what it brought less what it was carried at. */
    void derecognise(AssetEvent event, Balance out) {
        var terms = event.terms();
        var gain = terms.amount(PROCEEDS).minus(terms.amount(SELLING_COSTS)).minus(out.carrying());
        balance = balance.without(out);
        ended = event.type().isFinal();
        rows.event(event, balance, Outcome.of(out.carrying(), gain));
        posted.add(event);
    }

    /** A fraction leaves. What remains goes on along its curve, drawn anew for the smaller cost but not restarted. */
    void shrink(AssetEvent event, Rational fraction) {
        var stake = phase.stake();
        var opening = stake.opening().minus(stake.opening().times(fraction).rounded(asset.digits()));
        var residual = stake.residual().times(Rational.ONE.minus(fraction));
        derecognise(event, balance.part(fraction, asset.digits()));
        var accumulated = balance.cost().minus(balance.impairment()).minus(opening);
        phase = asset.phase(opening, residual, phase.life(), accumulated);
    }

    /** The policy ends: the refund is a fraction of the unexpired premium. */
    void cancel(AssetEvent event, Rational fraction) {
        var unexpired = balance.carrying();
        var refund = unexpired.times(fraction).rounded(asset.digits());
        balance = Balance.NOTHING;
        ended = true;
        rows.event(event, balance, Outcome.of(refund, refund.minus(unexpired)));
    }

    /** Catches up with the schedule as it should have been, and goes on with that one. */
    void correct(AssetEvent event) {
        var terms = event.terms();
        var corrected = corrected(terms);
        var right = replayed(corrected, posted, event.chargedThrough());
        var catchUp = right.balance.depreciation().minus(balance.depreciation());
        var change = terms.get(COST).map(cost -> right.balance.cost().minus(balance.cost()));
        asset = corrected;
        phase = right.phase;
        balance = right.balance;
        next = right.next;
        rows.correction(
                periodBeside(event.date()), new Charge(balance.depreciation(), catchUp), balance, Outcome.of(change));
    }

    /** From that day to the end of the charge beside it. */
    private Span periodBeside(LocalDate day) {
        var life = phase.life();
        return new Span(day, day.isAfter(life.lastDay()) ? asset.calendar().end(day) : asset.lastDayOfRow(day, life));
    }

    private Depreciable corrected(Terms terms) {
        var cost = terms.get(COST).orElse(asset.cost());
        var inService = terms.get(IN_SERVICE_DATE).orElse(asset.inService());
        terms.check(!asset.residual().exceeds(cost), COST, Rule.OVER_COST);
        var earlier = posted.stream().anyMatch(event -> event.date().isBefore(inService));
        terms.check(!earlier, IN_SERVICE_DATE, Rule.DISAGREES);
        return asset.corrected(cost, inService);
    }
}
