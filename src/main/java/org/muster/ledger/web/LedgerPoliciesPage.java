package org.muster.ledger.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.muster.ledger.AssetPolicy;
import org.muster.ledger.AssetPolicyDirectory;

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

    public List<AssetPolicy> getPolicies() {
        return policies;
    }
}
