package org.muster.readiness;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.muster.asset.Stage;
import org.muster.readiness.model.Ratio;
import org.muster.readiness.model.Verdict;

/**
 * One of those who serve a requirement.
 *
 * @param tag the asset's tag, or plan and code of outside help
 * @param worth how much of a needed unit each of its units gives
 * @param lost whether the scenario takes it away
 */
public record CandidateLine(
        String tag,
        String name,
        long units,
        Ratio worth,
        BigDecimal deployHours,
        List<GateFinding> findings,
        boolean lost,
        boolean outside,
        Whereabouts where) {

    /**
     * Where it is; empty for outside help.
     *
     * @param keeper the person answerable for it
     * @param stage where it stands in its life
     * @param holder the person or place it is issued to, if it is
     * @param purpose what it is issued for, if it is
     * @param dueBack when it is to be back, if that is said
     */
    public record Whereabouts(
            String site,
            String place,
            String keeper,
            Optional<Stage> stage,
            String holder,
            String purpose,
            Optional<LocalDate> dueBack) {

        static final Whereabouts NOWHERE = new Whereabouts("", "", "", Optional.empty(), "", "", Optional.empty());
    }

    /** The same with what the requirement finds of it beside its gates. */
    CandidateLine finding(Optional<GateFinding> more) {
        var all = Stream.concat(findings.stream(), more.stream()).toList();
        return new CandidateLine(tag, name, units, worth, deployHours, all, lost, outside, where);
    }

    /** The same where it is needed for so many days. */
    CandidateLine lasting(long days) {
        var all = findings.stream().map(finding -> finding.lasting(days)).toList();
        return new CandidateLine(tag, name, units, worth, deployHours, all, lost, outside, where);
    }

    /** Whether it has a sheet the reader may open: it is ours, and not at a site that is closed to them. */
    public boolean open() {
        return !outside && !Discretion.withheld(tag);
    }

    /** What its gates say of it on the day. */
    public Verdict verdict(LocalDate day) {
        return lost
                ? Verdict.NOT_READY
                : ended(day).stream().map(GateFinding::endsAs).reduce(Verdict.READY, Verdict::orWorse);
    }

    public List<GateFinding> ended(LocalDate day) {
        return findings.stream().filter(finding -> finding.endedBy(day)).toList();
    }

    /** The gate that ends next after the day. */
    public Optional<GateFinding> next(LocalDate day) {
        return findings.stream()
                .filter(finding -> finding.everMet() && !finding.endedBy(day))
                .min(Comparator.comparing(GateFinding::until));
    }
}
