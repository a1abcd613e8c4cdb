package org.muster.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.muster.shared.persistence.Position;
import org.muster.shared.persistence.Slice;
import org.muster.shared.persistence.Sort;
import org.muster.shared.usecase.OpenCommand;
import org.muster.shared.usecase.Right;

/** Where one looks up events entered by hand. */
@ApplicationScoped
public class ManualEventDirectory {

    public static final Sort<Long> LATEST = Sort.byNumber("event", "id").reversed();

    private static final NarrowedDirectory<ManualEvent, ManualEventRow> LIST = new NarrowedDirectory<>(
            ManualEvent.class,
            ManualEventRow.class,
            List.of(
                    "id",
                    "code",
                    "ledger",
                    "type",
                    "assetNo",
                    "effectiveOn",
                    "amount",
                    "entry",
                    "state",
                    "proposedBy",
                    "decidedBy",
                    "reason",
                    "evidence"),
            List.of("ledger", "type", "assetNo", "state", "proposedBy"),
            "effectiveOn");

    @PersistenceContext(unitName = "muster")
    private EntityManager entities;

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

    /** A stretch of the list, narrowed by the values given, the latest first. */
    public Slice<ManualEventRow> list(Map<String, List<String>> wanted, Optional<Position> from, int limit) {
        open.by().require(Right.READ_LEDGER);
        return LIST.list(entities, wanted, LATEST, from, limit);
    }

    /** All of them one after the other. */
    public Stream<ManualEventRow> rows(Map<String, List<String>> wanted) {
        open.by().require(Right.READ_LEDGER);
        return LIST.rows(entities, wanted, LATEST);
    }

    /** Whether whoever asks may agree to it or reject it: it waits, they keep the ledger, and somebody else proposed it. */
    public boolean decidable(ManualEventSheet event) {
        return event.state() == ManualEventState.PROPOSED
                && open.by().may(Right.KEEP_LEDGER, "")
                && !event.proposedBy().equals(open.by().code());
    }

    public Optional<ManualEventSheet> find(String code) {
        open.by().require(Right.READ_LEDGER);
        return events.find(code).map(ManualEvent::sheet);
    }
}
