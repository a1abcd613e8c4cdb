package org.muster.catalog;

import jakarta.inject.Inject;
import java.time.Clock;
import org.muster.shared.fact.Happened;
import org.muster.shared.usecase.Facts;
import org.muster.shared.usecase.OpenCommand;
import org.muster.shared.usecase.Right;
import org.muster.shared.usecase.UseCase;

/** Where capabilities are added and described anew. */
@UseCase
public class CapabilityRegister {

    private final Entries entries;
    private final OpenCommand command;
    private final Facts facts;
    private final Clock clock;

    @Inject
    CapabilityRegister(Entries entries, OpenCommand command, Facts facts, Clock clock) {
        this.entries = entries;
        this.command = command;
        this.facts = facts;
        this.clock = clock;
    }

    CapabilityRegister() {
        this(null, null, null, null);
    }

    public void add(String code, Kind kind, CapabilityDetails details) {
        command.by().require(Right.EDIT_CATALOG, "");
        entries.requireFree(Capability.class, code);
        var capability = new Capability(code, kind, details, clock.instant());
        entries.add(capability);
        facts.tell(Happened.to(capability.subject(), "catalog.fact.added"));
    }

    public void change(String code, long version, CapabilityDetails details) {
        command.by().require(Right.EDIT_CATALOG, "");
        var capability = entries.byCode(Capability.class, code);
        capability.requireVersion(version);
        capability.describe(details, clock.instant());
        facts.tell(Happened.to(capability.subject(), "catalog.fact.changed"));
    }
}
