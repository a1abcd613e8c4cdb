package org.muster.readiness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.muster.asset.Asset;
import org.muster.asset.AssetSheet;
import org.muster.asset.Description;
import org.muster.asset.Step;
import org.muster.asset.StepCondition;
import org.muster.asset.StepOrder;
import org.muster.shared.usecase.Reason;

/**
 * What plans lose when something becomes of an asset: told before it is confirmed. Retiring it, lending it, issuing it for
 * one plan, moving it to another site and writing something worse about it, such as a term that ends sooner, need, for
 * every vital requirement that would fall, that the owner of its plan has agreed to that very step lately, also where the
 * plan is as low already for another reason; so does replacing it by what serves less well. What an emergency or a repair
 * takes away is never held up.
 */
@ApplicationScoped
class PlanImpact implements StepCondition {

    private final ImpactDirectory impacts;

    @Inject
    PlanImpact(ImpactDirectory impacts) {
        this.impacts = impacts;
    }

    PlanImpact() {
        this(null);
    }

    @Override
    public Optional<String> report(AssetSheet sheet, StepOrder order) {
        return impacts.question(sheet, order);
    }

    @Override
    public boolean weighs(AssetSheet sheet, StepOrder order) {
        return impacts.of(sheet, order).isPresent();
    }

    @Override
    public List<Reason> refusals(Asset asset, StepOrder order) {
        return unagreed(new StepEffect(asset.tag(), asset.site(), asset.quantity(), order));
    }

    @Override
    public List<Reason> objections(Asset asset, Description before, Description written) {
        var terms = new TreeMap<String, String>();
        Rewriting.between(before, written)
                .forEach((field, value) ->
                        terms.put(Change.SetDate.reads(field, value) ? field : Deed.SET + field, value));
        return terms.isEmpty() ? List.of() : unagreed(rewritten(asset, terms));
    }

    private static StepEffect rewritten(Asset asset, Map<String, String> terms) {
        return new StepEffect(
                asset.tag(),
                asset.site(),
                asset.quantity(),
                new StepOrder(Step.UPDATE, Optional.empty(), "", 0, Optional.empty(), terms));
    }

    private List<Reason> unagreed(StepEffect effect) {
        return !effect.asksConsent()
                ? List.of()
                : impacts.unagreed(effect).stream()
                        .map(each -> unagreed(each, effect.order().step()))
                        .distinct()
                        .toList();
    }

    private static Reason unagreed(Dependence each, Step step) {
        return Reason.at(
                "consent",
                step == Step.REPLACE ? "readiness.refusal.successor" : "readiness.refusal.consent",
                each.outlook().plan().code(),
                each.dropsTo().name(),
                each.dropsOn().orElseThrow(),
                each.outlook().plan().details().owner(),
                each.line().code());
    }
}
