package org.muster.asset;

import org.muster.shared.text.Labelled;
import org.muster.shared.usecase.Right;

/** Whose hands a step takes, in the words of the lifecycle table. */
enum Hand implements Labelled {
    MANAGER(Right.MANAGE_ASSETS),
    STOREKEEPER(Right.KEEP_STORE),
    INSPECTOR(Right.INSPECT),
    TECHNICIAN(Right.SERVICE),
    APPROVER(Right.APPROVE);

    private final Right right;

    Hand(Right right) {
        this.right = right;
    }

    Right right() {
        return right;
    }
}
