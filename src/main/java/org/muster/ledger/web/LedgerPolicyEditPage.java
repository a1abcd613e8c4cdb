package org.muster.ledger.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muster.catalog.Kind;
import org.muster.ledger.AssetPolicy;
import org.muster.ledger.AssetPolicyDirectory;
import org.muster.ledger.AssetPolicyRegister;
import org.muster.ledger.Costing;
import org.muster.ledger.Treatment;
import org.muster.shared.web.Choice;
import org.muster.shared.web.Messages;
import org.muster.shared.web.News;

/** Says how the consumables of a kind are costed where lots of them lie together. */
@Named
@ViewScoped
public class LedgerPolicyEditPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient AssetPolicyDirectory directory;

    @Inject
    private transient AssetPolicyRegister register;

    @Inject
    private transient Messages messages;

    @Inject
    private transient News news;

    private String ledger = "";
    private String kind = "*";
    private Treatment treatment = Treatment.CONSUMABLE_ONE_OFF;
    private String costing = Costing.AVERAGE.name();
    private Map<String, Integer> versions = Map.of();

    public void load() {
        var seen = directory.inForce(ledger).stream()
                .filter(policy -> policy.treatment() == treatment)
                .toList();
        versions = seen.stream().collect(Collectors.toMap(AssetPolicy::kind, AssetPolicy::version));
        seen.stream()
                .filter(policy -> policy.kind().equals(kind))
                .findFirst()
                .ifPresent(policy -> costing = policy.costing().name());
    }

    public String save() {
        register.cost(ledger, kind, treatment, versions.getOrDefault(kind, 0), Costing.valueOf(costing));
        news.tell("ledger.page.policy_edit.done");
        return "/ledger/policies.xhtml?faces-redirect=true&ledger=" + ledger;
    }

    public List<Choice> getKinds() {
        return Stream.concat(
                        Stream.of(new Choice("*", messages.get("ledger.page.policies.any"))),
                        Stream.of(Kind.values()).map(each -> new Choice(each.name(), messages.label(each))))
                .toList();
    }

    public List<Choice> getCostings() {
        return Stream.of(Costing.values())
                .map(each -> new Choice(each.name(), messages.label(each)))
                .toList();
    }

    public String getLedger() {
        return ledger;
    }

    public void setLedger(String ledger) {
        this.ledger = ledger;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public Treatment getTreatment() {
        return treatment;
    }

    public void setTreatment(Treatment treatment) {
        this.treatment = treatment;
    }

    public String getCosting() {
        return costing;
    }

    public void setCosting(String costing) {
        this.costing = costing;
    }
}
