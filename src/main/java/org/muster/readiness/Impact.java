package org.muster.readiness;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.muster.readiness.model.Cause;
import org.muster.readiness.model.CurveStep;
import org.muster.readiness.model.Shortfall;
import org.muster.readiness.model.SinglePoint;

/**
 * What plans, cover and books lose or win by a step: told in full before it is confirmed, and kept with a proposal.
 *
 * @param asOf the day from which on it is looked at
 * @param falls the requirements that stand lower some day, when nothing is done or as planned, whatever else holds
 *     their plans down
 * @param lost the failure groups the plans' own scenarios take away while they run together
 * @param shortBefore what the plans go short of when they run together and nothing is done, and after it
 */
public record Impact(
        LocalDate asOf,
        List<Line> lines,
        List<Fall> falls,
        List<Shortfall> shortBefore,
        List<Shortfall> shortAfter,
        List<WhatIfAnswer.CoverChange> covers,
        List<WhatIfAnswer.Loss> books,
        List<String> lost) {

    static Impact of(LocalDate asOf, WhatIfAnswer answer, List<Fall> falls) {
        return new Impact(
                asOf,
                answer.plans().stream()
                        .filter(Comparison::changedUnattended)
                        .map(Line::of)
                        .toList(),
                falls,
                answer.jointBefore().activation().shortfall(),
                answer.jointAfter().activation().shortfall(),
                answer.covers(),
                answer.books(),
                List.copyOf(answer.lost()));
    }

    /** One plan, with both curves when nothing else is done, and what it newly hangs on. */
    public record Line(String plan, List<CurveStep> before, List<CurveStep> after, List<SinglePoint> newSinglePoints) {

        static Line of(Comparison comparison) {
            return new Line(
                    comparison.before().plan().code(),
                    comparison.before().noAction(),
                    comparison.after().noAction(),
                    comparison.newSinglePoints());
        }

        /** The same where its causes, and what it hangs on, are called otherwise. */
        Line naming(UnaryOperator<String> names) {
            return new Line(
                    plan,
                    Curves.naming(before, names),
                    Curves.naming(after, names),
                    newSinglePoints.stream()
                            .map(point ->
                                    new SinglePoint(names.apply(point.group()), point.requirement(), point.level()))
                            .toList());
        }

        private Stream<String> subjects() {
            return Stream.concat(
                    Stream.of(before, after)
                            .flatMap(List::stream)
                            .flatMap(step -> step.causes().stream())
                            .map(Cause::subject),
                    newSinglePoints.stream().map(SinglePoint::group));
        }

        /** Every day from which on the plan stands otherwise. */
        public List<Comparison.Drop> differences() {
            return Comparison.differences(before, after);
        }
    }

    /**
     * One requirement that stands lower from a day on.
     *
     * @param owner whom the plan belongs to, by code
     * @param asked whether the step needs the owner's consent, and has not got it
     */
    public record Fall(String plan, String requirement, Light to, LocalDate on, String owner, boolean asked) {

        static Fall of(Dependence falling, boolean asked) {
            return new Fall(
                    falling.outlook().plan().code(),
                    falling.line().code(),
                    falling.dropsTo(),
                    falling.dropsOn().orElseThrow(),
                    falling.outlook().plan().details().owner(),
                    asked);
        }
    }

    /** The assets and failure groups its lines name. */
    Stream<String> subjects() {
        return Stream.concat(lines.stream().flatMap(Line::subjects), lost.stream());
    }

    /** Whether anything is to be told of plans. */
    public boolean felt() {
        return !lines.isEmpty() || !falls.isEmpty();
    }
}
