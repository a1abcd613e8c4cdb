package org.muster.inspection.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.muster.inspection.DutyDirectory;
import org.muster.inspection.DutyFilter;
import org.muster.inspection.DutyRow;
import org.muster.shared.persistence.Cursors;
import org.muster.shared.web.KeysetList;
import org.muster.shared.web.ListState;

/** Reads the page of the duty list that the request's address asks for. */
@RequestScoped
class DutyLists {

    private final HttpServletRequest request;
    private final DutyDirectory directory;
    private final Cursors cursors;

    @Inject
    DutyLists(HttpServletRequest request, DutyDirectory directory, Cursors cursors) {
        this.request = request;
        this.directory = directory;
        this.cursors = cursors;
    }

    DutyLists() {
        this(null, null, null);
    }

    KeysetList<DutyRow> read() {
        var state = ListState.of(request);
        return read(state, DutyFilter.of(state.filters()));
    }

    KeysetList<DutyRow> read(ListState state, DutyFilter filter) {
        var order = state.order(DutyDirectory.SORTS);
        var slice = directory.list(filter, order, state.position(cursors, order), state.size());
        return KeysetList.of(state, slice, cursors);
    }
}
