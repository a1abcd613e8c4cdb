package org.muster.readiness.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import org.muster.readiness.Light;
import org.muster.readiness.model.CurveStep;
import org.muster.readiness.model.ReadinessLevel;

/**
 * Curves as a step chart, laid out for a drawing of fixed size: the days go from left to right, the best level is on top.
 * The numbers stand in a table beside it.
 */
public record StepChart(
        LocalDate from, long days, List<CurveStep> noAction, List<CurveStep> asPlanned, List<CurveStep> cliffs) {

    private static final int WIDTH = 1_000;
    private static final int LEFT = 30;
    private static final int TOP = 14;
    private static final int STEP = 32;
    private static final int SPARK_HEIGHT = 6;

    /** A mark on the drawing, where the level drops. */
    public record Mark(long x, long y, CurveStep step, Light light) {}

    /** A label beside the drawing. */
    public record Tick(long at, LocalDate day, String text) {}

    public String noActionPath() {
        return path(noAction);
    }

    public String asPlannedPath() {
        return path(asPlanned);
    }

    private String path(List<CurveStep> steps) {
        var path = new StringBuilder();
        for (var at = 0; at < steps.size(); at++) {
            var step = steps.get(at);
            path.append(at == 0 ? "M" : " H")
                    .append(x(step.from()))
                    .append(at == 0 ? "," : " V")
                    .append(y(step.standing().level()));
        }
        return path.append(" H").append(LEFT + WIDTH).toString();
    }

    private long x(LocalDate day) {
        return LEFT + Math.min(WIDTH, ChronoUnit.DAYS.between(from, day) * WIDTH / Math.max(1, days));
    }

    private static long y(ReadinessLevel level) {
        return TOP + (long) level.ordinal() * STEP;
    }

    /** The days on which the level drops. */
    public List<Mark> marks() {
        return cliffs.stream()
                .map(step -> new Mark(
                        x(step.from()),
                        y(step.standing().level()),
                        step,
                        Light.of(step.standing().level())))
                .toList();
    }

    /** The lines of the levels. */
    public List<Tick> levels() {
        return IntStream.range(0, ReadinessLevel.values().length)
                .mapToObj(at -> new Tick(TOP + (long) at * STEP, from, ReadinessLevel.values()[at].name()))
                .toList();
    }

    /** The firsts of the months. */
    public List<Tick> months() {
        var first = from.withDayOfMonth(1).plusMonths(1);
        return IntStream.iterate(0, month -> month + 1)
                .mapToObj(first::plusMonths)
                .takeWhile(day -> !day.isAfter(from.plusDays(days)))
                .map(day -> new Tick(x(day), day, ""))
                .toList();
    }

    /** The same curve so small that it fits into a cell. */
    public String spark() {
        var path = new StringBuilder();
        for (var at = 0; at < noAction.size(); at++) {
            var step = noAction.get(at);
            path.append(at == 0 ? "M" : " H")
                    .append((x(step.from()) - LEFT) / 10)
                    .append(at == 0 ? "," : " V")
                    .append(2 + step.standing().level().ordinal() * SPARK_HEIGHT);
        }
        return path.append(" H").append(WIDTH / 10).toString();
    }
}
