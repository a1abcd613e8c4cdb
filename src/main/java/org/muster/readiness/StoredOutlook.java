package org.muster.readiness;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.muster.readiness.model.CurveStep;
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
        String hash) {

    /** Stands for "nothing changes within the horizon": columns that are searched are never null. */
    static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    static StoredOutlook of(Outlook outlook) {
        return new StoredOutlook(
                outlook.plan().code(),
                outlook.asOf(),
                outlook.standing(),
                outlook.scenario(),
                outlook.pillars(),
                outlook.noAction(),
                outlook.noAction().stream()
                        .skip(1)
                        .findFirst()
                        .map(CurveStep::from)
                        .orElse(NEVER),
                outlook.hash());
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
