package org.muster.plan.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muster.plan.EditionStep;
import org.muster.plan.PlanDirectory;
import org.muster.plan.PlanRegister;
import org.muster.plan.PlanSheet;
import org.muster.shared.usecase.Refusal;
import org.muster.shared.web.News;

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
    private PlanWordsOfSteps words;

    @Inject
    private News news;

    private String code = "";
    private String step = "";
    private String summary = "";
    private String reason = "";
    private @Nullable LocalDate reviewOn;

    public void load() {
        code = Addresses.parameter("code");
        step = Addresses.parameter("step");
        words.title(step).orElseThrow(() -> Refusal.missing(step));
        getSheet();
    }

    public String take() {
        switch (step) {
            case "SUBMIT" -> register.submit(code, text(summary), review());
            case "SEND_BACK" -> register.sendBack(code, text(reason));
            case "APPROVE" -> register.approve(code);
            case "REOPEN" -> register.reopen(code);
            default -> register.retire(code, getSheet().version(), text(reason));
        }
        news.tell("plan.page.step.done", getTitle());
        return Addresses.sheet(code) + "&faces-redirect=true";
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
        return step.equals(EditionStep.SEND_BACK.name()) || step.equals("RETIRE");
    }

    public String getBack() {
        return Addresses.sheet(code);
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
