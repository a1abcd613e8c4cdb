package org.muster.catalog;

import jakarta.inject.Inject;
import java.time.Clock;
import org.muster.shared.fact.Happened;
import org.muster.shared.usecase.Facts;
import org.muster.shared.usecase.OpenCommand;
import org.muster.shared.usecase.Right;
import org.muster.shared.usecase.UseCase;

/** Where vendors are added and described anew. */
@UseCase
public class VendorRegister {

    private final Entries entries;
    private final OpenCommand command;
    private final Facts facts;
    private final Clock clock;

    @Inject
    VendorRegister(Entries entries, OpenCommand command, Facts facts, Clock clock) {
        this.entries = entries;
        this.command = command;
        this.facts = facts;
        this.clock = clock;
    }

    VendorRegister() {
        this(null, null, null, null);
    }

    public void add(String code, VendorDetails details) {
        command.by().require(Right.EDIT_CATALOG, "");
        entries.requireFree(Vendor.class, code);
        var vendor = new Vendor(code, details, clock.instant());
        entries.add(vendor);
        facts.tell(Happened.to(vendor.subject(), "catalog.fact.added"));
    }

    public void change(String code, long version, VendorDetails details) {
        command.by().require(Right.EDIT_CATALOG, "");
        var vendor = entries.byCode(Vendor.class, code);
        vendor.requireVersion(version);
        vendor.describe(details, clock.instant());
        facts.tell(Happened.to(vendor.subject(), "catalog.fact.changed"));
    }
}
