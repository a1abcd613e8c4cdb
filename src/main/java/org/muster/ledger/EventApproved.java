package org.muster.ledger;

import org.muster.shared.fact.Subject;

/** The fact that an event entered by hand is approved and so posted. */
record EventApproved(String code, ManualEventDetails details, String proposedBy, String approvedBy) implements ForBook {

    @Override
    public String ledger() {
        return details.ledger();
    }

    @Override
    public String name() {
        return "ledger.fact.event_posted";
    }

    @Override
    public Subject subject() {
        return new Subject("manual_event", code);
    }

    @Override
    public String reason() {
        return details.reason();
    }
}
