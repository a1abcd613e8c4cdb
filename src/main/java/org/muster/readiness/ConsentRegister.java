package org.muster.readiness;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.muster.asset.AssetTag;
import org.muster.plan.PlanDirectory;
import org.muster.shared.fact.Happened;
import org.muster.shared.usecase.Facts;
import org.muster.shared.usecase.OpenCommand;
import org.muster.shared.usecase.Refusal;
import org.muster.shared.usecase.UseCase;

/** Where the owner of a plan agrees to do without an asset. */
@UseCase
public class ConsentRegister {

    private final Consents consents;
    private final PlanDirectory plans;
    private final OpenCommand command;
    private final Facts facts;
    private final Clock clock;

    @Inject
    ConsentRegister(Consents consents, PlanDirectory plans, OpenCommand command, Facts facts, Clock clock) {
        this.consents = consents;
        this.plans = plans;
        this.command = command;
        this.facts = facts;
        this.clock = clock;
    }

    ConsentRegister() {
        this(null, null, null, null, null);
    }

    /**
     * Agrees to it. The owner need not be able to open the asset: it counts for the plan wherever it stands, and nobody else
     * can agree.
     */
    public void give(String plan, String tag, String reason) {
        var sheet = plans.find(plan).orElseThrow(() -> Refusal.missing(plan));
        if (!sheet.details().owner().equals(command.by().code())) {
            throw Refusal.forbidden(
                    "readiness.refusal.owner", plan, sheet.details().owner());
        }
        var asset = AssetTag.of(tag).text();
        if (!plans.countingOn(List.of(asset)).contains(plan)) {
            throw Refusal.invalid("asset", "readiness.refusal.no_part", plan, asset);
        }
        if (consents.given(plan, asset, clock.instant())) {
            throw Refusal.conflict("asset", "readiness.refusal.agreed", plan, asset);
        }
        var consent = new Consent(plan, asset, command.by().code(), reason, clock.instant());
        consents.add(consent);
        facts.tell(new Happened(
                "readiness.fact.agreed", consent.subject(), consent.row().reason()));
    }
}
