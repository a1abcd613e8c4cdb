package org.muster.plan.web;

import java.util.Comparator;
import java.util.List;
import org.muster.plan.PlanLineRow;

/** One task as a bar over time: where it begins and how long it is, in thousandths of the whole. */
public record TaskBar(PlanLineRow line, long from, long to, long left, long width, int row) {

    private static final long WHOLE = 1_000;
    private static final int HEIGHT = 26;

    /** All tasks by their beginning, under each other. */
    static List<TaskBar> of(List<PlanLineRow> tasks) {
        var end = Math.max(1, tasks.stream().mapToLong(TaskBar::end).max().orElse(1));
        var ordered = tasks.stream()
                .sorted(Comparator.comparingLong(TaskBar::start).thenComparing(PlanLineRow::code))
                .toList();
        return java.util.stream.IntStream.range(0, ordered.size())
                .mapToObj(row -> {
                    var line = ordered.get(row);
                    return new TaskBar(
                            line,
                            start(line),
                            end(line),
                            start(line) * WHOLE / end,
                            Math.max(4, (end(line) - start(line)) * WHOLE / end),
                            row);
                })
                .toList();
    }

    private static long start(PlanLineRow line) {
        return line.whole("start_minutes").orElse(0L);
    }

    private static long end(PlanLineRow line) {
        return start(line) + line.whole("duration_minutes").orElse(0L);
    }

    /** How far down it stands. */
    public int top() {
        return row * HEIGHT;
    }
}
