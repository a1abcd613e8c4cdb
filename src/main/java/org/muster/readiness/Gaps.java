package org.muster.readiness;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muster.readiness.model.Asset;
import org.muster.readiness.model.AtStake;
import org.muster.readiness.model.Facts;
import org.muster.readiness.model.Plan;
import org.muster.readiness.model.ReadinessLevel;
import org.muster.readiness.model.Scenario;
import org.muster.readiness.model.Stakes;

/** Finds what is to be seen to: requirements that fall short today, and gates that end within so many days. */
final class Gaps {

    private final LocalDate today;
    private final long days;
    private final Map<String, Facts> alone;

    private Gaps(World world, LocalDate today, long days) {
        this.today = today;
        this.days = days;
        this.alone = alone(new Translation(world).noAction());
    }

    /** By plan, the plan with what could serve it. */
    private static Map<String, Facts> alone(Facts all) {
        var assets =
                all.assets().stream().collect(Collectors.toMap(Asset::id, Function.identity(), (one, same) -> one));
        return all.plans().stream()
                .collect(Collectors.toMap(
                        Plan::code,
                        plan -> new Facts(
                                plan.requirements().stream()
                                        .flatMap(requirement -> requirement.terms().worth().stream())
                                        .flatMap(worth -> worth.keySet().stream())
                                        .distinct()
                                        .map(assets::get)
                                        .filter(Objects::nonNull)
                                        .toList(),
                                List.of(plan),
                                all.phi())));
    }

    static List<Gap> of(World world, LocalDate today, long days) {
        var gaps = new Gaps(world, today, days);
        return Outlooks.of(world, today, days).stream()
                .flatMap(outlook -> Stream.of(gaps.present(outlook), gaps.coming(outlook), gaps.unwaived(outlook))
                        .flatMap(each -> each))
                .sorted(Gap.BY_COST)
                .toList();
    }

    /** What is short already costs the plan what it is below its best. */
    private Stream<Gap> present(Outlook outlook) {
        return outlook.requirements().stream()
                .filter(line -> line.readiness().level().compareTo(ReadinessLevel.R2) > 0)
                .map(line -> new Gap(
                        outlook,
                        line,
                        today,
                        line.code(),
                        "SHORT",
                        ReadinessLevel.R2,
                        line.readiness().level(),
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

    private Stream<Gap> coming(Outlook outlook) {
        var facts = alone.get(outlook.plan().code());
        return outlook.requirements().stream()
                .flatMap(line -> worst(line.candidates().stream()
                        .flatMap(candidate -> candidate.findings().stream())
                        .filter(finding -> !finding.until().isBefore(today)
                                && finding.until().isBefore(today.plusDays(days)))
                        .map(finding -> gap(outlook, line, finding, facts))
                        .filter(gap -> gap.drop() > 0
                                || gap.stake().missedAlone().signum() > 0
                                || gap.stake().doneAlone().signum() > 0)));
    }

    /** A waiver that ends and takes the level with it. */
    private Stream<Gap> unwaived(Outlook outlook) {
        return outlook.waived().stream()
                .filter(waived -> waived.until().isBefore(today.plusDays(days)))
                .flatMap(waived -> outlook.requirement(waived.requirement()).stream()
                        .map(line -> new Gap(
                                outlook,
                                line,
                                waived.until().plusDays(1),
                                line.code(),
                                "WAIVER",
                                outlook.standingOn(waived.until()).level(),
                                outlook.standingOn(waived.until().plusDays(1)).level(),
                                new AtStake(BigDecimal.ZERO, BigDecimal.ZERO),
                                Remedies.of(outlook, line))))
                .filter(gap -> gap.drop() > 0);
    }

    /**
     * A check that is late is a remark first and the end later: what costs more stands for both, unless either takes the
     * level with it.
     */
    private static Stream<Gap> worst(Stream<Gap> gaps) {
        return gaps
                .collect(Collectors.toMap(
                        gap -> gap.subject() + " " + gap.reason() + (gap.drop() > 0 ? " " + gap.on() : ""),
                        Function.identity(),
                        BinaryOperator.minBy(Gap.BY_COST),
                        LinkedHashMap::new))
                .values()
                .stream();
    }

    private Gap gap(Outlook outlook, RequirementLine line, GateFinding finding, Facts facts) {
        var on = finding.until().plusDays(1);
        var lost = new TreeSet<String>();
        outlook.plan().scenarios().stream()
                .filter(scenario -> scenario.code().equals(outlook.scenario()))
                .forEach(scenario -> lost.addAll(scenario.details().takesAway()));
        var stake = new Stakes(facts, new Scenario(lost, List.of()))
                .of(finding.asset(), finding.rule().name(), on)
                .get(outlook.plan().code());
        return new Gap(
                outlook,
                line,
                on,
                finding.asset(),
                finding.rule().name(),
                outlook.standingOn(on.minusDays(1)).level(),
                outlook.standingOn(on).level(),
                stake,
                Discretion.withheld(finding.asset())
                        ? List.of()
                        : List.of(Remedies.link(outlook.plan().code(), finding, today)));
    }
}
