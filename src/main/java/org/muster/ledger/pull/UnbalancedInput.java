package org.muster.ledger.pull;

import java.util.List;
import org.muster.shared.usecase.Reason;
import org.muster.shared.usecase.Refusal;

/** What was handed in to be compared cannot be compared: nothing, or all accounts of a book that do not come to nothing. */
public class UnbalancedInput extends Refusal {

    private static final long serialVersionUID = 1L;

    UnbalancedInput(String key, Object... arguments) {
        super(Kind.INVALID, List.of(Reason.at("balances", key, arguments)));
    }
}
