package org.muster.plan.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muster.plan.EditionStep;
import org.muster.plan.OverrideRegister;
import org.muster.plan.Part;
import org.muster.plan.PlanDirectory;
import org.muster.plan.PlanLineRow;
import org.muster.plan.PlanRegister;
import org.muster.plan.PlanSheet;
import org.muster.shared.usecase.Refusal;

/** One step of a plan: what follows from it, and exactly what it needs to be told. */
@Named
@ViewScoped
public class PlanStepPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PlanDirectory directory;

    @Inject
    private PlanRegister register;

    @Inject
    private OverrideRegister overrides;

    @Inject
    private PlanWordsOfSteps words;

    private String code = "";
    private String step = "";
    private String line = "";
    private long version;
    private String summary = "";
    private String reason = "";
    private @Nullable LocalDate reviewOn;

    public void load() {
        code = Addresses.parameter("code");
        step = Addresses.parameter("step");
        words.title(step).orElseThrow(() -> Refusal.missing(step));
        line = Addresses.parameter("line");
        version = isOverride() ? override().version() : getSheet().version();
    }

    public String take() {
        switch (step) {
            case "SUBMIT" -> register.submit(code, version, text(summary), review());
            case "SEND_BACK" -> register.sendBack(code, version, text(reason));
            case "APPROVE" -> register.approve(code, version);
            case "REOPEN" -> register.reopen(code, version);
            case "APPROVE_OVERRIDE" -> overrides.approve(code, line, version);
            case "DECLINE_OVERRIDE" -> overrides.decline(code, line, version, text(reason));
            default -> register.retire(code, version, text(reason));
        }
        words.tellDone(step);
        return getBack() + "&faces-redirect=true";
    }

    private boolean isOverride() {
        return step.endsWith("_OVERRIDE");
    }

    private PlanLineRow override() {
        return getSheet().lines(Part.OVERRIDE).stream()
                .filter(row -> row.code().equals(line))
                .findFirst()
                .orElseThrow(() -> Refusal.missing(line));
    }

    /** What somebody asks for and wants decided, in words; empty where the step is about the plan. */
    public String getAsked() {
        return isOverride() ? words.asked(override()) : "";
    }

    private LocalDate review() {
        return Optional.ofNullable(reviewOn).orElseThrow(() -> Refusal.invalid("review_on", "shared.refusal.needed"));
    }

    private static String text(@Nullable String given) {
        return Optional.ofNullable(given).orElse("").strip();
    }

    public PlanSheet getSheet() {
        return directory.find(code).orElseThrow(() -> Refusal.missing(code));
    }

    public String getTitle() {
        return words.title(step).orElse("");
    }

    public String getConsequence() {
        return words.consequence(step);
    }

    public boolean isSubmission() {
        return step.equals(EditionStep.SUBMIT.name());
    }

    /** Whether it asks why. */
    public boolean isWhy() {
        return step.equals(EditionStep.SEND_BACK.name()) || step.equals("RETIRE") || step.equals("DECLINE_OVERRIDE");
    }

    public String getBack() {
        return isOverride() ? Addresses.sheet(code, Part.OVERRIDE) : Addresses.sheet(code);
    }

    public String getCode() {
        return code;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public @Nullable LocalDate getReviewOn() {
        return reviewOn;
    }

    public void setReviewOn(@Nullable LocalDate reviewOn) {
        this.reviewOn = reviewOn;
    }
}
