package org.muster.readiness;

import org.muster.identity.Role;
import org.muster.shared.text.Labelled;
import org.muster.shared.usecase.Right;

/** What can be done about a gate that has ended or a requirement that is short. */
public enum Remedy implements Labelled {
    /** Ask for a new one. */
    ORDER(Role.MANAGER, Right.MANAGE_ASSETS),
    /** Approve what was asked for. */
    APPROVE(Role.APPROVER, Right.APPROVE),
    /** Order what was approved. */
    PURCHASE(Role.MANAGER, Right.MANAGE_ASSETS),
    /** Wait for what is ordered. */
    AWAIT(Role.MANAGER, Right.READ_ASSETS),
    /** Let something else serve. */
    ASSIGN(Role.PLANNER, Right.EDIT_PLANS),
    /** Renew a licence, a contract or a policy. */
    RENEW(Role.MANAGER, Right.MANAGE_ASSETS),
    /** Extend support or warranty, or replace. */
    EXTEND(Role.MANAGER, Right.MANAGE_ASSETS),
    /** Book what has arrived. */
    RECEIVE(Role.STOREKEEPER, Right.KEEP_STORE),
    /** Check and accept what was received. */
    ACCEPT(Role.INSPECTOR, Right.INSPECT),
    /** Inspect, or inspect again. */
    INSPECT(Role.INSPECTOR, Right.INSPECT),
    /** Settle what was found wrong. */
    RESOLVE(Role.MANAGER, Right.READ_DUTIES),
    /** Finish the repair. */
    REPAIR(Role.TECHNICIAN, Right.SERVICE),
    /** Release from quarantine. */
    RELEASE(Role.INSPECTOR, Right.INSPECT),
    /** Get it back. */
    RETURN(Role.STOREKEEPER, Right.KEEP_STORE),
    /** Look for it. */
    FIND(Role.STOREKEEPER, Right.KEEP_STORE),
    /** Train somebody to work it. */
    TRAIN(Role.PLANNER, Right.EDIT_PLANS),
    /** Look at it on its sheet. */
    LOOK(Role.MANAGER, Right.READ_ASSETS);

    private final Role by;
    private final Right right;

    Remedy(Role by, Right right) {
        this.by = by;
        this.right = right;
    }

    /** Who usually does it. */
    public Role by() {
        return by;
    }

    /** Without this right nobody does it. */
    public Right right() {
        return right;
    }
}
