package org.muster.ledger.depreciation;

import java.time.LocalDate;
import java.util.List;

/**
 * What an asset is charged from its first day to its last, and what happens to it in between, row by row. The same request
 * always gives the same schedule.
 *
 * @param digits the decimals of the currency, with which amounts are printed
 */
public record Schedule(int digits, List<ScheduleRow> rows) {

    /** Changes whenever the same request would give another answer. */
    public static final String RULE_VERSION = "1";

    /** Computes the schedule; an {@link InconsistentSchedule} names the field that makes it impossible. */
    public static Schedule of(ScheduleRequest request) {
        var asset = Depreciable.of(request.asset());
        return new Schedule(asset.digits(), rows(asset, events(request, asset)));
    }

    /**
     * How the asset stands at the close of the day, had it been charged until then. Costs no more for a long life than for
     * a short one; consumables, charged when something happens to them, have no standing between.
     */
    public static Standing standing(ScheduleRequest request, LocalDate day) {
        var asset = Depreciable.of(request.asset());
        return ScheduleRun.standing(asset, events(request, asset), day);
    }

    private static List<AssetEvent> events(ScheduleRequest request, Depreciable asset) {
        return request.events().stream()
                .map(terms -> AssetEvent.of(terms, asset))
                .sorted(AssetEvent.IN_ORDER)
                .toList();
    }

    private static List<ScheduleRow> rows(Depreciable asset, List<AssetEvent> events) {
        if (asset.method().nature() == Nature.CONSUMABLE) {
            return new ConsumableRun(asset).through(events);
        }
        var run = ScheduleRun.of(asset);
        events.forEach(run::post);
        return run.finish();
    }
}
