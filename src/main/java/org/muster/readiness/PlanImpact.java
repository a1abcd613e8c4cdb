package org.muster.readiness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.muster.asset.Asset;
import org.muster.asset.AssetTag;
import org.muster.asset.Detail;
import org.muster.asset.Step;
import org.muster.asset.StepCondition;
import org.muster.asset.StepOrder;
import org.muster.place.PlaceDirectory;
import org.muster.shared.fact.Whence;
import org.muster.shared.usecase.Application;
import org.muster.shared.usecase.Command;
import org.muster.shared.usecase.OpenCommand;
import org.muster.shared.usecase.Reason;

/**
 * What plans lose when an asset goes away: told before the step is confirmed. Retiring it, lending it, and moving it to
 * another site need, for every vital requirement that would fall, that the owner of its plan has agreed lately, also where
 * the plan is as low already for another reason; so does replacing it by what serves less well. What an emergency or a repair
 * takes away is never held up.
 */
@ApplicationScoped
class PlanImpact implements StepCondition {

    /** The steps after which a plan cannot count on the asset, for a while or for good. */
    private static final Set<Step> TAKING_AWAY = EnumSet.of(
            Step.ISSUE,
            Step.TRANSFER,
            Step.START_MAINTENANCE,
            Step.REPORT_MISSING,
            Step.REPLACE,
            Step.PROPOSE_RETIREMENT,
            Step.RETIRE,
            Step.WRITE_OFF,
            Step.DISPOSE);

    private final ReadinessDirectory directory;
    private final Consents consents;
    private final PlaceDirectory places;
    private final OpenCommand open;
    private final Clock clock;

    @Inject
    PlanImpact(ReadinessDirectory directory, Consents consents, PlaceDirectory places, OpenCommand open, Clock clock) {
        this.directory = directory;
        this.consents = consents;
        this.places = places;
        this.open = open;
        this.clock = clock;
    }

    PlanImpact() {
        this(null, null, null, null, null);
    }

    @Override
    public List<Reason> consequences(String tag, Step step) {
        if (!TAKING_AWAY.contains(step)) {
            return List.of();
        }
        return directory.dependents(tag).stream()
                .filter(each -> each.dropsOn().isPresent())
                .map(each -> Reason.of(
                        "readiness.impact.drop",
                        each.outlook().plan().code(),
                        each.dropsTo().name(),
                        each.dropsOn().orElseThrow(),
                        each.line().code()))
                .distinct()
                .toList();
    }

    @Override
    public Optional<String> report(String tag, Step step) {
        return TAKING_AWAY.contains(step) && !consequences(tag, step).isEmpty()
                ? Optional.of("/readiness/whatif.xhtml?"
                        + switch (step) {
                            case ISSUE -> "lend=";
                            case TRANSFER -> "move=";
                            default -> "remove=";
                        }
                        + tag)
                : Optional.empty();
    }

    @Override
    public List<Reason> refusals(Asset asset, StepOrder order) {
        return change(asset, order).stream()
                .flatMap(change -> falling(change).stream())
                .filter(each -> !consents.given(each.outlook().plan().code(), asset.tag(), clock.instant()))
                .map(each -> Reason.at(
                        "consent",
                        "readiness.refusal.consent",
                        each.outlook().plan().code(),
                        each.dropsTo().name(),
                        each.dropsOn().orElseThrow(),
                        each.outlook().plan().details().owner(),
                        each.line().code()))
                .distinct()
                .toList();
    }

    /** Whoever takes the step may not see every plan; that must not keep the owner of one from being asked. */
    private List<Dependence> falling(Change change) {
        return open.as(
                Command.of(new Application(), Whence.SYSTEM, ""),
                () -> directory.dependents(change.subject(), change).stream()
                        .filter(each -> each.line().line().text("criticality").equals("VITAL"))
                        .filter(each -> each.dropsOn().isPresent())
                        .toList());
    }

    /** What the step does to the facts, if it needs somebody's consent. */
    private Optional<Change> change(Asset asset, StepOrder order) {
        return switch (order.step()) {
            case RETIRE -> Optional.of(gone(asset, order));
            case REPLACE ->
                order.detail(Detail.SUCCESSOR)
                        .map(successor -> new Change.Replace(
                                asset.tag(), AssetTag.of(successor).text()));
            case ISSUE -> order.detail(Detail.PURPOSE).filter("LOAN"::equals).map(loan -> lent(asset, order));
            case TRANSFER ->
                order.detail(Detail.PLACE)
                        .flatMap(places::site)
                        .filter(site -> !site.equals(asset.site()))
                        .map(site -> new Change.Move(asset.tag(), site));
            default -> Optional.empty();
        };
    }

    private static Change lent(Asset asset, StepOrder order) {
        return order.detail(Detail.DUE_BACK)
                .flatMap(PlanImpact::day)
                .filter(back -> left(asset, order) == 0)
                .<Change>map(back -> new Change.Lend(asset.tag(), back))
                .orElseGet(() -> gone(asset, order));
    }

    private static Change gone(Asset asset, StepOrder order) {
        var left = left(asset, order);
        return left > 0 ? new Change.SetQuantity(asset.tag(), left) : new Change.Remove(asset.tag());
    }

    private static int left(Asset asset, StepOrder order) {
        return asset.quantity() - order.quantity().orElse(asset.quantity());
    }

    /** What is no day is refused by its own rule. */
    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }
}
