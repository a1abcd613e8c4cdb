package org.muster.readiness;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.muster.readiness.model.SinglePoint;
import org.muster.readiness.model.Verdict;

/**
 * What stood behind a past day: the edition in force and its objective, how every requirement stood and who served it,
 * what their gates said, why the pillars were not at their best, and what hung on one thing alone.
 *
 * @param edition the edition of the plan in force, 0 for none
 * @param served who served the requirements, at most {@value #MOST} to one
 * @param inVain who was counted on in vain
 */
public record Grounds(
        int edition,
        Optional<Objective> objective,
        List<ScenarioStanding> scenarios,
        List<EvidenceLine> requirements,
        List<Served> served,
        List<InVain> inVain,
        List<PillarCause> pillarCauses,
        List<SinglePoint> singlePoints) {

    /** What is known of a day before grounds were kept. */
    static final Grounds NONE =
            new Grounds(0, Optional.empty(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    private static final int MOST = 500;
    private static final String CONTACT = "NOT_VERIFIED";

    /**
     * Who served a requirement.
     *
     * @param name as it was called then
     * @param gates those that had ended, and the one to end next
     */
    public record Served(
            String requirement,
            String asset,
            String name,
            long units,
            BigDecimal deployHours,
            Verdict verdict,
            boolean lost,
            boolean outside,
            List<Gate> gates) {

        /** Whether it has a sheet the reader may open. */
        public boolean open() {
            return !outside && !Discretion.withheld(asset);
        }

        private Served naming(UnaryOperator<String> names) {
            var called = names.apply(asset);
            return called.equals(asset)
                    ? this
                    : new Served(requirement, called, "", units, deployHours, verdict, lost, outside, gates);
        }

        /** What its gate said, as the reader may see it. */
        public GateFinding finding(Gate gate) {
            return new GateFinding(
                    asset,
                    gate.rule(),
                    gate.endsAs(),
                    gate.until().orElse(org.muster.readiness.model.Gate.NEVER),
                    gate.mendedOn(),
                    gate.remedy());
        }
    }

    /**
     * What a gate said.
     *
     * @param until the last day on which it was to be met, empty if it never was
     */
    public record Gate(
            GateRule rule,
            Verdict endsAs,
            boolean met,
            Optional<LocalDate> until,
            Optional<LocalDate> mendedOn,
            Remedy remedy) {}

    /** Who was counted on in vain. */
    public record InVain(String requirement, String asset, Reject reason) {}

    static Grounds of(Outlook outlook) {
        var day = outlook.asOf();
        return new Grounds(
                outlook.plan().inForce(),
                Optional.of(outlook.objective()),
                outlook.scenarios(),
                outlook.requirements().stream()
                        .map(line -> EvidenceLine.of(line, day))
                        .toList(),
                outlook.requirements().stream()
                        .flatMap(line -> line.candidates().stream()
                                .limit(MOST)
                                .map(candidate -> served(line.code(), candidate, day)))
                        .toList(),
                outlook.requirements().stream()
                        .flatMap(line -> line.rejects().entrySet().stream()
                                .map(entry -> new InVain(line.code(), entry.getKey(), entry.getValue())))
                        .toList(),
                outlook.pillarCauses().stream().map(Grounds::lasting).toList(),
                outlook.singlePoints());
    }

    /** What is kept for good names people by codes alone; a contact is known by its own. */
    private static PillarCause lasting(PillarCause cause) {
        return cause.reason().equals(CONTACT)
                ? new PillarCause(
                        cause.pillar(),
                        cause.light(),
                        cause.reason(),
                        List.of(cause.arguments().get(0), ""),
                        cause.url())
                : cause;
    }

    private static Served served(String requirement, CandidateLine candidate, LocalDate day) {
        return new Served(
                requirement,
                candidate.tag(),
                candidate.name(),
                candidate.units(),
                candidate.deployHours(),
                candidate.verdict(day),
                candidate.lost(),
                candidate.outside(),
                Stream.concat(
                                candidate.ended(day).stream().map(finding -> gate(finding, false)),
                                candidate.next(day).stream().map(finding -> gate(finding, true)))
                        .toList());
    }

    private static Gate gate(GateFinding finding, boolean met) {
        return new Gate(
                finding.rule(),
                finding.endsAs(),
                met,
                Optional.of(finding.until()).filter(until -> finding.everMet()),
                finding.mendedOn(),
                finding.remedy());
    }

    /** Whether grounds were kept. */
    public boolean kept() {
        return objective.isPresent();
    }

    /** Who served a requirement. */
    public List<Served> serving(String requirement) {
        return served.stream()
                .filter(each -> each.requirement().equals(requirement))
                .toList();
    }

    /** Who was counted on in vain by a requirement. */
    public List<InVain> inVain(String requirement) {
        return inVain.stream()
                .filter(each -> each.requirement().equals(requirement))
                .toList();
    }

    /** Everything in it that may be called otherwise to some. */
    Stream<String> subjects() {
        return Stream.of(
                        requirements.stream()
                                .flatMap(line -> line.causes().stream())
                                .map(EvidenceLine.CauseLine::subject),
                        served.stream().map(Served::asset),
                        inVain.stream().map(InVain::asset),
                        pillarCauses.stream().flatMap(cause -> cause.arguments().stream()),
                        singlePoints.stream().map(SinglePoint::group))
                .flatMap(each -> each);
    }

    /** The same where what it names is called otherwise: what is not to be named has no name and leads nowhere. */
    Grounds naming(UnaryOperator<String> names) {
        return new Grounds(
                edition,
                objective,
                scenarios,
                requirements.stream().map(line -> line.naming(names)).toList(),
                served.stream().map(each -> each.naming(names)).toList(),
                inVain.stream()
                        .map(each -> new InVain(each.requirement(), names.apply(each.asset()), each.reason()))
                        .toList(),
                pillarCauses.stream().map(cause -> naming(cause, names)).toList(),
                singlePoints.stream()
                        .map(point -> new SinglePoint(names.apply(point.group()), point.requirement(), point.level()))
                        .toList());
    }

    private static PillarCause naming(PillarCause cause, UnaryOperator<String> names) {
        var called = cause.arguments().stream().map(names).toList();
        return called.equals(cause.arguments())
                ? cause
                : new PillarCause(cause.pillar(), cause.light(), cause.reason(), called, "");
    }
}
