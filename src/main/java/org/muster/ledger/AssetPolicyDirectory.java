package org.muster.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Where one looks up how a book carries each class of things by default. Asked outside commands. */
@ApplicationScoped
public class AssetPolicyDirectory {

    private final BasisStream bases;

    @Inject
    AssetPolicyDirectory(BasisStream bases) {
        this.bases = bases;
    }

    AssetPolicyDirectory() {
        this(null);
    }

    /** What is in force, what holds for any kind last; a dozen. */
    public List<AssetPolicy> inForce(String ledger) {
        return AssetPolicy.latest(bases.policiesRead(ledger));
    }
}
