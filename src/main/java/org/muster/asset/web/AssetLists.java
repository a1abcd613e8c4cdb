package org.muster.asset.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.muster.asset.AssetDirectory;
import org.muster.asset.AssetRow;
import org.muster.shared.persistence.Cursors;
import org.muster.shared.usecase.Reason;
import org.muster.shared.web.KeysetList;
import org.muster.shared.web.ListState;

/** Reads the page of the asset list that the request's address asks for. */
@RequestScoped
class AssetLists {

    /** A page of the list, and what of its address could not be read. */
    record Found(KeysetList<AssetRow> list, List<Reason> unreadable) {}

    private final HttpServletRequest request;
    private final AssetDirectory directory;
    private final Cursors cursors;
    private final Clock clock;

    @Inject
    AssetLists(HttpServletRequest request, AssetDirectory directory, Cursors cursors, Clock clock) {
        this.request = request;
        this.directory = directory;
        this.cursors = cursors;
        this.clock = clock;
    }

    AssetLists() {
        this(null, null, null, null);
    }

    Found read() {
        var state = ListState.of(request);
        var asked = AskedList.of(state, cursors::open, LocalDate.now(clock));
        var slice = directory.list(asked.filter(), asked.sort(), asked.from(), state.size());
        return new Found(KeysetList.of(state, slice, cursors), asked.unreadable());
    }
}
