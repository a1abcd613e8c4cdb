package org.muster.inspection.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.muster.catalog.Kind;
import org.muster.inspection.RuleDirectory;
import org.muster.inspection.RuleSheet;
import org.muster.shared.usecase.Refusal;
import org.muster.shared.web.Messages;

/** One rule: what it says, of which assets, and who says so. */
@Named
@RequestScoped
public class InspectionRulePage {

    @Inject
    private RuleDirectory directory;

    @Inject
    private DutyWords words;

    @Inject
    private Messages messages;

    private String code = "";
    private RuleSheet sheet;

    public void load() {
        sheet = directory.find(code).orElseThrow(() -> Refusal.missing(code));
    }

    public RuleSheet getSheet() {
        return sheet;
    }

    public String getName() {
        return words.named(sheet);
    }

    public String getRecurrence() {
        return words.said(sheet.details().recurrence());
    }

    /** The kind it is about, empty for any. */
    public String getKind() {
        return sheet.details().scope().kind().map(this::label).orElse("");
    }

    private String label(Kind kind) {
        return messages.label(kind);
    }

    public String getPausedIn() {
        return sheet.details().pausedIn().stream().map(messages::label).collect(Collectors.joining(", "));
    }

    public List<Integer> getTolerance() {
        return List.of(sheet.tolerance().early(), sheet.tolerance().late());
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
