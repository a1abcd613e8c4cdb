package org.muster.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muster.shared.fact.Subject;
import org.muster.shared.persistence.Aggregate;
import org.muster.shared.usecase.Reasons;
import org.muster.shared.usecase.Refusal;

/**
 * One edition of a plan. It is written by one or more people, all remembered, handed in, and put in force by somebody who
 * is none of them; then it never changes again and gives way to the next one.
 */
@Entity
@Table(name = "plan_edition")
public class PlanEdition extends Aggregate {

    private static final int SUMMARY = 1000;

    @Column(name = "plan_code", updatable = false)
    private String plan;

    @Column(name = "edition", updatable = false)
    private int edition;

    @Enumerated(EnumType.STRING)
    @Column(name = "stage")
    private EditionStage stage = EditionStage.DRAFT;

    @Column(name = "authors")
    private String authors;

    @Column(name = "approver")
    private String approver = "";

    @Column(name = "approved_at")
    private @Nullable Instant approvedAt;

    @Column(name = "review_on")
    private LocalDate reviewOn = Plan.NEVER;

    @Column(name = "summary")
    private String summary = "";

    @Column(name = "authority")
    private String authority;

    @Column(name = "deputy")
    private String deputy;

    @Column(name = "priority")
    private int priority;

    @Column(name = "business_lines")
    private String businessLines;

    @Column(name = "scenarios")
    private String scenarios;

    PlanEdition(String plan, int edition, PlanHead head, String author, Instant now) {
        this.plan = plan;
        this.edition = edition;
        this.authors = author;
        head(head);
        touch(now);
    }

    @SuppressWarnings("NullAway.Init")
    protected PlanEdition() {}

    private void head(PlanHead head) {
        authority = head.authority();
        deputy = head.deputy();
        priority = head.priority();
        businessLines = Codes.join(head.businessLines());
        scenarios = Codes.join(head.scenarios());
    }

    /** Writes what it says of the plan as a whole. */
    void propose(PlanHead head, String person, Instant now) {
        writtenBy(person, now);
        head(head);
    }

    /** Remembers who writes it; refuses where it is no longer written. */
    void writtenBy(String person, Instant now) {
        if (stage != EditionStage.DRAFT) {
            throw Refusal.closed("plan.refusal.not_draft", plan, edition, stage);
        }
        if (!authors().contains(person)) {
            var all = new ArrayList<>(authors());
            all.add(person);
            authors = Codes.join(all);
        }
        touch(now);
    }

    /** Hands it in: what is new about it, and when it is to be looked at again. */
    void submit(String whatIsNew, LocalDate nextReview, LocalDate today, Instant now) {
        open(EditionStep.SUBMIT);
        new Reasons()
                .needed("summary", whatIsNew)
                .atMost(SUMMARY, "summary", whatIsNew)
                .unless(nextReview.isAfter(today), "review_on", "plan.refusal.review", nextReview)
                .refuse();
        stage = EditionStage.SUBMITTED;
        summary = whatIsNew.strip();
        reviewOn = nextReview;
        touch(now);
    }

    void sendBack(Instant now) {
        open(EditionStep.SEND_BACK);
        stage = EditionStage.DRAFT;
        touch(now);
    }

    void approve(String person, Instant now) {
        open(EditionStep.APPROVE);
        if (authors().contains(person)) {
            throw Refusal.forbidden("plan.refusal.own_edition", edition);
        }
        stage = EditionStage.IN_FORCE;
        approver = person;
        approvedAt = now;
        touch(now);
    }

    void giveWay(Instant now) {
        stage = EditionStage.SUPERSEDED;
        touch(now);
    }

    private void open(EditionStep step) {
        if (!step.openIn(stage)) {
            throw Refusal.closed("plan.refusal.step", step, stage);
        }
    }

    @Override
    public Subject subject() {
        return new Subject("plan_edition", plan + "/" + edition);
    }

    PlanHead head() {
        return new PlanHead(authority, deputy, priority, Codes.split(businessLines), Codes.split(scenarios));
    }

    public String plan() {
        return plan;
    }

    public int edition() {
        return edition;
    }

    public EditionStage stage() {
        return stage;
    }

    public List<String> authors() {
        return Codes.split(authors);
    }

    public String approver() {
        return approver;
    }

    public Optional<Instant> approvedAt() {
        return Optional.ofNullable(approvedAt);
    }

    public LocalDate reviewOn() {
        return reviewOn;
    }

    public String summary() {
        return summary;
    }
}
