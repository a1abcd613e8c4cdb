package org.muster.drill.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.muster.drill.DrillDirectory;
import org.muster.drill.DrillFilter;
import org.muster.drill.DrillResult;
import org.muster.drill.DrillRow;
import org.muster.shared.persistence.Cursors;
import org.muster.shared.web.Choice;
import org.muster.shared.web.Choices;
import org.muster.shared.web.KeysetList;
import org.muster.shared.web.ListState;

/** The exercises; everything the list shows follows from its address. */
@Named
@RequestScoped
public class DrillListPage {

    @Inject
    private HttpServletRequest request;

    @Inject
    private DrillDirectory directory;

    @Inject
    private Cursors cursors;

    @Inject
    private Choices choices;

    private KeysetList<DrillRow> list;

    public void load() {
        var state = ListState.of(request);
        var order = state.order(DrillDirectory.SORTS);
        list = KeysetList.of(
                state, directory.list(filter(state), order, state.position(cursors, order), state.size()), cursors);
    }

    /** What the address narrows the list to. */
    static DrillFilter filter(ListState state) {
        return new DrillFilter(
                state.text(),
                state.value("plan").orElse(""),
                state.value("scenario").orElse(""),
                state.chosen("result", DrillResult.class));
    }

    public KeysetList<DrillRow> getList() {
        return list;
    }

    public List<Choice> getResults() {
        return choices.of(DrillResult.values());
    }
}
