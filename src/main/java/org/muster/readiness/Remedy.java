package org.muster.readiness;

import org.muster.shared.text.Labelled;

/** What can be done about a gate that has ended or a requirement that is short. */
public enum Remedy implements Labelled {
    /** Ask for a new one. */
    ORDER,
    /** Let something else serve. */
    ASSIGN,
    /** Renew a licence, a contract or a policy. */
    RENEW,
    /** Extend support or warranty, or replace. */
    EXTEND,
    /** Book what has arrived. */
    RECEIVE,
    /** Check and accept what was received. */
    ACCEPT,
    /** Inspect, or inspect again. */
    INSPECT,
    /** Settle what was found wrong. */
    RESOLVE,
    /** Finish the repair. */
    REPAIR,
    /** Release from quarantine. */
    RELEASE,
    /** Get it back. */
    RETURN,
    /** Look for it. */
    FIND,
    /** Train somebody to work it. */
    TRAIN,
    /** Look at it on its sheet. */
    LOOK
}
