package org.muster.inspection.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.muster.inspection.DutyDirectory;
import org.muster.inspection.DutyRow;
import org.muster.inspection.DutyState;
import org.muster.shared.usecase.Refusal;

/** One duty: what is asked for, when, of whom, and what became of it. */
@Named
@RequestScoped
public class InspectionDutyPage {

    @Inject
    private DutyDirectory directory;

    @Inject
    private DutyWords words;

    private String code = "";
    private DutyRow row;

    public void load() {
        row = directory.find(code).orElseThrow(() -> Refusal.missing(code));
    }

    public DutyRow getRow() {
        return row;
    }

    public DutyState getState() {
        return words.state(row);
    }

    public String getName() {
        return words.named(row);
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
