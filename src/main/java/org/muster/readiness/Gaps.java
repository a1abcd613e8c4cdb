package org.muster.readiness;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muster.readiness.model.AtStake;
import org.muster.readiness.model.Blame;
import org.muster.readiness.model.Blames;
import org.muster.readiness.model.Cause;
import org.muster.readiness.model.ReadinessLevel;
import org.muster.readiness.model.Scenario;
import org.muster.readiness.model.Share;
import org.muster.readiness.model.Stakes;

/**
 * Finds what is to be seen to: requirements that fall short today, and gates that end within so many days. All of it is kept
 * with the result of a plan; what is in sight on a day is picked from that, or from a live look, in the same way.
 */
final class Gaps {

    /** So many days ahead gaps are kept for. */
    static final long KEPT = 90;

    private final LocalDate today;
    private final long days;

    private Gaps(LocalDate today, long days) {
        this.today = today;
        this.days = days;
    }

    static List<Gap> of(World world, LocalDate today, long days) {
        return inSight(
                all(Outlooks.of(world, today, days), today, days).values().stream()
                        .flatMap(List::stream),
                today,
                days);
    }

    /** By plan, everything within the days, each gate by itself. */
    static Map<String, List<Gap>> all(List<Outlook> outlooks, LocalDate today, long days) {
        var gaps = new Gaps(today, days);
        return outlooks.stream()
                .collect(Collectors.toMap(outlook -> outlook.plan().code(), gaps::of));
    }

    private List<Gap> of(Outlook outlook) {
        var blames = outlook.blames();
        return Stream.of(present(outlook), coming(outlook, blames), unwaived(outlook, blames))
                .flatMap(each -> each)
                .toList();
    }

    /** Of everything that was found, what is in sight on a day, by what it costs. */
    static List<Gap> inSight(Stream<Gap> all, LocalDate today, long days) {
        return all
                .filter(gap -> gap.within(today, days))
                .map(gap -> gap.seen(today))
                .collect(Collectors.toMap(
                        Gaps::together, Function.identity(), BinaryOperator.minBy(Gap.BY_COST), LinkedHashMap::new))
                .values()
                .stream()
                .sorted(Gap.BY_COST)
                .toList();
    }

    /** The day belongs to it: what ends sooner does not vanish where one looks further ahead. */
    private static String together(Gap gap) {
        return String.join(
                " ",
                gap.plan(),
                gap.requirement(),
                gap.subject(),
                gap.reason(),
                gap.on().toString());
    }

    /** What is short already costs the plan what it is below its best. */
    private Stream<Gap> present(Outlook outlook) {
        return outlook.requirements().stream()
                .filter(line -> line.readiness().level().compareTo(ReadinessLevel.R2) > 0)
                .map(line -> gap(
                        outlook,
                        line,
                        today,
                        line.code(),
                        Gap.SHORT,
                        new Share(ReadinessLevel.R2, line.readiness().level(), false),
                        new AtStake(missing(outlook, line), missing(outlook, line)),
                        Remedies.of(outlook, line)));
    }

    /** What the requirement lacks of its share of the index. */
    private static BigDecimal missing(Outlook outlook, RequirementLine line) {
        var weights = outlook.requirements().stream()
                .mapToLong(each -> each.line().whole("weight").orElse(1L))
                .sum();
        var share = line.line().whole("weight").orElse(1L);
        return weights == 0
                ? BigDecimal.ZERO
                : BigDecimal.ONE
                        .subtract(line.readiness().coverage().rounded(4))
                        .multiply(BigDecimal.valueOf(100 * share))
                        .divide(BigDecimal.valueOf(weights), 1, RoundingMode.HALF_UP);
    }

    private Stream<Gap> coming(Outlook outlook, Blames blames) {
        var stakes = stakes(outlook);
        return outlook.requirements().stream()
                .flatMap(line -> line.candidates().stream()
                        .flatMap(candidate -> candidate.findings().stream())
                        .filter(finding -> !finding.until().isBefore(today)
                                && finding.until().isBefore(today.plusDays(days)))
                        .flatMap(finding -> coming(
                                outlook,
                                line,
                                finding,
                                stakes,
                                blames.on(finding.until().plusDays(1)))));
    }

    private Stream<Gap> coming(Outlook outlook, RequirementLine line, GateFinding finding, Stakes stakes, Blame blame) {
        var on = finding.until().plusDays(1);
        var share = blame.of(new Cause(finding.asset(), finding.rule().name()));
        var stake = stakes.of(finding.asset(), finding.rule().name(), on)
                .get(outlook.plan().code());
        if (share.drop() <= 0
                && stake.missedAlone().signum() <= 0
                && stake.doneAlone().signum() <= 0) {
            return Stream.of();
        }
        var remedies = Discretion.withheld(finding.asset())
                ? List.<RemedyLink>of()
                : List.of(Remedies.link(outlook.plan().code(), finding, today));
        return Stream.of(gap(outlook, line, on, finding.asset(), finding.rule().name(), share, stake, remedies));
    }

    /** Under the scenario that decides. */
    private Stakes stakes(Outlook outlook) {
        var lost = new TreeSet<String>();
        outlook.plan().scenarios().stream()
                .filter(scenario -> scenario.code().equals(outlook.scenario()))
                .forEach(scenario -> lost.addAll(scenario.details().takesAway()));
        return new Stakes(outlook.facts(), new Scenario(lost, List.of()));
    }

    /** A waiver that ends and takes the level with it. */
    private Stream<Gap> unwaived(Outlook outlook, Blames blames) {
        return outlook.waived().stream()
                .filter(waived -> waived.until().isBefore(today.plusDays(days)))
                .flatMap(waived -> outlook.requirement(waived.requirement()).stream()
                        .map(line -> gap(
                                outlook,
                                line,
                                waived.until().plusDays(1),
                                line.code(),
                                "WAIVER",
                                blames.on(waived.until().plusDays(1)).of(new Cause(line.code(), "WAIVER")),
                                new AtStake(BigDecimal.ZERO, BigDecimal.ZERO),
                                Remedies.of(outlook, line))))
                .filter(gap -> gap.drop() > 0);
    }

    private static Gap gap(
            Outlook outlook,
            RequirementLine line,
            LocalDate on,
            String subject,
            String reason,
            Share share,
            AtStake stake,
            List<RemedyLink> remedies) {
        return new Gap(
                outlook.plan().code(),
                line.code(),
                line.name(),
                line.nameZh(),
                on,
                subject,
                reason,
                share.from(),
                share.to(),
                share.shared(),
                stake,
                remedies);
    }
}
