package org.muster.ledger.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.muster.ledger.ManualEventDirectory;
import org.muster.ledger.ManualEventSheet;
import org.muster.shared.usecase.OpenCommand;
import org.muster.shared.usecase.Right;

/** What finance entered by hand into a book, the latest first. */
@Named
@RequestScoped
public class LedgerEventsPage extends BookPage {

    private static final int SHOWN = 200;

    @Inject
    private ManualEventDirectory events;

    @Inject
    private OpenCommand open;

    private List<ManualEventSheet> rows = List.of();

    public void load() {
        rows = events.latest(SHOWN).stream()
                .filter(event -> event.details().ledger().equals(getLedger()))
                .toList();
    }

    public List<ManualEventSheet> getRows() {
        return rows;
    }

    /** Whether the visitor may enter one. */
    public boolean isKeeper() {
        return !open.by().reach(Right.KEEP_LEDGER).nowhere();
    }
}
