package org.muster.shared.usecase;

import org.muster.shared.text.Labelled;

/** What a person may be allowed to do; which role holds which right is the table {@code identity.Role}. */
public enum Right implements Labelled {
    /** See assets, their documents and their history. */
    READ_ASSETS,
    /** See reference data: places, models, vendors, checklists, accounts. */
    READ_SET_UP,
    /** Request assets, describe them, order, update and replace them. */
    MANAGE_ASSETS,
    /** Receive, issue, move and look after assets. */
    KEEP_STORE,
    /** Accept, inspect and release assets. */
    INSPECT,
    /** Repair and service assets, carry out their disposal. */
    SERVICE,
    /** Approve what others ask for. */
    APPROVE,
    /** Change places and their calendars. */
    EDIT_PLACES,
    /** Change models, capabilities, vendors and own fields. */
    EDIT_CATALOG,
    /** Change people, their roles and their sign-in. */
    EDIT_PEOPLE,
    /** Read the audit trail and verify its chain. */
    READ_TRAIL,
    /** Run the installation: reminders, their channels, connections to other programs. */
    OPERATE,
    /** Read plans and readiness. */
    READ_PLANS,
    /** Write plans. */
    EDIT_PLANS,
    /** Read inspection duties. */
    READ_DUTIES,
    /** Read the value and movement ledgers. */
    READ_LEDGER,
    /** Run and reconcile the ledgers. */
    KEEP_LEDGER;

    /** Whether what belongs to no site is open to whoever holds the right at some site, as plans of the whole are. */
    public boolean sharesTheWhole() {
        return this == READ_PLANS;
    }
}
