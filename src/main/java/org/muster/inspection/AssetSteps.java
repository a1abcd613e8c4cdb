package org.muster.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.muster.asset.AssetDesk;
import org.muster.asset.AssetStanding;
import org.muster.asset.Stage;
import org.muster.asset.Step;
import org.muster.asset.Taken;
import org.muster.shared.fact.Happened;

/** Hears what happens to assets and lets their duties follow. */
@ApplicationScoped
class AssetSteps {

    private static final Map<Step, Trigger> TRIGGERS = Map.of(
            Step.RECEIVE, Trigger.RECEIPT,
            Step.ISSUE, Trigger.ISSUE,
            Step.RETURN, Trigger.RETURN,
            Step.COMPLETE_MAINTENANCE, Trigger.REPAIR,
            Step.FIND, Trigger.INCIDENT,
            Step.REINSTATE, Trigger.INCIDENT);

    private static final Set<Stage> BEFORE = EnumSet.of(Stage.REQUESTED, Stage.APPROVED, Stage.ORDERED);

    private final DutyPlanner planner;
    private final AssetDesk assets;
    private final Inspections inspections;
    private final Sites sites;
    private final Clock clock;

    @Inject
    AssetSteps(DutyPlanner planner, AssetDesk assets, Inspections inspections, Sites sites, Clock clock) {
        this.planner = planner;
        this.assets = assets;
        this.inspections = inspections;
        this.sites = sites;
        this.clock = clock;
    }

    AssetSteps() {
        this(null, null, null, null, null);
    }

    void hear(@Observes Taken taken) {
        if (!BEFORE.contains(taken.to()) || taken.from() == Stage.RECEIVED) {
            planner.happened(taken.tag(), triggers(taken), taken.effectiveOn());
        }
    }

    /** What runs on it is also corrected in its description. */
    void hear(@Observes Happened happened) {
        if (happened.name().equals("asset.fact.described")) {
            assets.standing(happened.subject().reference())
                    .filter(standing -> changed(standing).isPresent())
                    .ifPresent(standing -> planner.happened(
                            standing.tag(),
                            EnumSet.of(Trigger.FIRMWARE_CHANGE),
                            sites.days(standing.site()).dayOf(clock.instant())));
        }
    }

    /** What it ran when it was last checked, if it runs something else now. */
    private Optional<String> changed(AssetStanding standing) {
        return inspections.lastFirmware(standing.tag()).filter(checked -> !checked.equals(standing.firmware()));
    }

    private Set<Trigger> triggers(Taken taken) {
        var triggers = EnumSet.noneOf(Trigger.class);
        if (TRIGGERS.containsKey(taken.step())) {
            triggers.add(TRIGGERS.get(taken.step()));
        }
        if (!taken.movedFrom().isEmpty() && taken.step() != Step.ACCEPT) {
            triggers.add(Trigger.MOVE);
        }
        if (taken.step() == Step.UPDATE
                && assets.standing(taken.tag()).filter(this::runsAnother).isPresent()) {
            triggers.add(Trigger.FIRMWARE_CHANGE);
        }
        return triggers;
    }

    /** Whether it runs something else than what it ran when it was last checked. */
    private boolean runsAnother(AssetStanding standing) {
        return inspections
                .lastFirmware(standing.tag())
                .filter(checked -> checked.equals(standing.firmware()))
                .isEmpty();
    }
}
