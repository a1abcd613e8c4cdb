package org.muster.ledger.depreciation;

import static java.util.Comparator.comparing;
import static org.muster.ledger.depreciation.Term.AFTER_MONTHS;
import static org.muster.ledger.depreciation.Term.DATE;
import static org.muster.ledger.depreciation.Term.IN_PERIOD;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import org.muster.ledger.depreciation.InconsistentSchedule.Rule;

/** Something that happens to the asset on a day, and the last day that is charged before it is posted. */
record AssetEvent(Terms terms, LocalDate date, LocalDate chargedThrough) {

    /** By day; of one day, a correction first and a disposal last. */
    static final Comparator<AssetEvent> IN_ORDER = comparing(AssetEvent::date)
            .thenComparing(event -> event.type().isFinal())
            .thenComparing(AssetEvent::chargedThrough);

    static AssetEvent of(Terms terms, Depreciable asset) {
        var type = terms.need(Term.TYPE);
        terms.check(type.happensTo(asset.method()), Term.TYPE, Rule.UNKNOWN);
        terms.knowOnly(type::knows);
        terms.checkAmounts(asset.digits());
        if (type == EventType.CORRECTION) {
            return correction(terms, asset);
        }
        terms.check(!(terms.has(DATE) && terms.has(AFTER_MONTHS)), AFTER_MONTHS, Rule.DISAGREES);
        return terms.get(AFTER_MONTHS)
                .map(months -> afterMonths(terms, asset, months))
                .orElseGet(() -> dated(terms, asset));
    }

    EventType type() {
        return terms.need(Term.TYPE);
    }

    /** The field that says when it happens. */
    Term<?> when() {
        return terms.has(IN_PERIOD) ? IN_PERIOD : terms.has(AFTER_MONTHS) ? AFTER_MONTHS : DATE;
    }

    /** Dated the first day of the month that takes the catch-up, and so before that month's charge. */
    private static AssetEvent correction(Terms terms, Depreciable asset) {
        var month = terms.need(IN_PERIOD);
        terms.check(!month.isBefore(YearMonth.from(asset.inService())), IN_PERIOD, Rule.BEFORE_SERVICE);
        return new AssetEvent(terms, month.atDay(1), month.atDay(1).minusDays(1));
    }

    private static AssetEvent dated(Terms terms, Depreciable asset) {
        var date = terms.need(DATE);
        terms.check(!date.isBefore(asset.inService()), DATE, Rule.BEFORE_SERVICE);
        var lastDay = terms.need(Term.TYPE).isFinal()
                ? asset.convention().lastDayBeforeDisposal(date, asset.calendar())
                : asset.convention().lastDayBefore(date, asset.calendar());
        return new AssetEvent(terms, date, lastDay);
    }

    /** Under month conventions on the last day of the n-th charged month, under day conventions on the day after it. */
    private static AssetEvent afterMonths(Terms terms, Depreciable asset, int months) {
        var lastDay = asset.ageing().lastDayOf(months);
        var date = asset.convention().byDay() ? lastDay.plusDays(1) : lastDay;
        return new AssetEvent(terms, date.isBefore(asset.inService()) ? asset.inService() : date, lastDay);
    }
}
