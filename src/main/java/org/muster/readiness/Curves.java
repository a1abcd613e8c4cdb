package org.muster.readiness;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.muster.readiness.model.Cause;
import org.muster.readiness.model.CurveStep;
import org.muster.readiness.model.ReadinessLevel;
import org.muster.readiness.model.Standing;

/** A curve as one text of a column: {@code 2026-12-20 R3 95.5 SRV-02 INSPECTION, …}, one line a step. */
final class Curves {

    private static final int MOST = 8_000;
    private static final int MOST_CAUSES = 12;

    private Curves() {}

    /** As many steps as fit: a stored curve serves the board, which looks at the next ones. */
    static String write(List<CurveStep> steps) {
        var text = new StringBuilder();
        for (var step : steps) {
            var line = step.from() + " " + step.standing().level() + " "
                    + step.standing().index().toPlainString() + " "
                    + step.causes().stream().limit(MOST_CAUSES).map(Cause::text).collect(Collectors.joining(", "))
                    + "\n";
            if (text.length() + line.length() > MOST) {
                break;
            }
            text.append(line);
        }
        return text.toString();
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
                                .toList()))
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
        var causes = new ArrayList<Cause>();
        if (parts.length > 3) {
            Arrays.stream(parts[3].split(", "))
                    .filter(cause -> cause.contains(" "))
                    .forEach(cause -> {
                        var cut = cause.lastIndexOf(' ');
                        causes.add(new Cause(cause.substring(0, cut), cause.substring(cut + 1)));
                    });
        }
        return new CurveStep(
                LocalDate.parse(parts[0]),
                new Standing(ReadinessLevel.valueOf(parts[1]), new BigDecimal(parts[2])),
                List.copyOf(causes));
    }
}
