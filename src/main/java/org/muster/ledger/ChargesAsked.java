package org.muster.ledger;

import java.time.LocalDate;
import java.util.List;
import org.muster.shared.fact.Subject;

/** The fact that somebody asked to charge these things for a month of a book; what is due is found under the book's lock. */
record ChargesAsked(String ledger, String period, LocalDate through, List<String> assets) implements ForBook {

    ChargesAsked {
        assets = List.copyOf(assets);
    }

    @Override
    public String name() {
        return "ledger.fact.charged";
    }

    @Override
    public Subject subject() {
        return new Subject("ledger_period", ledger + "/" + period);
    }
}
