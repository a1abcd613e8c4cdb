package org.muster.ledger.depreciation;

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
        var events = request.events().stream()
                .map(terms -> AssetEvent.of(terms, asset))
                .sorted(AssetEvent.IN_ORDER)
                .toList();
        return new Schedule(asset.digits(), rows(asset, events));
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
