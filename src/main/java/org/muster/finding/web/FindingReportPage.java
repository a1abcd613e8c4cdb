package org.muster.finding.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.finding.FindingRegister;
import org.muster.finding.Severity;
import org.muster.shared.web.Choice;
import org.muster.shared.web.Choices;
import org.muster.shared.web.News;

/** Somebody reports what they came across. */
@Named
@ViewScoped
public class FindingReportPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient FindingRegister register;

    @Inject
    private transient Choices choices;

    @Inject
    private transient News news;

    private final ReportForm form = new ReportForm();

    public String report() {
        var code = register.report(
                FixForm.text(form.getAsset()),
                Severity.valueOf(FixForm.text(form.getSeverity())),
                FixForm.text(form.getTitle()),
                FixForm.text(form.getDetails()));
        news.tell("finding.page.report.done", code);
        return "/finding/sheet.xhtml?faces-redirect=true&code=" + code;
    }

    public List<Choice> getSeverities() {
        return choices.of(Severity.values());
    }

    public ReportForm getForm() {
        return form;
    }

    /** What a person fills in about a finding. */
    public static class ReportForm implements Serializable {

        private static final long serialVersionUID = 1L;

        private @Nullable String asset;
        private @Nullable String severity = Severity.MINOR.name();
        private @Nullable String title;
        private @Nullable String details;

        public @Nullable String getAsset() {
            return asset;
        }

        public void setAsset(@Nullable String asset) {
            this.asset = asset;
        }

        public @Nullable String getSeverity() {
            return severity;
        }

        public void setSeverity(@Nullable String severity) {
            this.severity = severity;
        }

        public @Nullable String getTitle() {
            return title;
        }

        public void setTitle(@Nullable String title) {
            this.title = title;
        }

        public @Nullable String getDetails() {
            return details;
        }

        public void setDetails(@Nullable String details) {
            this.details = details;
        }
    }
}
