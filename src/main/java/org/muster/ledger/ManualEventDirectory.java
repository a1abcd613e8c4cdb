package org.muster.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.muster.shared.usecase.OpenCommand;
import org.muster.shared.usecase.Right;

/** Where one looks up events entered by hand. */
@ApplicationScoped
public class ManualEventDirectory {

    private final ManualEvents events;
    private final OpenCommand open;

    @Inject
    ManualEventDirectory(ManualEvents events, OpenCommand open) {
        this.events = events;
        this.open = open;
    }

    ManualEventDirectory() {
        this(null, null);
    }

    /** The latest ones, the newest first. */
    public List<ManualEventSheet> latest(int limit) {
        open.by().require(Right.READ_LEDGER);
        return events.latest(limit).stream().map(ManualEvent::sheet).toList();
    }

    public Optional<ManualEventSheet> find(String code) {
        open.by().require(Right.READ_LEDGER);
        return events.find(code).map(ManualEvent::sheet);
    }
}
