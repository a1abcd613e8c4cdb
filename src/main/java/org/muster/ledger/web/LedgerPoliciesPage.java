package org.muster.ledger.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.muster.ledger.AssetPolicy;
import org.muster.ledger.AssetPolicyDirectory;
import org.muster.ledger.RowText;

/** How a book carries each class of things by default. */
@Named
@RequestScoped
public class LedgerPoliciesPage extends BookPage {

    @Inject
    private AssetPolicyDirectory directory;

    private List<AssetPolicy> policies = List.of();

    public void load() {
        policies = directory.inForce(getLedger());
    }

    /** From which share of the cost of the whole a part is an asset of its own, in percent. */
    public String getComponentPercent() {
        return RowText.number(head().book().componentPercent());
    }

    public List<AssetPolicy> getPolicies() {
        return policies;
    }
}
