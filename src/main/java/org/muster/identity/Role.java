package org.muster.identity;

import static org.muster.shared.usecase.Right.*;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.muster.shared.text.Labelled;
import org.muster.shared.usecase.Refusal;
import org.muster.shared.usecase.Right;

/** What a person is in Muster, and the rights that come with it; held for all sites or for some. */
public enum Role implements Labelled {
    ADMINISTRATOR(
            READ_ASSETS,
            READ_SET_UP,
            READ_PLANS,
            READ_DUTIES,
            READ_TRAIL,
            EDIT_PLACES,
            EDIT_CATALOG,
            EDIT_PEOPLE,
            OPERATE),
    MANAGER(READ_ASSETS, READ_SET_UP, READ_PLANS, READ_DUTIES, MANAGE_ASSETS, EDIT_CATALOG),
    STOREKEEPER(READ_ASSETS, READ_SET_UP, READ_PLANS, READ_DUTIES, KEEP_STORE),
    INSPECTOR(READ_ASSETS, READ_SET_UP, READ_PLANS, READ_DUTIES, INSPECT),
    TECHNICIAN(READ_ASSETS, READ_SET_UP, READ_PLANS, READ_DUTIES, SERVICE),
    APPROVER(READ_ASSETS, READ_SET_UP, READ_PLANS, READ_DUTIES, APPROVE),
    PLANNER(READ_ASSETS, READ_SET_UP, READ_PLANS, READ_DUTIES, EDIT_PLANS),
    FINANCE(READ_ASSETS, READ_SET_UP, READ_LEDGER, KEEP_LEDGER),
    AUDITOR(READ_ASSETS, READ_SET_UP, READ_PLANS, READ_DUTIES, READ_LEDGER, READ_TRAIL);

    private final Set<Right> rights;

    Role(Right first, Right... others) {
        this.rights = EnumSet.of(first, others);
    }

    /** The role of that name; refuses any other. */
    public static Role named(String name) {
        return Stream.of(values())
                .filter(role -> role.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("roles", "identity.refusal.role", name));
    }

    public boolean grants(Right right) {
        return rights.contains(right);
    }
}
