package org.muster.readiness;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.muster.readiness.model.CurveStep;
import org.muster.readiness.model.Gate;
import org.muster.readiness.model.Standing;

/** How a plan stood when it was last looked at, as it is kept. */
public record StoredOutlook(
        String plan,
        LocalDate asOf,
        Standing standing,
        String scenario,
        Pillars pillars,
        List<CurveStep> curve,
        LocalDate nextChange,
        Optional<Turn> turn,
        String hash) {

    /** After so many days it is looked at again though nothing changed, or the year ahead would shrink. */
    static final long STANDS = 30;

    static StoredOutlook of(Outlook outlook) {
        return new StoredOutlook(
                outlook.plan().code(),
                outlook.asOf(),
                outlook.standing(),
                outlook.scenario(),
                outlook.pillars(),
                Curves.weighed(outlook),
                nextChange(outlook),
                Optional.empty(),
                outlook.hash());
    }

    /** The same as what comes after another result, if there was one. */
    StoredOutlook after(@Nullable StoredOutlook before) {
        if (before == null) {
            return this;
        }
        var since = before.standing.equals(standing) ? before.turn : Optional.of(new Turn(asOf, before.standing));
        return new StoredOutlook(plan, asOf, standing, scenario, pillars, curve, nextChange, since, hash);
    }

    private static LocalDate nextChange(Outlook outlook) {
        return Stream.of(
                        outlook.noAction().stream().skip(1).map(CurveStep::from),
                        outlook.pillarsChange().stream(),
                        outlook.overridden().map(each -> each.until().plusDays(1)).stream(),
                        outlook.waived().stream().map(each -> each.until().plusDays(1)),
                        ends(outlook),
                        Stream.of(outlook.asOf().plusDays(STANDS)))
                .flatMap(each -> each)
                .min(LocalDate::compareTo)
                .orElseThrow();
    }

    /** Every day after it on which a gate ends or is to be met again: from then on other causes and remedies are told. */
    private static Stream<LocalDate> ends(Outlook outlook) {
        return outlook.requirements().stream()
                .flatMap(line -> line.candidates().stream())
                .flatMap(candidate -> candidate.findings().stream())
                .flatMap(finding -> Stream.concat(
                        Stream.of(finding.until())
                                .filter(until -> finding.everMet() && !until.equals(Gate.FOREVER))
                                .map(until -> until.plusDays(1)),
                        finding.mendedOn().stream()))
                .filter(day -> day.isAfter(outlook.asOf()));
    }

    /** The same where its causes are called otherwise. */
    StoredOutlook naming(UnaryOperator<String> names) {
        return new StoredOutlook(
                plan, asOf, standing, scenario, pillars, Curves.naming(curve, names), nextChange, turn, hash);
    }

    public Light light() {
        return Light.of(standing.level());
    }

    /** The next day after the one given on which the level drops. */
    public Optional<CurveStep> cliff(LocalDate today) {
        var before = standing.level();
        for (var step : curve) {
            if (step.standing().level().compareTo(before) > 0 && step.from().isAfter(today)) {
                return Optional.of(step);
            }
            before = step.standing().level();
        }
        return Optional.empty();
    }
}
