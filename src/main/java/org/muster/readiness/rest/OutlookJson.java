package org.muster.readiness.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.muster.readiness.CandidateLine;
import org.muster.readiness.GateFinding;
import org.muster.readiness.Outlook;
import org.muster.readiness.Overridden;
import org.muster.readiness.PillarCause;
import org.muster.readiness.Pillars;
import org.muster.readiness.ReadinessDirectory;
import org.muster.readiness.RemedyLink;
import org.muster.readiness.RequirementLine;
import org.muster.readiness.ScenarioStanding;
import org.muster.readiness.Sentences;
import org.muster.readiness.Waived;
import org.muster.readiness.model.Cause;
import org.muster.readiness.model.CurveStep;
import org.muster.readiness.model.SinglePoint;
import org.muster.readiness.model.Standing;
import org.muster.shared.text.Language;

/** How plans stand, as programs read it: every figure with its causes, every cause with its remedy. */
@ApplicationScoped
class OutlookJson {

    private final Sentences sentences;
    private final ReadinessDirectory directory;

    @Inject
    OutlookJson(Sentences sentences, ReadinessDirectory directory) {
        this.sentences = sentences;
        this.directory = directory;
    }

    OutlookJson() {
        this(null, null);
    }

    JsonObjectBuilder outlook(Outlook outlook, Language language) {
        return standing(head(outlook), outlook.standing())
                .add("scenario", outlook.scenario())
                .add("rto_hours", outlook.objective().rtoHours())
                .add("mtpd_hours", outlook.objective().mtpdHours())
                .add("rta_hours", hours(outlook.recoveryHours().orElse(null)))
                .add("rta_proven", proven(outlook))
                .add("pillars", pillars(outlook.pillars()))
                .add("pillar_causes", array(outlook.pillarCauses(), OutlookJson::pillarCause))
                .add("scenarios", array(outlook.scenarios(), OutlookJson::scenario))
                .add("requirements", array(outlook.requirements(), line -> requirement(outlook, line, language)))
                .add("single_points", array(outlook.singlePoints(), OutlookJson::singlePoint))
                .add(
                        "next_cliff",
                        outlook.cliff()
                                .<JsonValue>map(step -> step(step).build())
                                .orElse(JsonValue.NULL))
                .add("override", overridden(outlook.overridden()))
                .add("waivers", waived(outlook.waived()))
                .add("input_hash", outlook.hash());
    }

    /** What somebody answers for going without. */
    static JsonArrayBuilder waived(List<Waived> waived) {
        return array(
                waived,
                each -> Json.createObjectBuilder()
                        .add("requirement", each.requirement())
                        .add("until", each.until().toString())
                        .add("reason", each.reason())
                        .add("approved_by", each.approvedBy()));
    }

    /** The level somebody answers for beside the computed one. */
    static JsonValue overridden(Optional<Overridden> overridden) {
        return overridden
                .<JsonValue>map(each -> Json.createObjectBuilder()
                        .add("level", each.light().name())
                        .add("until", each.until().toString())
                        .add("reason", each.reason())
                        .add("asked_by", each.askedBy())
                        .add("approved_by", each.approvedBy())
                        .build())
                .orElse(JsonValue.NULL);
    }

    private static JsonObjectBuilder head(Outlook outlook) {
        return Json.createObjectBuilder()
                .add("code", outlook.plan().code())
                .add("name", outlook.plan().name())
                .add("as_of", outlook.asOf().toString());
    }

    private JsonObjectBuilder requirement(Outlook outlook, RequirementLine line, Language language) {
        var readiness = line.readiness();
        return Json.createObjectBuilder()
                .add("id", line.code())
                .add("name", line.name())
                .add("capability", line.line().text("capability"))
                .add("criticality", line.line().text("criticality"))
                .add("level", readiness.level().name())
                .add("coverage", readiness.coverage().rounded(4).toPlainString())
                .add("needed", line.needed())
                .add("ready", readiness.tally().ready())
                .add("conditional", readiness.tally().conditional())
                .add("unknown", readiness.tally().unknown())
                .add("rta_hours", hours(readiness.recoveryHours().orElse(null)))
                .add("sentence", sentences.of(language, outlook, line))
                .add("further_causes", Json.createArrayBuilder(sentences.further(language, outlook, line)))
                .add("candidates", array(line.candidates(), candidate -> candidate(outlook, candidate)))
                .add("rejected", rejected(line))
                .add("remedies", array(directory.remedies(outlook, line), OutlookJson::remedy));
    }

    private static JsonValue hours(BigDecimal hours) {
        return hours == null ? JsonValue.NULL : Json.createValue(hours);
    }

