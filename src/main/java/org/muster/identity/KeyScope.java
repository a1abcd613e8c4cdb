package org.muster.identity;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muster.shared.text.Labelled;
import org.muster.shared.usecase.Reason;
import org.muster.shared.usecase.Refusal;
import org.muster.shared.usecase.Right;

/** What an API key can be made for, and which rights of its owner that needs: any one of them, at any site. */
public enum KeyScope implements Labelled {
    INVENTORY_READ("inventory.read", Right.READ_ASSETS, Right.READ_SET_UP),
    INVENTORY_WRITE(
            "inventory.write",
            Right.MANAGE_ASSETS,
            Right.KEEP_STORE,
            Right.INSPECT,
            Right.SERVICE,
            Right.APPROVE,
            Right.EDIT_PLACES,
            Right.EDIT_CATALOG),
    TRAIL_READ("trail.read", Right.READ_TRAIL),
    DUTY_READ("duty.read", Right.READ_DUTIES),
    DUTY_WRITE("duty.write", Right.INSPECT, Right.SERVICE, Right.MANAGE_ASSETS),
    PLAN_READ("plan.read", Right.READ_PLANS),
    PLAN_WRITE("plan.write", Right.EDIT_PLANS, Right.APPROVE),
    READINESS_READ("readiness.read", Right.READ_PLANS),
    LEDGER_READ("ledger.read", Right.READ_LEDGER),
    PREPAID_READ("prepaid.read", Right.READ_LEDGER),
    PROOF_READ("proof.read", Right.READ_LEDGER),
    EXPORT_WRITE("export.write", Right.READ_LEDGER),
    RECEIPT_WRITE("receipt.write", Right.KEEP_LEDGER),
    RECONCILE_WRITE("reconcile.write", Right.KEEP_LEDGER);

    private final String text;
    private final Set<Right> rights;

    KeyScope(String text, Right first, Right... others) {
        this.text = text;
        this.rights = EnumSet.of(first, others);
    }

    /** Its name on the wire. */
    public String text() {
        return text;
    }

    /** Whether the person may use it today. */
    public boolean withinReachOf(SignedIn person) {
        return rights.stream().anyMatch(right -> !person.reach(right).nowhere());
    }

    public static Optional<KeyScope> of(String text) {
        return Stream.of(values()).filter(scope -> scope.text.equals(text)).findFirst();
    }

    /** Reads scopes by their names; refuses none at all, and names each unknown one. */
    static Set<KeyScope> read(Collection<String> texts) {
        if (texts.isEmpty()) {
            throw Refusal.invalid("scopes", "shared.refusal.needed");
        }
        List<Reason> unknown = texts.stream()
                .filter(text -> of(text).isEmpty())
                .map(text -> Reason.at("scopes", "identity.refusal.unknown_scope", text))
                .toList();
        if (!unknown.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, unknown);
        }
        return texts.stream()
                .flatMap(text -> of(text).stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(KeyScope.class)));
    }
}
