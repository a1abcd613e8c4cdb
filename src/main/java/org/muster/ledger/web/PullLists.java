package org.muster.ledger.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import org.muster.ledger.pull.PullDirectory;
import org.muster.ledger.pull.PullRow;
import org.muster.shared.persistence.Cursors;
import org.muster.shared.web.KeysetList;
import org.muster.shared.web.ListState;

/** Reads the page of a book's pulls that the request's address asks for. */
@RequestScoped
class PullLists {

    private final HttpServletRequest request;
    private final PullDirectory directory;
    private final Cursors cursors;

    @Inject
    PullLists(HttpServletRequest request, PullDirectory directory, Cursors cursors) {
        this.request = request;
        this.directory = directory;
        this.cursors = cursors;
    }

    PullLists() {
        this(null, null, null);
    }

    KeysetList<PullRow> read(String ledger) {
        var state = ListState.of(request).about("ledger");
        var order = state.order(PullDirectory.SORTS);
        var narrowed = new LinkedHashMap<String, List<String>>(state.filters());
        narrowed.put("ledger", List.of(ledger));
        var from = state.position(cursors, order);
        return KeysetList.of(state, directory.list(narrowed, order, from, state.size()), cursors);
    }
}
