package org.muster.inspection.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.muster.inspection.ChecklistDirectory;
import org.muster.inspection.ChecklistRow;

/** The latest edition of every checklist. */
@Named
@RequestScoped
public class InspectionChecklistsPage {

    @Inject
    private ChecklistDirectory directory;

    private List<ChecklistRow> checklists = List.of();

    public void load() {
        checklists = directory.latest();
    }

    public List<ChecklistRow> getChecklists() {
        return checklists;
    }
}
