package org.muster.readiness;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muster.asset.Stage;
import org.muster.plan.Minimum;
import org.muster.plan.Part;
import org.muster.plan.PlanLineRow;
import org.muster.plan.PlanOutline;
import org.muster.plan.Substitute;
import org.muster.readiness.model.Ratio;

/**
 * Which assets serve one requirement of a plan, and what a unit of each is worth: those assigned to it, all of its pools,
 * everything that fits where nothing is assigned at all, and what is on its way for it, which is judged by what it is once it is there. Whatever is assigned and does not fit is named with the
 * reason, and so is what would fit were it not out for another plan.
 */
final class Matching {

    /** What a pool holds: what is there, and what is on its way. */
    private static final Set<Stage> COMING = EnumSet.of(
            Stage.ORDERED,
            Stage.RECEIVED,
            Stage.IN_STORE,
            Stage.DEPLOYED,
            Stage.IN_MAINTENANCE,
            Stage.QUARANTINED,
            Stage.MISSING);

    private final PlanOutline plan;
    private final PlanLineRow requirement;
    private final Map<String, Ratio> worth = new LinkedHashMap<>();
    private final Map<String, Reject> rejects = new LinkedHashMap<>();

    Matching(PlanOutline plan, PlanLineRow requirement, Shelf assets) {
        this.plan = plan;
        this.requirement = requirement;
        var lines = plan.lines(Part.ASSIGNMENT).stream()
                .filter(line -> line.text("requirement").equals(requirement.code()))
                .toList();
        var named = lines.stream()
                .map(line -> line.text("asset"))
                .filter(tag -> !tag.isEmpty())
                .toList();
        named.forEach(tag -> assets.find(tag).ifPresentOrElse(this::judge, () -> rejects.put(tag, Reject.GONE)));
        pooled(lines, assets).filter(asset -> !named.contains(asset.tag())).forEach(asset -> {
            var reason = reject(asset);
            if (reason.isEmpty() || reason.get() == Reject.OTHER_PLAN) {
                judge(asset);
            }
        });
        assets.closing(plan.code() + "/" + requirement.code())
                .filter(asset -> !named.contains(asset.tag()))
                .filter(asset -> asset.capability().isEmpty() || ratio(asset).isPresent())
                .forEach(asset -> worth.put(asset.tag(), ratio(asset).orElse(Ratio.ONE)));
    }

    private Stream<AssetFact> pooled(List<PlanLineRow> lines, Shelf assets) {
        var sites = lines.stream()
                .filter(line -> line.text("duty").equals("POOL"))
                .map(line -> line.text("site"))
                .collect(Collectors.toSet());
        if (!lines.isEmpty() && sites.isEmpty()) {
            return Stream.of();
        }
        var anywhere = lines.isEmpty() || sites.contains("");
        return assets.able(serving())
                .filter(asset -> COMING.contains(asset.stage()))
                .filter(asset -> anywhere || sites.contains(asset.around().site()));
    }

    /** What it asks for, and what may stand in for that. */
    private List<String> serving() {
        return Stream.concat(
                        Stream.of(requirement.text("capability")),
                        Substitute.of(requirement.text("substitutes")).stream().map(Substitute::capability))
                .toList();
    }

    private void judge(AssetFact asset) {
        reject(asset)
                .ifPresentOrElse(
                        reason -> rejects.put(asset.tag(), reason),
                        () -> worth.put(asset.tag(), ratio(asset).orElseThrow()));
    }

    private Optional<Reject> reject(AssetFact asset) {
        if (ratio(asset).isEmpty()) {
            return Optional.of(Reject.CAPABILITY);
        }
        if (!levelMet(asset)) {
            return Optional.of(Reject.TYPE_LEVEL);
        }
        if (!minimaMet(asset)) {
            return Optional.of(Reject.MINIMA);
        }
        var sites = requirement.codes("sites");
        if (!sites.isEmpty() && !sites.contains(asset.around().site())) {
            return Optional.of(Reject.PLACE);
        }
        if (asset.deployHours().compareTo(neededBy()) > 0) {
            return Optional.of(Reject.DEPLOY_TIME);
        }
        return asset.deployedFor()
                .filter(other -> asset.use().purpose().equals(AssetFact.PLAN) && !other.equals(plan.code()))
                .map(other -> Reject.OTHER_PLAN);
    }

    private Optional<Ratio> ratio(AssetFact asset) {
        if (asset.capability().equals(requirement.text("capability"))) {
            return Optional.of(Ratio.ONE);
        }
        return Substitute.of(requirement.text("substitutes")).stream()
                .filter(each -> each.capability().equals(asset.capability()))
                .findFirst()
                .map(each -> Ratio.of(each.ratio()));
    }

    /** Type 1 is the most capable (NIMS resource typing): a smaller number serves where a greater one is asked for. */
    private boolean levelMet(AssetFact asset) {
        return requirement
                .number("type_level")
                .map(asked -> asset.number("type_level")
                        .filter(level -> level.compareTo(asked) <= 0)
                        .isPresent())
                .orElse(true);
    }

    private boolean minimaMet(AssetFact asset) {
        return Minimum.of(requirement.text("minima")).stream()
                .allMatch(minimum -> asset.number(minimum.field())
                        .filter(number -> number.compareTo(minimum.least()) >= 0)
                        .isPresent());
    }

    /** Within how many hours the requirement is needed: its own, otherwise the plan's objective. */
    private BigDecimal neededBy() {
        return requirement
                .number("needed_by_hours")
                .orElseGet(() -> Objective.of(plan).rtoHours());
    }

    /** The tags of those that serve, and what a unit of each is worth. */
    Map<String, Ratio> worth() {
        return worth;
    }

    /** The tags of those that were counted on in vain. */
    Map<String, Reject> rejects() {
        return rejects;
    }
}
