package org.muster.readiness;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.muster.asset.AssetSheet;
import org.muster.asset.AssetTag;
import org.muster.asset.StepOrder;
import org.muster.plan.PlanDirectory;
import org.muster.shared.fact.Happened;
import org.muster.shared.fact.Subject;
import org.muster.shared.usecase.Facts;
import org.muster.shared.usecase.OpenCommand;
import org.muster.shared.usecase.Refusal;
import org.muster.shared.usecase.UseCase;

/** Where the owner of a plan is asked for a step with an asset, and agrees to it. */
@UseCase
public class ConsentRegister {

    private final Consents consents;
    private final ConsentStream asks;
    private final ImpactDirectory impacts;
    private final PlanDirectory plans;
    private final OpenCommand command;
    private final Facts facts;
    private final Clock clock;

    @Inject
    ConsentRegister(
            Consents consents,
            ConsentStream asks,
            ImpactDirectory impacts,
            PlanDirectory plans,
            OpenCommand command,
            Facts facts,
            Clock clock) {
        this.consents = consents;
        this.asks = asks;
        this.impacts = impacts;
        this.plans = plans;
        this.command = command;
        this.facts = facts;
        this.clock = clock;
    }

    ConsentRegister() {
        this(null, null, null, null, null, null, null);
    }

    /**
     * Asks every owner who has to agree to the step as it is ordered, and has not; whoever may take the step may ask for
     * it, also where the plan is not theirs to read. Answers whom it asked, by plan; nobody is a conflict.
     */
    public List<String> ask(AssetSheet sheet, StepOrder order) {
        sheet.offers().stream()
                .filter(offer -> offer.step() == order.step() && offer.open())
                .findFirst()
                .orElseThrow(() -> Refusal.forbidden("readiness.refusal.step", sheet.tag(), order.step()));
        var asked = impacts.unagreed(sheet, order).stream()
                .map(plan -> new ConsentAsk(
                        plan,
                        sheet.tag(),
                        impacts.deed(sheet, order),
                        command.by().code(),
                        clock.instant()))
                .toList();
        if (asked.isEmpty()) {
            throw Refusal.conflict("step", "readiness.refusal.nobody", sheet.tag(), order.step());
        }
        asks.ask(asked);
        var plansAsked = asked.stream().map(ConsentAsk::plan).toList();
        facts.tell(new Happened(
                "readiness.fact.asked", new Subject(Deed.ASSET, sheet.tag()), String.join(", ", plansAsked)));
        return plansAsked;
    }

    /**
     * Agrees to a step with an asset, by its name and terms as they would be told. The owner need not be able to open the
     * asset: it counts for the plan wherever it stands, and nobody else can agree.
     */
    public void give(String plan, String tag, String step, Map<String, String> terms, String reason) {
        owned(plan);
        var asset = AssetTag.of(tag).text();
        var deed = Deed.read(step, terms);
        if (!plans.countingOn(List.of(asset)).contains(plan)) {
            throw Refusal.invalid("asset", "readiness.refusal.no_part", plan, asset);
        }
        if (consents.given(plan, asset, deed, clock.instant())) {
            throw Refusal.conflict("asset", "readiness.refusal.agreed", plan, asset);
        }
        var consent = new Consent(plan, asset, deed, command.by().code(), reason, clock.instant());
        consents.add(consent);
        asks.forget(asks.asked(List.of(asset)).stream()
                .filter(ask -> ask.plan().equals(plan) && deed.covers(ask.deed()))
                .toList());
        facts.tell(new Happened(
                "readiness.fact.agreed", consent.subject(), consent.row().reason()));
    }

    /**
     * Declines what the owner of a plan was asked to agree to, by its name and terms, with the reason: whoever asked is
     * told, and may ask anew. Refused where nobody asked.
     */
    public void decline(String plan, String tag, String step, Map<String, String> terms, String reason) {
        owned(plan);
        var asset = AssetTag.of(tag).text();
        var deed = Deed.read(step, terms);
        Consent.explained(reason);
        var asked = asks.asked(List.of(asset)).stream()
                .filter(ask -> ask.plan().equals(plan) && ask.deed().equals(deed))
                .toList();
        if (asked.isEmpty()) {
            throw Refusal.conflict("asset", "readiness.refusal.not_asked", plan, asset);
        }
        asks.decline(asked, reason.strip(), clock.instant());
        facts.tell(new Happened("readiness.fact.declined", Consent.subject(plan, asset), reason.strip()));
    }

    private void owned(String plan) {
        var owner = plans.find(plan)
                .orElseThrow(() -> Refusal.missing(plan))
                .details()
                .owner();
        if (!owner.equals(command.by().code())) {
            throw Refusal.forbidden("readiness.refusal.owner", plan, owner);
        }
    }
}
