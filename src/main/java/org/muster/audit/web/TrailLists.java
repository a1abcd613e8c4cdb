package org.muster.audit.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.muster.audit.TrailDirectory;
import org.muster.audit.TrailFilter;
import org.muster.shared.persistence.Cursors;
import org.muster.shared.web.KeysetList;
import org.muster.shared.web.ListState;
import org.muster.shared.web.Visitor;

/** Reads the page of the trail that the request's address asks for. */
@RequestScoped
class TrailLists {

    private final HttpServletRequest request;
    private final TrailDirectory directory;
    private final TrailWords words;
    private final Cursors cursors;
    private final Visitor visitor;

    @Inject
    TrailLists(
            HttpServletRequest request, TrailDirectory directory, TrailWords words, Cursors cursors, Visitor visitor) {
        this.request = request;
        this.directory = directory;
        this.words = words;
        this.cursors = cursors;
        this.visitor = visitor;
    }

    TrailLists() {
        this(null, null, null, null, null);
    }

    KeysetList<TrailLine> read() {
        var state = ListState.of(request);
        var filter = TrailFilter.of(state.filters(), visitor.getZone());
        var from = state.position(cursors, TrailDirectory.NEWEST);
        var slice = directory.list(filter, from, state.size());
        return KeysetList.of(state, slice.map(words::line), cursors);
    }
}
