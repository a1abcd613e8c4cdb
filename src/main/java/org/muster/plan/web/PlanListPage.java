package org.muster.plan.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.muster.plan.PlanDirectory;
import org.muster.plan.PlanFilter;
import org.muster.plan.PlanRow;
import org.muster.shared.persistence.Cursors;
import org.muster.shared.web.KeysetList;
import org.muster.shared.web.ListState;

/** The list of plans; everything it shows follows from its address. */
@Named
@RequestScoped
public class PlanListPage {

    @Inject
    private HttpServletRequest request;

    @Inject
    private PlanDirectory directory;

    @Inject
    private Cursors cursors;

    private Optional<KeysetList<PlanRow>> list = Optional.empty();

    public KeysetList<PlanRow> getList() {
        if (list.isEmpty()) {
            list = Optional.of(read(ListState.of(request)));
        }
        return list.get();
    }

    private KeysetList<PlanRow> read(ListState state) {
        var order = state.order(PlanDirectory.SORTS);
        var from = state.position(cursors, order);
        return KeysetList.of(state, directory.list(filter(state), order, from, state.size()), cursors);
    }

    /** What the address narrows the list to. */
    static PlanFilter filter(ListState state) {
        return new PlanFilter(
                state.text(),
                state.value("site").orElse(""),
                state.value("owner").orElse(""),
                Optional.of(state.value("retired").filter("true"::equals).isPresent()));
    }
}
