package org.muster.drill.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.muster.drill.DrillDirectory;
import org.muster.drill.TrainingFilter;
import org.muster.drill.TrainingRow;
import org.muster.drill.TrainingType;
import org.muster.shared.persistence.Cursors;
import org.muster.shared.web.Choice;
import org.muster.shared.web.Choices;
import org.muster.shared.web.KeysetList;
import org.muster.shared.web.ListState;

/** The trainings; everything the list shows follows from its address. */
@Named
@RequestScoped
public class DrillTrainingsPage {

    @Inject
    private HttpServletRequest request;

    @Inject
    private DrillDirectory directory;

    @Inject
    private Cursors cursors;

    @Inject
    private Choices choices;

    private KeysetList<TrainingRow> list;

    public void load() {
        var state = ListState.of(request);
        var order = state.order(DrillDirectory.TRAINING_SORTS);
        list = KeysetList.of(
                state, directory.list(filter(state), order, state.position(cursors, order), state.size()), cursors);
    }

    /** What the address narrows the list to. */
    static TrainingFilter filter(ListState state) {
        return new TrainingFilter(
                state.text(), state.value("person").orElse(""), state.chosen("type", TrainingType.class));
    }

    public KeysetList<TrainingRow> getList() {
        return list;
    }

    public List<Choice> getTypes() {
        return choices.of(TrainingType.values());
    }
}
