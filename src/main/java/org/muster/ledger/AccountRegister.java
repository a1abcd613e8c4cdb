package org.muster.ledger;

import jakarta.inject.Inject;
import java.time.Clock;
import org.muster.shared.fact.Happened;
import org.muster.shared.usecase.Facts;
import org.muster.shared.usecase.OpenCommand;
import org.muster.shared.usecase.Refusal;
import org.muster.shared.usecase.Right;
import org.muster.shared.usecase.UseCase;

/** Where accounts enter the chart. */
@UseCase
public class AccountRegister {

    private final Accounts accounts;
    private final OpenCommand command;
    private final Facts facts;
    private final Clock clock;

    @Inject
    AccountRegister(Accounts accounts, OpenCommand command, Facts facts, Clock clock) {
        this.accounts = accounts;
        this.command = command;
        this.facts = facts;
        this.clock = clock;
    }

    AccountRegister() {
        this(null, null, null, null);
    }

    /** Adds an account; no number and no role is given twice. */
    public void add(AccountRow row) {
        command.by().require(Right.KEEP_LEDGER, "");
        accounts.clashing(row.number(), row.role()).ifPresent(other -> {
            throw Refusal.conflict("number", "ledger.refusal.taken", other.number());
        });
        var account = new Account(row, clock.instant());
        accounts.add(account);
        facts.tell(Happened.to(account.subject(), "ledger.fact.account_added"));
    }
}
