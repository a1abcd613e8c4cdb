package org.muster.inspection.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.muster.inspection.ChecklistDirectory;
import org.muster.inspection.ChecklistItem;
import org.muster.inspection.ChecklistSheet;
import org.muster.shared.usecase.Refusal;

/** One edition of a checklist with its questions. */
@Named
@RequestScoped
public class InspectionChecklistPage {

    @Inject
    private ChecklistDirectory directory;

    @Inject
    private ItemWords words;

    private String code = "";
    private int edition;
    private Optional<ChecklistSheet> sheet = Optional.empty();

    public void load() {
        var found = edition > 0 ? directory.find(code, edition) : directory.find(code);
        sheet = Optional.of(found.orElseThrow(() -> Refusal.missing(code)));
    }

    public ChecklistSheet getSheet() {
        return sheet.orElseThrow();
    }

    /** What an answer must be like, in words: the limits of a measure, or the values of a choice. */
    public String answerOf(ChecklistItem item) {
        return words.answerOf(item);
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public int getEdition() {
        return edition;
    }

    public void setEdition(int edition) {
        this.edition = edition;
    }
}
