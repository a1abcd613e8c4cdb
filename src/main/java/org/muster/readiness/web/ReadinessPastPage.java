package org.muster.readiness.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.muster.plan.PlanOutline;
import org.muster.readiness.EvidenceLine;
import org.muster.readiness.Grounds;
import org.muster.readiness.HistoryDirectory;
import org.muster.readiness.Objective;
import org.muster.readiness.PastDay;
import org.muster.readiness.PillarCause;
import org.muster.readiness.ReadinessDirectory;
import org.muster.readiness.model.SinglePoint;
import org.muster.shared.usecase.Refusal;

/** How a plan stood on a past day and why, as it was written down on it; nothing on it is of today. */
@Named
@RequestScoped
public class ReadinessPastPage {

    @Inject
    private HistoryDirectory history;

    @Inject
    private ReadinessDirectory directory;

    @Inject
    private ReadinessWords words;

    private LocalDate asked;
    private PlanOutline plan;
    private Optional<PastDay> past = Optional.empty();

    /** A day to come is looked ahead to on the page of the plan. */
    public @Nullable String load() {
        plan = history.plan(ReadinessWords.parameter("code"));
        asked = ReadinessWords.day("asOf")
                .orElseThrow(() -> Refusal.unreadable("asOf", ReadinessWords.parameter("asOf")));
        if (asked.isAfter(directory.today())) {
            return "/readiness/plan.xhtml?code=" + plan.code() + "&asOf=" + asked + "&faces-redirect=true";
        }
        past = history.find(plan.code(), asked, moment());
        return null;
    }

    /** The record that is asked for, where a day has several. */
    private static Optional<Instant> moment() {
        var said = ReadinessWords.parameter("at");
        var moment = ReadinessWords.moment("at");
        if (moment.isEmpty() && !said.isEmpty()) {
            throw Refusal.unreadable("at", said);
        }
        return moment;
    }

    public PlanOutline getPlan() {
        return plan;
    }

    /** Whether anything was written down by then. */
    public boolean isKept() {
        return past.isPresent();
    }

    /** The first day on which anything was written down. */
    public @Nullable LocalDate getSince() {
        return history.since(plan.code()).orElse(null);
    }

    public PastDay getDay() {
        return past.orElseThrow();
    }

    /** The day that was asked for; what is told of it was written down then or last before. */
    public LocalDate getAsked() {
        return asked;
    }

    /** Within how many hours the plan had to work, as far as that was written down. */
    public @Nullable Objective getObjective() {
        return getDay().grounds().objective().orElse(null);
    }

    public String getScenario() {
        return scenario(getDay().scenario());
    }

    public String scenario(String code) {
        return words.scenario(plan, code);
    }

    /** What people answered for on the day, a sentence each. */
    public List<String> getAnsweredFor() {
        return Stream.of(
                        words.overridden(getDay().answered().overridden()),
                        words.waived(getDay().answered().waived()))
                .filter(sentence -> !sentence.isEmpty())
                .toList();
    }

    public String pillar(PillarCause cause) {
        return words.pillar(cause);
    }

    public String sentence(EvidenceLine line) {
        return words.evidence(line, rto(), getDay().day());
    }

    private BigDecimal rto() {
        return getDay().grounds()
                .objective()
                .orElseGet(() -> Objective.of(plan))
                .rtoHours();
    }

    /** What else kept the requirement from its best. */
    public String further(EvidenceLine line) {
        return line.causes().stream()
                .skip(1)
                .map(cause -> words.reason(cause, getDay().day()))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    public String verdict(Grounds.Served served) {
        return words.verdict(served.verdict());
    }

    public String tone(Grounds.Served served) {
        return words.tone(served.verdict()).style();
    }

    /** Whether its sheet may be opened. */
    public boolean open(Grounds.Served served) {
        return served.open();
    }

    /** Why it was not fit, or what it was fit by: each with the place where it is written down. */
    public List<ReadinessPlanPage.Told> why(Grounds.Served served) {
        if (served.lost()) {
            return List.of(new ReadinessPlanPage.Told(words.lost(served.asset()), ""));
        }
        var ended = served.gates().stream().filter(gate -> !gate.met()).toList();
        return (ended.isEmpty() ? served.gates() : ended)
                .stream().map(gate -> told(served, gate)).toList();
    }

    private ReadinessPlanPage.Told told(Grounds.Served served, Grounds.Gate gate) {
        var finding = served.finding(gate);
        return new ReadinessPlanPage.Told(
                gate.met() ? words.met(finding) : words.finding(finding, getDay().day()),
                directory.evidence(plan.code(), finding));
    }

    /** The day on which it would have ended, had nothing been done. */
    public @Nullable LocalDate until(Grounds.Served served) {
        return served.gates().stream()
                .filter(Grounds.Gate::met)
                .findFirst()
                .flatMap(Grounds.Gate::until)
                .orElse(null);
    }

    public String inVain(EvidenceLine line) {
        return getDay().grounds().inVain(line.code()).stream()
                .map(each -> words.inVain(each.asset(), each.reason()))
                .collect(Collectors.joining(", "));
    }

    public String group(SinglePoint point) {
        return words.group(point.group());
    }
}
