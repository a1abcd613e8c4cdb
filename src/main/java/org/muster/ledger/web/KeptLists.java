package org.muster.ledger.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.muster.ledger.pull.CheckDirectory;
import org.muster.ledger.pull.CheckDirectory.ReceiptLine;
import org.muster.shared.persistence.Cursors;
import org.muster.shared.persistence.Position;
import org.muster.shared.persistence.Slice;
import org.muster.shared.persistence.Sort;
import org.muster.shared.web.KeysetList;
import org.muster.shared.web.ListState;

/** Reads the page of what a book keeps beside its entries (pulls, receipts, reconciliations, events) that an address asks for. */
@RequestScoped
class KeptLists {

    private static final int LATEST = 50;

    private final HttpServletRequest request;
    private final LedgerHead head;
    private final CheckDirectory checks;
    private final Cursors cursors;

    @Inject
    KeptLists(HttpServletRequest request, LedgerHead head, CheckDirectory checks, Cursors cursors) {
        this.request = request;
        this.head = head;
        this.checks = checks;
        this.cursors = cursors;
    }

    KeptLists() {
        this(null, null, null, null);
    }

    /** Where such lists are read. */
    @FunctionalInterface
    interface Reader<R> {
        Slice<R> read(Map<String, List<String>> wanted, Optional<Position> from, int limit);
    }

    <R> KeysetList<R> read(Sort<?> sort, Reader<R> reader) {
        var state = ListState.of(request).about("ledger");
        var slice = reader.read(wanted(state, head.book().code()), state.position(cursors, sort), state.size());
        return KeysetList.of(state, slice, cursors);
    }

    /** The latest receipts of the book. */
    List<ReceiptLine> receipts() {
        return checks.receipts(Map.of("ledger", List.of(head.book().code())), Optional.empty(), LATEST)
                .rows();
    }

    /** What an address narrows such a list to, and the book it is of. */
    static Map<String, List<String>> wanted(ListState state, String ledger) {
        var wanted = new LinkedHashMap<String, List<String>>(state.filters());
        wanted.put("ledger", List.of(ledger));
        return wanted;
    }
}
