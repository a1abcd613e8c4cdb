package org.muster.readiness;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.muster.readiness.model.Standing;

/**
 * How a plan stood on a past day, and why: written on the day, never changed.
 *
 * @param evidence how every requirement stood
 * @param answered what people answered for beside that
 */
public record PastDay(
        String plan,
        LocalDate day,
        Standing standing,
        String scenario,
        Pillars pillars,
        List<EvidenceLine> evidence,
        AnsweredFor answered,
        String hash,
        Instant recordedAt) {

    /** The same where its causes are called otherwise. */
    PastDay naming(UnaryOperator<String> names) {
        var lines = evidence.stream().map(line -> line.naming(names)).toList();
        return new PastDay(plan, day, standing, scenario, pillars, lines, answered, hash, recordedAt);
    }

    public Light light() {
        return Light.of(standing.level());
    }
}
