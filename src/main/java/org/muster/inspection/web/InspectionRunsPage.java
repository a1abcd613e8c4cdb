package org.muster.inspection.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.muster.inspection.ChecklistPurpose;
import org.muster.inspection.InspectionDirectory;
import org.muster.inspection.InspectionFilter;
import org.muster.inspection.InspectionResult;
import org.muster.inspection.InspectionRow;
import org.muster.shared.persistence.Cursors;
import org.muster.shared.web.Choice;
import org.muster.shared.web.Choices;
import org.muster.shared.web.KeysetList;
import org.muster.shared.web.ListState;

/** The checks that were done; everything it shows follows from its address. */
@Named
@RequestScoped
public class InspectionRunsPage {

    @Inject
    private HttpServletRequest request;

    @Inject
    private InspectionDirectory directory;

    @Inject
    private Cursors cursors;

    @Inject
    private Choices choices;

    private KeysetList<InspectionRow> list;

    public void load() {
        var state = ListState.of(request);
        var order = InspectionDirectory.NEWEST;
        var slice = directory.list(filter(state), order, state.position(cursors, order), state.size());
        list = KeysetList.of(state, slice, cursors);
    }

    /** What the address narrows the list to. */
    static InspectionFilter filter(ListState state) {
        return new InspectionFilter(
                state.value("asset").orElse(""),
                state.value("site").orElse(""),
                state.value("rule").orElse(""),
                state.chosen("result", InspectionResult.class),
                state.chosen("purpose", ChecklistPurpose.class));
    }

    public KeysetList<InspectionRow> getList() {
        return list;
    }

    public List<Choice> getResults() {
        return choices.of(InspectionResult.values());
    }

    public List<Choice> getPurposes() {
        return choices.of(ChecklistPurpose.values());
    }
}
