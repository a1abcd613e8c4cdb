package org.muster.readiness;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.muster.plan.PlanLineRow;
import org.muster.readiness.model.RequirementReadiness;
import org.muster.shared.text.Bilingual;

/**
 * How one requirement of a plan stands, with everybody who serves it.
 *
 * @param rejects the tags of those that are counted on in vain, each with the reason
 */
public record RequirementLine(
        PlanLineRow line, RequirementReadiness readiness, List<CandidateLine> candidates, Map<String, Reject> rejects)
        implements Bilingual {

    private static final Set<Remedy> ON_ITS_WAY =
            EnumSet.of(Remedy.APPROVE, Remedy.PURCHASE, Remedy.RECEIVE, Remedy.ACCEPT);

    private static final Comparator<GateFinding> LATEST_FIRST = Comparator.comparing(GateFinding::hard)
            .thenComparing(GateFinding::until)
            .reversed();

    public String code() {
        return line.code();
    }

    public Light light() {
        return Light.of(readiness.level());
    }

    public long needed() {
        return line.whole("quantity").orElse(1L);
    }

    /** How many units are missing, counting what is usable. */
    public long missing() {
        return Math.max(0, needed() - readiness.tally().usable());
    }

    /** How many units are asked for, ordered or not yet accepted, and so need not be asked for again. */
    long underWay() {
        return candidates.stream()
                .filter(candidate -> !candidate.lost())
                .filter(candidate -> candidate.findings().stream().anyMatch(RequirementLine::underWay))
                .mapToLong(CandidateLine::units)
                .sum();
    }

    /** Whether the asset is lost in what decides, so that nothing done to it helps. */
    boolean lost(String tag) {
        return candidates.stream()
                .anyMatch(candidate -> candidate.lost() && candidate.tag().equals(tag));
    }

    /** Whether it is only that the asset has not come yet. */
    static boolean underWay(GateFinding finding) {
        return finding.rule() == GateRule.LIFECYCLE && ON_ITS_WAY.contains(finding.remedy());
    }

    /** Whether enough is there, but later than the plan's objective. */
    public boolean late() {
        return readiness.causes().stream().anyMatch(cause -> cause.reason().startsWith("LATE"));
    }

    /** The gates that have ended by the day, the last ended first. */
    public List<GateFinding> ended(LocalDate day) {
        return candidates.stream()
                .flatMap(candidate -> candidate.ended(day).stream())
                .sorted(LATEST_FIRST)
                .toList();
    }

    @Override
    public String name() {
        return line.name();
    }

    @Override
    public String nameZh() {
        return line.nameZh();
    }
}
