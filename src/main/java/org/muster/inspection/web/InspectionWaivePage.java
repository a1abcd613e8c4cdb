package org.muster.inspection.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muster.inspection.DutyDirectory;
import org.muster.inspection.DutyRegister;
import org.muster.inspection.DutyRow;
import org.muster.shared.usecase.Refusal;
import org.muster.shared.web.News;

/** An approver waives a duty for a reason and a while. */
@Named
@ViewScoped
public class InspectionWaivePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient DutyDirectory directory;

    @Inject
    private transient DutyRegister register;

    @Inject
    private transient News news;

    private String code = "";
    private String asset = "";
    private long version;
    private WaiverForm form = new WaiverForm();
    private boolean loaded;

    public void load() {
        if (!loaded) {
            DutyRow row = directory.find(code).orElseThrow(() -> Refusal.missing(code));
            asset = row.asset();
            version = row.version();
            loaded = true;
        }
    }

    public String waive() {
        register.waive(
                code,
                version,
                Optional.ofNullable(form.getReason()).orElse(""),
                Optional.ofNullable(form.getUntil()).orElse(LocalDate.MIN));
        news.tell("inspection.page.waive.done", code);
        return "/inspection/duty.xhtml?faces-redirect=true&code=" + code;
    }

    public String getAsset() {
        return asset;
    }

    public WaiverForm getForm() {
        return form;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    /** What an approver fills in about a waiver. */
    public static class WaiverForm implements Serializable {

        private static final long serialVersionUID = 1L;

        private @Nullable String reason;
        private @Nullable LocalDate until;

        public @Nullable String getReason() {
            return reason;
        }

        public void setReason(@Nullable String reason) {
            this.reason = reason;
        }

        public @Nullable LocalDate getUntil() {
            return until;
        }

        public void setUntil(@Nullable LocalDate until) {
            this.until = until;
        }
    }
}
