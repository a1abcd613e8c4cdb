package org.muster.ledger.pull;

import jakarta.inject.Inject;
import java.time.Clock;
import org.muster.shared.fact.Happened;
import org.muster.shared.usecase.Facts;
import org.muster.shared.usecase.OpenCommand;
import org.muster.shared.usecase.Right;
import org.muster.shared.usecase.UseCase;

/** Where clients say what they took. */
@UseCase
public class ReceiptRegister {

    private final ReceiptCheck check;
    private final PullRecords records;
    private final OpenCommand command;
    private final Facts facts;
    private final Clock clock;

    @Inject
    ReceiptRegister(ReceiptCheck check, PullRecords records, OpenCommand command, Facts facts, Clock clock) {
        this.check = check;
        this.records = records;
        this.command = command;
        this.facts = facts;
        this.clock = clock;
    }

    ReceiptRegister() {
        this(null, null, null, null, null);
    }

    /** Compares what a client took with what the book holds, and keeps both. */
    public ReceiptRow receive(ReceiptClaim claim, String keyCode) {
        command.by().require(Right.KEEP_LEDGER, "");
        var again = check.again(claim);
        var receipt =
                new PullReceipt(claim, again, new Taker(keyCode, command.by().code()), clock.instant());
        records.add(receipt);
        facts.tell(Happened.to(receipt.subject(), "ledger.fact.receipt"));
        return receipt.row(again.differences());
    }
}
