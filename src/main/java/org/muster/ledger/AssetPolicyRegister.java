package org.muster.ledger;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Stream;
import org.muster.catalog.Kind;
import org.muster.shared.fact.Happened;
import org.muster.shared.fact.Subject;
import org.muster.shared.usecase.Facts;
import org.muster.shared.usecase.OpenCommand;
import org.muster.shared.usecase.Reasons;
import org.muster.shared.usecase.Refusal;
import org.muster.shared.usecase.Right;
import org.muster.shared.usecase.UseCase;

/** Where finance says how a class is costed. What lies there already begins with what it costs then. */
@UseCase
public class AssetPolicyRegister {

    private final BookStream books;
    private final BasisStream bases;
    private final OpenCommand open;
    private final Facts facts;

    @Inject
    AssetPolicyRegister(BookStream books, BasisStream bases, OpenCommand open, Facts facts) {
        this.books = books;
        this.bases = bases;
        this.open = open;
        this.facts = facts;
    }

    AssetPolicyRegister() {
        this(null, null, null, null);
    }

    /**
     * Costs consumables of a kind so from the next posting on, as a new version of what is in force (IAS 2.25, 36 (a)).
     *
     * @param kind a {@link Kind}, or {@code *} for all that have nothing of their own
     * @param version the version that was seen, 0 where the kind had nothing of its own
     * @throws Refusal without the right, for another book or kind, for what is no consumable, or when the version is stale
     */
    public void cost(String ledger, String kind, Treatment treatment, int version, Costing costing) {
        open.by().require(Right.KEEP_LEDGER, "");
        if (books.seen().stream().noneMatch(book -> book.code().equals(ledger))) {
            throw Refusal.missing(ledger);
        }
        var kinds = Stream.concat(
                        Stream.of(PostingRule.ANY), Arrays.stream(Kind.values()).map(Kind::name))
                .toList();
        new Reasons()
                .unless(kinds.contains(kind), "kind", "shared.refusal.choice", kind, String.join(", ", kinds))
                .unless(treatment.consumable(), "treatment", "ledger.refusal.not_consumable")
                .refuse();
        var all = bases.policiesSeen(ledger);
        var own = all.stream()
                .filter(policy -> policy.kind().equals(kind) && policy.treatment() == treatment)
                .max(Comparator.comparing(AssetPolicy::version));
        if (own.map(AssetPolicy::version).orElse(0) != version) {
            throw Refusal.stale(ledger + " " + kind);
        }
        var general = all.stream()
                .filter(policy -> policy.matches(kind, treatment))
                .max(Comparator.comparing(AssetPolicy::version));
        var base = own.or(() -> general)
                .orElseThrow(() -> Refusal.invalid("treatment", "ledger.refusal.no_policy", ledger, treatment));
        var unit = all.stream()
                .filter(policy -> policy.kind().equals(kind))
                .findFirst()
                .orElse(base)
                .unit();
        bases.addPolicy(ledger, base.costed(kind, unit, version + 1, costing));
        books.renewBasis();
        facts.tell(Happened.to(new Subject("ledger", ledger), "ledger.fact.costed"));
    }
}
