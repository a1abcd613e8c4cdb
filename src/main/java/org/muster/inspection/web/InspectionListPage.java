package org.muster.inspection.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.muster.inspection.ChecklistPurpose;
import org.muster.inspection.DutyRow;
import org.muster.inspection.DutyState;
import org.muster.shared.web.Choice;
import org.muster.shared.web.Choices;
import org.muster.shared.web.KeysetList;
import org.muster.shared.web.Tab;

/** What has to be checked when; its whole state is its address. */
@Named
@RequestScoped
public class InspectionListPage {

    @Inject
    private DutyLists lists;

    @Inject
    private DutyWords words;

    @Inject
    private Choices choices;

    private KeysetList<DutyRow> list;

    public void load() {
        list = lists.read();
    }

    public KeysetList<DutyRow> getList() {
        return list;
    }

    /** Due, overdue, soon and the rest, each an address of its own. */
    public List<Tab> getTabs() {
        return words.tabs(list.state());
    }

    public DutyState state(DutyRow row) {
        return words.state(row);
    }

    public List<Choice> getStates() {
        return choices.of(DutyState.values());
    }

    public List<Choice> getPurposes() {
        return choices.of(ChecklistPurpose.values());
    }
}
