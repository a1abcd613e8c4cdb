package org.muster.ledger;

import org.muster.shared.fact.Fact;

/** A fact of one book alone, told by a register of this context and posted at the end of its command. */
interface ForBook extends Fact {

    /** The book's code. */
    String ledger();
}
