package org.muster.catalog;

import jakarta.inject.Inject;
import java.time.Clock;
import org.muster.shared.fact.Happened;
import org.muster.shared.usecase.Facts;
import org.muster.shared.usecase.OpenCommand;
import org.muster.shared.usecase.Right;
import org.muster.shared.usecase.UseCase;

/** Where the currencies prices may be given in are added. */
@UseCase
public class CurrencyRegister {

    private final Entries entries;
    private final OpenCommand command;
    private final Facts facts;
    private final Clock clock;

    @Inject
    CurrencyRegister(Entries entries, OpenCommand command, Facts facts, Clock clock) {
        this.entries = entries;
        this.command = command;
        this.facts = facts;
        this.clock = clock;
    }

    CurrencyRegister() {
        this(null, null, null, null);
    }

    public void add(String code, int minorDigits, String name, String nameZh) {
        command.by().require(Right.EDIT_CATALOG, "");
        entries.requireFree(CurrencyUnit.class, code);
        var currency = new CurrencyUnit(code, minorDigits, name, nameZh, clock.instant());
        entries.add(currency);
        facts.tell(Happened.to(currency.subject(), "catalog.fact.added"));
    }
}
