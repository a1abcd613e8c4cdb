package org.muster.inspection.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.muster.catalog.Kind;
import org.muster.inspection.ChecklistPurpose;
import org.muster.inspection.Recurrence;
import org.muster.inspection.RuleRow;
import org.muster.inspection.RuleSource;
import org.muster.shared.web.Choice;
import org.muster.shared.web.Choices;
import org.muster.shared.web.KeysetList;

/** The list of rules; everything it shows follows from its address. */
@Named
@RequestScoped
public class InspectionRulesPage {

    @Inject
    private RuleLists lists;

    @Inject
    private DutyWords words;

    @Inject
    private Choices choices;

    private KeysetList<RuleRow> list;

    public void load() {
        list = lists.read();
    }

    public KeysetList<RuleRow> getList() {
        return list;
    }

    public String said(Recurrence recurrence) {
        return words.said(recurrence);
    }

    public List<Choice> getKinds() {
        return choices.of(Kind.values());
    }

    public List<Choice> getPurposes() {
        return choices.of(ChecklistPurpose.values());
    }

    public List<Choice> getSources() {
        return choices.of(RuleSource.values());
    }

    /** What a rule is about, in short. */
    public String about(RuleRow row) {
        return lists.about(row);
    }
}
