package org.muster.readiness.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.Optional;
import org.muster.readiness.EvidenceLine;
import org.muster.readiness.Grounds;
import org.muster.readiness.PastDay;
import org.muster.readiness.ReadinessDirectory;

/** How a plan stood, as programs read it: the figures of a day, and what stood behind them. */
@ApplicationScoped
class PastJson {

    private final ReadinessDirectory directory;

    @Inject
    PastJson(ReadinessDirectory directory) {
        this.directory = directory;
    }

    PastJson() {
        this(null);
    }

    /** A past day as it was written down on it, without what stood behind it. */
    JsonObject brief(PastDay day) {
        return head(day)
                .add("requirements", OutlookJson.array(day.evidence(), PastJson::evidence))
                .build();
    }

    /** The same with everything that stood behind it. */
    JsonObject day(PastDay day) {
        var grounds = day.grounds();
        return head(day)
                .add("edition", grounds.edition())
                .add("rto_hours", hours(grounds.objective().map(each -> each.rtoHours())))
                .add("mtpd_hours", hours(grounds.objective().map(each -> each.mtpdHours())))
                .add("pillar_causes", OutlookJson.array(grounds.pillarCauses(), OutlookJson::pillarCause))
                .add("scenarios", OutlookJson.array(grounds.scenarios(), OutlookJson::scenario))
                .add("requirements", OutlookJson.array(day.evidence(), line -> requirement(day, line)))
                .add("single_points", OutlookJson.array(grounds.singlePoints(), OutlookJson::singlePoint))
                .build();
    }

    private static JsonObjectBuilder head(PastDay day) {
        return OutlookJson.standing(
                        Json.createObjectBuilder()
                                .add("code", day.plan())
                                .add("as_of", day.day().toString()),
                        day.standing())
                .add("scenario", day.scenario())
                .add("pillars", OutlookJson.pillars(day.pillars()))
                .add("override", OutlookJson.overridden(day.answered().overridden()))
                .add("waivers", OutlookJson.waived(day.answered().waived()))
                .add("recorded_at", day.recordedAt().toString())
                .add("input_hash", day.hash());
    }

    private JsonObjectBuilder requirement(PastDay day, EvidenceLine line) {
        return evidence(line)
                .add(
                        "candidates",
                        OutlookJson.array(day.grounds().serving(line.code()), served -> candidate(day.plan(), served)))
                .add(
                        "rejected",
                        OutlookJson.array(
                                day.grounds().inVain(line.code()),
                                each -> Json.createObjectBuilder()
                                        .add("asset", each.asset())
                                        .add("reason", each.reason().name())));
    }

    private static JsonObjectBuilder evidence(EvidenceLine line) {
        return Json.createObjectBuilder()
                .add("id", line.code())
                .add("level", line.level().name())
                .add("coverage", line.coverage().toPlainString())
                .add("needed", line.needed())
                .add("ready", line.ready())
                .add("conditional", line.conditional())
                .add("rta_hours", hours(line.recoveryHours()))
                .add(
                        "causes",
                        OutlookJson.array(
                                line.causes(),
                                cause -> Json.createObjectBuilder()
                                        .add("subject", cause.subject())
                                        .add("reason", cause.reason())
                                        .add("since", OutlookJson.day(cause.since()))));
    }

    private JsonObjectBuilder candidate(String plan, Grounds.Served served) {
        return Json.createObjectBuilder()
                .add("asset", served.asset())
                .add("name", served.name())
                .add("units", served.units())
                .add("deploy_hours", served.deployHours())
                .add("verdict", served.verdict().name())
                .add("lost", served.lost())
                .add("gates", OutlookJson.array(served.gates(), gate -> gate(plan, served, gate)));
    }

    private JsonObjectBuilder gate(String plan, Grounds.Served served, Grounds.Gate gate) {
        return Json.createObjectBuilder()
                .add("gate", gate.rule().name())
                .add("hard", !gate.endsAs().usable())
                .add("ends_as", gate.endsAs().name())
                .add("met", gate.met())
                .add("until", OutlookJson.day(gate.until()))
                .add("mended_on", OutlookJson.day(gate.mendedOn()))
                .add("remedy", gate.remedy().name())
                .add("evidence", directory.evidence(plan, served.finding(gate)));
    }

    private static JsonValue hours(Optional<BigDecimal> hours) {
        return hours.<JsonValue>map(Json::createValue).orElse(JsonValue.NULL);
    }
}
