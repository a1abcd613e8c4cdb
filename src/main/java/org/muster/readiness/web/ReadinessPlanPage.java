package org.muster.readiness.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muster.plan.Part;
import org.muster.readiness.CandidateLine;
import org.muster.readiness.GateFinding;
import org.muster.readiness.HistoryDirectory;
import org.muster.readiness.Outlook;
import org.muster.readiness.PastDay;
import org.muster.readiness.PillarCause;
import org.muster.readiness.ReadinessDirectory;
import org.muster.readiness.RemedyLink;
import org.muster.readiness.RequirementLine;
import org.muster.readiness.model.CurveStep;
import org.muster.readiness.model.SinglePoint;
import org.muster.shared.usecase.Refusal;

/** One plan: how it stands, why, what can be done about it, how it will stand, and how it stood. */
@Named
@RequestScoped
public class ReadinessPlanPage {

    private static final long YEAR = 365;
    private static final int RECENT = 20;
    private static final String UNIT = "unit:";

    @Inject
    private ReadinessDirectory directory;

    @Inject
    private HistoryDirectory past;

    @Inject
    private ReadinessWords words;

    private String code = "";
    private Optional<LocalDate> asOf = Optional.empty();
    private Optional<Outlook> outlook = Optional.empty();
    private List<PastDay> history = List.of();

    /** A past day has a page of its own. */
    public @Nullable String load() {
        code = ReadinessWords.parameter("code");
        asOf = ReadinessWords.day("asOf");
        var today = directory.today();
        if (asOf.filter(asked -> asked.isBefore(today)).isPresent()) {
            return "/readiness/past.xhtml?code=" + code + "&asOf=" + asOf.get() + "&faces-redirect=true";
        }
        outlook =
                Optional.of(directory.outlook(code, asOf.orElse(today), YEAR).orElseThrow(() -> Refusal.missing(code)));
        history = past.list(code, Optional.empty(), RECENT).rows();
        return null;
    }

    public Outlook getOutlook() {
        return outlook.orElseThrow();
    }

    public @Nullable LocalDate getAsOf() {
        return asOf.orElse(null);
    }

    /** The last times it changed how the plan stood. */
    public List<PastDay> getHistory() {
        return history;
    }

    /** What somebody answers for instead of the computed level; empty where nobody does. */
    public String getOverridden() {
        return words.overridden(getOutlook().overridden());
    }

    /** What somebody answers for going without; empty where nobody does. */
    public String getWaived() {
        return words.waived(getOutlook().waived());
    }

    /** Whether somebody answers for going without what the requirement asks for. */
    public boolean waived(RequirementLine line) {
        return getOutlook().waived().stream()
                .anyMatch(each -> each.requirement().equals(line.code()));
    }

    /** Whether nobody chose what serves the requirement, so that whatever can counts. */
    public boolean unassigned(RequirementLine line) {
        return getOutlook().plan().lines(Part.ASSIGNMENT).stream()
                .noneMatch(each -> each.text("requirement").equals(line.code()));
    }

    /** Why a pillar does not stand at its best. */
    public String pillar(PillarCause cause) {
        return words.pillar(cause);
    }

    public String getScenario() {
        return words.scenario(getOutlook().plan(), getOutlook().scenario());
    }

    public String scenario(String scenario) {
        return words.scenario(getOutlook().plan(), scenario);
    }

    public String sentence(RequirementLine line) {
        return words.sentence(getOutlook(), line);
    }

    /** What else keeps the requirement from its best. */
    public String further(RequirementLine line) {
        return words.further(getOutlook(), line);
    }

    /** How soon all that is vital is there by reckoning. */
    public String getRecovery() {
        return getOutlook()
                .recoveryHours()
                .map(hours -> words.of("readiness.page.plan.rta", hours))
                .orElseGet(() -> words.of("readiness.page.plan.no_rta"));
    }

    /** How long it took when it was tried, the last time that was measured. */
    public String getProven() {
        return getOutlook()
                .proven()
                .map(drill -> words.of(
                        "readiness.page.plan.proven",
                        drill.measuredHours().orElseThrow(),
                        drill.code(),
                        drill.heldOn()))
                .orElseGet(() -> words.of("readiness.page.plan.unproven"));
    }

    public List<RemedyLink> remedies(RequirementLine line) {
        return directory.remedies(getOutlook(), line);
    }

    public String verdict(CandidateLine candidate) {
        return words.verdict(candidate.verdict(getOutlook().asOf()));
    }

    public String tone(CandidateLine candidate) {
        return words.tone(candidate.verdict(getOutlook().asOf())).style();
    }

    /** What is said of a candidate, and where it is written down. */
    public record Told(String words, String url) {}

    /** Why it is not fit, or what it is fit by as long as nothing ends: each with its evidence. */
    public List<Told> why(CandidateLine candidate) {
        if (candidate.lost()) {
            return List.of(new Told(words.lost(candidate.tag()), ""));
        }
        var day = getOutlook().asOf();
        var ended = candidate.ended(day).stream()
                .map(finding -> new Told(words.finding(finding, day), directory.evidence(code, finding)))
                .toList();
        return ended.isEmpty()
                ? candidate.next(day).stream()
                        .map(finding -> new Told(words.met(finding), directory.evidence(code, finding)))
                        .toList()
                : ended;
    }

    public @Nullable LocalDate until(CandidateLine candidate) {
        return candidate.next(getOutlook().asOf()).map(GateFinding::until).orElse(null);
    }

    /** Whether some of those who serve are told by number alone. */
    public boolean isWithheld() {
        return getOutlook().requirements().stream()
                .flatMap(line -> line.candidates().stream())
                .anyMatch(candidate -> !candidate.outside() && !candidate.open());
    }

    public String rejects(RequirementLine line) {
        return words.rejects(line);
    }

    public String causes(CurveStep step) {
        return words.causes(step);
    }

    /** Where one sees what breaks if it is lost: an asset has a page for that, whatever else is lost for all plans together. */
    public String door(SinglePoint point) {
        var unit = point.group().startsWith(UNIT) ? point.group().substring(UNIT.length()) : "";
        return unit.isEmpty() || unit.contains("/") || unit.startsWith("*")
                ? "/readiness/joint.xhtml?plan=" + encoded(code) + "&lost=" + encoded(point.group())
                : "/readiness/asset.xhtml?tag=" + encoded(unit);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    public String group(SinglePoint point) {
        return words.group(point.group());
    }

    public StepChart getChart() {
        return new StepChart(
                getOutlook().asOf(),
                YEAR,
                getOutlook().noAction(),
                getOutlook().asPlanned(),
                getOutlook().cliffs());
    }
}
