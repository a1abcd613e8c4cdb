package org.muster.inspection.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.muster.inspection.InspectionDirectory;
import org.muster.inspection.InspectionSheet;
import org.muster.inspection.ItemType;
import org.muster.shared.usecase.Refusal;
import org.muster.shared.web.Messages;

/** One check as it was done: the questions of its edition, the answers, the signature and the seal. */
@Named
@RequestScoped
public class InspectionRunPage {

    @Inject
    private InspectionDirectory directory;

    @Inject
    private DutyWords words;

    @Inject
    private ItemWords items;

    @Inject
    private Messages messages;

    private String code = "";
    private InspectionSheet sheet;

    public void load() {
        sheet = directory.find(code).orElseThrow(() -> Refusal.missing(code));
    }

    public InspectionSheet getSheet() {
        return sheet;
    }

    public String getChecklist() {
        return words.named(sheet.checklist());
    }

    public String asked(InspectionSheet.Line line) {
        return words.named(line.item());
    }

    /** An answer as people read it, with its unit. */
    public String answered(InspectionSheet.Line line) {
        return items.given(line);
    }

    /** What the answer had to be like: the limits of a measure, the values of a choice; empty for anything else. */
    public String limits(InspectionSheet.Line line) {
        var type = line.item().type();
        return type == ItemType.MEASURE || type == ItemType.CHOICE ? items.answerOf(line.item()) : "";
    }

    /** The step the asset took by it, empty for none. */
    public String getStep() {
        return sheet.step().isEmpty() ? "" : messages.get("asset.step." + sheet.step());
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
