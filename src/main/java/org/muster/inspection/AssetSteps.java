package org.muster.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.muster.asset.AssetDesk;
import org.muster.asset.AssetStanding;
import org.muster.asset.Detail;
import org.muster.asset.Stage;
import org.muster.asset.Step;
import org.muster.asset.Taken;

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

    @Inject
    AssetSteps(DutyPlanner planner, AssetDesk assets, Inspections inspections) {
        this.planner = planner;
        this.assets = assets;
        this.inspections = inspections;
    }

    AssetSteps() {
        this(null, null, null);
    }

    void hear(@Observes Taken taken) {
        if (!BEFORE.contains(taken.to()) || taken.from() == Stage.RECEIVED) {
            planner.happened(taken.tag(), triggers(taken), taken.effectiveOn());
        }
    }

    private Set<Trigger> triggers(Taken taken) {
        var triggers = EnumSet.noneOf(Trigger.class);
        if (TRIGGERS.containsKey(taken.step())) {
            triggers.add(TRIGGERS.get(taken.step()));
        }
        if (taken.step() == Step.TRANSFER
                && taken.details().get(Detail.PLACE.wire()).isPresent()) {
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
