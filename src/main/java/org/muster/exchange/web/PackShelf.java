package org.muster.exchange.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.muster.exchange.PackDirectory;
import org.muster.exchange.PackRow;
import org.muster.shared.persistence.Cursors;
import org.muster.shared.web.KeysetList;
import org.muster.shared.web.ListState;

/** The packs that are kept, page by page as the address says. */
@Named
@RequestScoped
public class PackShelf {

    @Inject
    private HttpServletRequest request;

    @Inject
    private PackDirectory directory;

    @Inject
    private Cursors cursors;

    public KeysetList<PackRow> getList() {
        var state = ListState.of(request);
        return KeysetList.of(
                state, directory.list(state.position(cursors, PackDirectory.BY_PLAN), state.size()), cursors);
    }
}
