package org.muster.plan.web;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.muster.plan.PlanLineRow;

/**
 * Tasks as bars over time, under each other by their beginning, each below its name, and the time they run along. Widths
 * are in thousandths of the whole, heights in pixels.
 */
public record TaskChart(List<Bar> bars, List<Tick> ticks) {

    private static final long WHOLE = 1_000;
    private static final int ROW = 42;
    private static final int FOOT = 22;
    private static final int MOST_TICKS = 6;

    /** Steps of the time axis in minutes: people count in these. */
    private static final List<Long> STEPS =
            List.of(5L, 10L, 15L, 30L, 60L, 120L, 240L, 480L, 720L, 1_440L, 2_880L, 7_200L, 14_400L, 43_200L, 129_600L);

    /** One task: where it begins and how long it is. */
    public record Bar(PlanLineRow line, long from, long to, long left, long width, int row) {

        /** How far down it stands. */
        public int top() {
            return row * ROW;
        }
    }

    /** A moment of the time axis, so many minutes after the plan was activated. */
    public record Tick(long minutes, long left) {

        private static final long HOUR = 60;
        private static final long DAY = 1_440;

        /** In which unit it is said: the largest in which it is whole. */
        public String unit() {
            return minutes % DAY == 0 && minutes > 0
                    ? "days"
                    : minutes % HOUR == 0 && minutes > 0 ? "hours" : "minutes";
        }

        public long number() {
            return switch (unit()) {
                case "days" -> minutes / DAY;
                case "hours" -> minutes / HOUR;
                default -> minutes;
            };
        }
    }

    static TaskChart of(List<PlanLineRow> tasks) {
        var end = Math.max(1, tasks.stream().mapToLong(TaskChart::end).max().orElse(1));
        var ordered = tasks.stream()
                .sorted(Comparator.comparingLong(TaskChart::start).thenComparing(PlanLineRow::code))
                .toList();
        var bars = IntStream.range(0, ordered.size())
                .mapToObj(row -> bar(ordered.get(row), row, end))
                .toList();
        var step = STEPS.stream()
                .filter(each -> end / each < MOST_TICKS)
                .findFirst()
                .orElse(STEPS.get(STEPS.size() - 1));
        var ticks = LongStream.iterate(0, at -> at < end, at -> at + step)
                .mapToObj(at -> new Tick(at, at * WHOLE / end))
                .toList();
        return new TaskChart(bars, ticks);
    }

    private static Bar bar(PlanLineRow line, int row, long end) {
        return new Bar(
                line,
                start(line),
                end(line),
                start(line) * WHOLE / end,
                Math.max(4, (end(line) - start(line)) * WHOLE / end),
                row);
    }

    private static long start(PlanLineRow line) {
        return line.whole("start_minutes").orElse(0L);
    }

    private static long end(PlanLineRow line) {
        return start(line) + line.whole("duration_minutes").orElse(0L);
    }

    /** How far down the last bar ends and the axis is written. */
    public int base() {
        return bars.size() * ROW;
    }

    public int height() {
        return base() + FOOT;
    }
}
