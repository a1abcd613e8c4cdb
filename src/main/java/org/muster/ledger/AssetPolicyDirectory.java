package org.muster.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

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

    /** What is in force for exactly that kind, {@code *} for any; empty where it has none of its own. */
    public Optional<AssetPolicy> find(String ledger, String kind, Treatment treatment) {
        return inForce(ledger).stream()
                .filter(policy -> policy.kind().equals(kind) && policy.treatment() == treatment)
                .findFirst();
    }
}