    private static JsonArrayBuilder rejected(RequirementLine line) {
        return array(
                line.rejects().entrySet(),
                entry -> Json.createObjectBuilder()
                        .add("asset", entry.getKey())
                        .add("reason", entry.getValue().name()));
    }

    private JsonObjectBuilder candidate(Outlook outlook, CandidateLine candidate) {
        return Json.createObjectBuilder()
                .add("asset", candidate.tag())
                .add("name", candidate.name())
                .add("units", candidate.units())
                .add("deploy_hours", candidate.deployHours())
                .add("verdict", candidate.verdict(outlook.asOf()).name())
                .add("lost", candidate.lost())
                .add("gates", array(candidate.findings(), finding -> finding(outlook, finding, directory)));
    }

    private static JsonObjectBuilder finding(Outlook outlook, GateFinding finding, ReadinessDirectory directory) {
        return Json.createObjectBuilder()
                .add("gate", finding.rule().name())
                .add("hard", finding.hard())
                .add("ends_as", finding.endsAs().name())
                .add("met", !finding.endedBy(outlook.asOf()))
                .add(
                        "until",
                        finding.everMet() ? Json.createValue(finding.until().toString()) : JsonValue.NULL)
                .add("mended_on", day(finding.mendedOn().filter(again -> again.isAfter(outlook.asOf()))))
                .add("remedy", finding.remedy().name())
                .add("evidence", directory.evidence(outlook.plan().code(), finding));
    }

    /** The latest exercise in which it was measured how long recovery takes. */
    private static JsonValue proven(Outlook outlook) {
        return outlook.proven()
                .<JsonValue>map(drill -> Json.createObjectBuilder()
                        .add("drill", drill.code())
                        .add("held_on", drill.heldOn().toString())
                        .add("result", drill.result().name())
                        .add("hours", drill.measuredHours().orElseThrow())
                        .build())
                .orElse(JsonValue.NULL);
    }

    static JsonObjectBuilder remedy(RemedyLink remedy) {
        return Json.createObjectBuilder()
                .add("remedy", remedy.remedy().name())
                .add("subject", remedy.subject())
                .add("url", remedy.url())
                .add("by", remedy.by().name())
                .add("due", day(remedy.due()));
    }

    static JsonObjectBuilder singlePoint(SinglePoint point) {
        return Json.createObjectBuilder()
                .add("group", point.group())
                .add("requirement", point.requirement())
                .add("level", point.level().name());
    }

    /** Both curves of a plan, and the days on which its level drops. */
    static JsonObjectBuilder forecast(Outlook outlook) {
        return head(outlook)
                .add("no_action", array(outlook.noAction(), OutlookJson::step))
                .add("as_planned", array(outlook.asPlanned(), OutlookJson::step))
                .add("cliffs", array(outlook.cliffs(), OutlookJson::step));
    }

    static JsonObjectBuilder step(CurveStep step) {
        return standing(Json.createObjectBuilder().add("from", step.from().toString()), step.standing())
                .add("causes", causes(step.causes()));
    }

    private static JsonArrayBuilder causes(List<Cause> causes) {
        var array = Json.createArrayBuilder();
        causes.forEach(cause -> array.add(cause.text()));
        return array;
    }

    /** How the plan stands if one of its scenarios happens. */
    static JsonObjectBuilder scenario(ScenarioStanding scenario) {
        return standing(Json.createObjectBuilder().add("code", scenario.code()), scenario.standing());
    }

    static JsonObjectBuilder pillarCause(PillarCause cause) {
        var arguments = Json.createArrayBuilder();
        cause.arguments().forEach(arguments::add);
        return Json.createObjectBuilder()
                .add("pillar", cause.pillar().wire())
                .add("level", cause.light().name())
                .add("reason", cause.reason())
                .add("arguments", arguments)
                .add("url", cause.url());
    }

    static JsonObjectBuilder pillars(Pillars pillars) {
        return Json.createObjectBuilder()
                .add("planning", pillars.planning().name())
                .add("organisation", pillars.organisation().name())
                .add("equipment", pillars.equipment().name())
                .add("training", pillars.training().name())
                .add("exercises", pillars.exercises().name());
    }

    static JsonObjectBuilder standing(JsonObjectBuilder json, Standing standing) {
        return json.add("level", standing.level().name())
                .add("index", standing.index().toPlainString());
    }

    static <T> JsonArrayBuilder array(Collection<T> items, Function<T, JsonObjectBuilder> writing) {
        var array = Json.createArrayBuilder();
        items.forEach(item -> array.add(writing.apply(item)));
        return array;
    }

    static JsonValue day(Optional<LocalDate> day) {
        return day.<JsonValue>map(given -> Json.createValue(given.toString())).orElse(JsonValue.NULL);
    }
}
