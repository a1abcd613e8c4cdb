package org.muster.inspection.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.Optional;
import org.muster.inspection.ChecklistDirectory;
import org.muster.inspection.ChecklistItem;
import org.muster.inspection.ChecklistSheet;
import org.muster.shared.usecase.Refusal;
import org.muster.shared.web.Formats;
import org.muster.shared.web.Messages;

/** One edition of a checklist with its questions. */
@Named
@RequestScoped
public class InspectionChecklistPage {

    @Inject
    private ChecklistDirectory directory;

    @Inject
    private Messages messages;

    @Inject
    private Formats formats;

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
        if (!item.choices().isEmpty()) {
            return String.join(" · ", item.choices());
        }
        var least = item.minimum().map(this::number);
        var most = item.maximum().map(this::number);
        var limits = least.isPresent() && most.isPresent()
                ? least.get() + "–" + most.get()
                : least.map(number -> messages.of("inspection.page.checklist.least", number))
                        .or(() -> most.map(number -> messages.of("inspection.page.checklist.most", number)))
                        .orElse("");
        return (limits + " " + item.unit()).strip();
    }

    private String number(BigDecimal number) {
        return formats.number(number);
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
