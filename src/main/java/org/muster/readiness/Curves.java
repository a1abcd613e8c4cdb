package org.muster.readiness;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muster.readiness.model.Blame;
import org.muster.readiness.model.Cause;
import org.muster.readiness.model.CurveStep;
import org.muster.readiness.model.ReadinessLevel;
import org.muster.readiness.model.Standing;

/** A curve as one text of a column: {@code 2026-12-20 R3 95.5 SRV-02 INSPECTION, …}, one line a step. */
final class Curves {

    private static final int MOST = 8_000;
    private static final int MOST_CAUSES = 12;

    /** Of a step on which the level does not fall: nobody is told of it. */
    private static final int FEW_CAUSES = 4;

    /** Between what makes the level and what only ends the same day. */
    private static final String BESIDE = "; ";

    private Curves() {}

    /** As many steps as fit: a stored curve serves the board, which looks at the next ones. */
    static String write(List<CurveStep> steps) {
        var text = new StringBuilder();
        var before = ReadinessLevel.R1;
        for (var step : steps) {
            var most = step.standing().level().compareTo(before) > 0 ? MOST_CAUSES : FEW_CAUSES;
            before = step.standing().level();
            var line = step.from() + " " + step.standing().level() + " "
                    + step.standing().index().toPlainString() + " "
                    + Stream.of(
                                    step.makers(),
                                    step.causes()
                                            .subList(
                                                    step.makers().size(),
                                                    step.causes().size()))
                            .map(causes ->
                                    causes.stream().limit(most).map(Cause::text).collect(Collectors.joining(", ")))
                            .collect(Collectors.joining(BESIDE))
                    + "\n";
            if (text.length() + line.length() > MOST) {
                break;
            }
            text.append(line);
        }
        return text.toString();
    }

    /** The same where of every drop of the level the causes come first that make it. */
    static List<CurveStep> weighed(Outlook outlook) {
        var steps = outlook.noAction();
        var falling = outlook.cliffs();
        if (falling.isEmpty()) {
            return steps;
        }
        var blames = outlook.blames();
        return steps.stream()
                .map(step -> falling.contains(step) && step.causes().size() > 1
                        ? weighed(step, blames.on(step.from()))
                        : step)
                .toList();
    }

    private static CurveStep weighed(CurveStep step, Blame blame) {
        var sides = step.causes().stream()
                .distinct()
                .collect(Collectors.partitioningBy(cause -> blame.of(cause).drop() > 0));
        return sides.get(true).isEmpty()
                ? step
                : new CurveStep(
                        step.from(),
                        step.standing(),
                        Stream.of(true, false)
                                .flatMap(side -> sides.get(side).stream())
                                .toList(),
                        sides.get(true).size());
    }

    /** Where a curve stands on a day. */
    static Standing on(List<CurveStep> steps, LocalDate day) {
        var standing = steps.get(0).standing();
        for (var step : steps) {
            if (!step.from().isAfter(day)) {
                standing = step.standing();
            }
        }
        return standing;
    }

    /** The same where its causes are called otherwise. */
    static List<CurveStep> naming(List<CurveStep> steps, UnaryOperator<String> names) {
        return steps.stream()
                .map(step -> new CurveStep(
                        step.from(),
                        step.standing(),
                        step.causes().stream()
                                .map(cause -> new Cause(names.apply(cause.subject()), cause.reason()))
                                .toList(),
                        step.making()))
                .toList();
    }

    static List<CurveStep> read(String text) {
        return Arrays.stream(text.split("\n"))
                .filter(line -> !line.isBlank())
                .map(Curves::step)
                .toList();
    }

    private static CurveStep step(String line) {
        var parts = line.split(" ", 4);
        var told = (parts.length > 3 ? parts[3] : "").split(BESIDE, 2);
        var makers = causes(told[0]);
        var beside = told.length > 1 ? causes(told[1]) : List.<Cause>of();
        return new CurveStep(
                LocalDate.parse(parts[0]),
                new Standing(ReadinessLevel.valueOf(parts[1]), new BigDecimal(parts[2])),
                Stream.concat(makers.stream(), beside.stream()).toList(),
                makers.size());
    }

    private static List<Cause> causes(String text) {
        return Arrays.stream(text.split(", "))
                .filter(cause -> cause.contains(" "))
                .map(cause -> new Cause(
                        cause.substring(0, cause.lastIndexOf(' ')), cause.substring(cause.lastIndexOf(' ') + 1)))
                .toList();
    }
}
