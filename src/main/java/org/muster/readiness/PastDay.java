package org.muster.readiness;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.muster.readiness.model.Standing;

/**
 * How a plan stood on a past day, and why: written on the day, never changed.
 *
 * @param evidence how every requirement stood
 * @param answered what people answered for beside that
 * @param grounds what stood behind it; read with one day, not with a history
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
        Instant recordedAt,
        Grounds grounds) {

    /** The same where its causes are called otherwise. */
    PastDay naming(UnaryOperator<String> names) {
        var lines = evidence.stream().map(line -> line.naming(names)).toList();
        return new PastDay(
                plan, day, standing, scenario, pillars, lines, answered, hash, recordedAt, grounds.naming(names));
    }

    /** The same with what stood behind it; it tells of every requirement. */
    PastDay on(Grounds kept) {
        return new PastDay(
                plan,
                day,
                standing,
                scenario,
                pillars,
                kept.kept() ? kept.requirements() : evidence,
                answered,
                hash,
                recordedAt,
                kept);
    }

    /** Everything in it that may be called otherwise to some. */
    Stream<String> subjects() {
        return Stream.concat(
                evidence.stream().flatMap(line -> line.causes().stream()).map(EvidenceLine.CauseLine::subject),
                grounds.subjects());
    }

    public Light light() {
        return Light.of(standing.level());
    }
}
