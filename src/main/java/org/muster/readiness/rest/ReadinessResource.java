package org.muster.readiness.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.muster.readiness.BoardRow;
import org.muster.readiness.Comparison;
import org.muster.readiness.Dependence;
import org.muster.readiness.Gap;
import org.muster.readiness.JointAnswer;
import org.muster.readiness.ReadinessDirectory;
import org.muster.readiness.WhatIfAnswer;
import org.muster.shared.rest.Body;
import org.muster.shared.rest.Scope;

/** Readiness over all plans: the board, the gaps, what if, several plans together, and what breaks without an asset. */
@Path("/readiness")
@Produces(MediaType.APPLICATION_JSON)
@Scope("readiness.read")
@ApplicationScoped
public class ReadinessResource {

    private static final long QUARTER = 90;

    private final ReadinessDirectory directory;

    @Inject
    public ReadinessResource(ReadinessDirectory directory) {
        this.directory = directory;
    }

    public ReadinessResource() {
        this(null);
    }

    /** Every plan as it stands, the worst first. */
    @GET
    @Path("board")
    public JsonObject board() {
        return Json.createObjectBuilder()
                .add("data", OutlookJson.array(directory.board(), ReadinessResource::row))
                .build();
    }

    /** What falls short now or ends within {@code days}, by what it costs. */
    @GET
    @Path("gaps")
    public JsonObject gaps(@Context UriInfo address) {
        var days = Asked.of(address, "days").days(QUARTER);
        return Json.createObjectBuilder()
                .add("as_of", directory.today().toString())
                .add("days", days)
                .add("data", OutlookJson.array(directory.gaps(days), ReadinessResource::gap))
                .build();
    }

    /** What becomes of the plans if these {@code changes} were made {@code as_of} a day (today if absent); nothing is stored. */
    @POST
    @Path("what-if")
    @Consumes(MediaType.APPLICATION_JSON)
    public JsonObject whatIf(Body body) {
        return whatIf(ask(directory, body));
    }

    /** Several plans at the same time: {@code plans}, {@code lost_groups}, {@code as_of}; nothing is stored. */
    @POST
    @Path("joint-activation")
    @Consumes(MediaType.APPLICATION_JSON)
    public JsonObject joint(Body body) {
        body.only("plans", "lost_groups", "as_of");
        return joint(directory.joint(
                        body.texts("plans"),
                        body.texts("lost_groups"),
                        body.date("as_of").orElse(directory.today())))
                .build();
    }

    /** The plans that count on an asset, and how each would stand without it. */
    @GET
    @Path("dependents/{tag}")
    public JsonObject dependents(@PathParam("tag") String tag) {
        return Json.createObjectBuilder()
                .add("asset", tag)
                .add("data", OutlookJson.array(directory.dependents(tag), ReadinessResource::dependence))
                .build();
    }

    private static JsonObjectBuilder row(BoardRow row) {
        return OutlookJson.standing(
                        Json.createObjectBuilder()
                                .add("code", row.plan().code())
                                .add("name", row.plan().name())
                                .add("as_of", row.kept().asOf().toString()),
                        row.kept().standing())
                .add("scenario", row.kept().scenario())
                .add("override", OutlookJson.overridden(row.overridden()))
                .add("waivers", OutlookJson.waived(row.waived()))
                .add("pillars", OutlookJson.pillars(row.pillars()))
                .add(
                        "turned",
                        row.turn()
                                .<JsonValue>map(turn -> OutlookJson.standing(
                                                Json.createObjectBuilder()
                                                        .add("on", turn.on().toString()),
                                                turn.was())
                                        .build())
                                .orElse(JsonValue.NULL))
                .add(
                        "next_cliff",
                        row.cliff()
                                .<JsonValue>map(step -> OutlookJson.step(step).build())
                                .orElse(JsonValue.NULL));
    }

    private static JsonObjectBuilder gap(Gap gap) {
        return Json.createObjectBuilder()
                .add("plan", gap.plan())
                .add("requirement", gap.requirement())
                .add("on", gap.on().toString())
                .add("subject", gap.subject())
                .add("reason", gap.reason())
                .add("from", gap.from().name())
                .add("to", gap.to().name())
                .add("shared", gap.shared())
                .add(
                        "at_stake",
                        Json.createObjectBuilder()
                                .add("missed_alone", gap.stake().missedAlone().toPlainString())
                                .add("done_alone", gap.stake().doneAlone().toPlainString()))
                .add("remedies", OutlookJson.array(gap.remedies(), OutlookJson::remedy));
    }

    static WhatIfAnswer ask(ReadinessDirectory directory, Body body) {
        body.only("changes", "as_of", "days");
        return directory.whatIf(
                ChangeReader.read(body), body.date("as_of").orElse(directory.today()), ChangeReader.days(body));
    }

    static JsonObject whatIf(WhatIfAnswer answer) {
        return Json.createObjectBuilder()
                .add("plans", OutlookJson.array(answer.plans(), ReadinessResource::comparison))
                .add("joint_before", joint(answer.jointBefore()))
                .add("joint_after", joint(answer.jointAfter()))
                .add("cover", OutlookJson.array(answer.covers(), LossJson::cover))
                .add("books", OutlookJson.array(answer.books(), LossJson::loss))
                .build();
    }

    private static JsonObjectBuilder comparison(Comparison comparison) {
        return Json.createObjectBuilder()
                .add("code", comparison.before().plan().code())
                .add("name", comparison.before().plan().name())
                .add("before", OutlookJson.array(comparison.before().noAction(), OutlookJson::step))
                .add("after", OutlookJson.array(comparison.after().noAction(), OutlookJson::step))
                .add("differences", OutlookJson.array(comparison.differences(), ReadinessResource::difference))
                .add(
                        "as_planned_differences",
                        OutlookJson.array(comparison.plannedDifferences(), ReadinessResource::difference))
                .add("new_single_points", OutlookJson.array(comparison.newSinglePoints(), OutlookJson::singlePoint));
    }

    private static JsonObjectBuilder difference(Comparison.Drop drop) {
        return Json.createObjectBuilder()
                .add("from", drop.from().toString())
                .add("before", OutlookJson.standing(Json.createObjectBuilder(), drop.before()))
                .add("after", OutlookJson.standing(Json.createObjectBuilder(), drop.after()));
    }

    static JsonObjectBuilder joint(JointAnswer asked) {
        var answer = asked.activation();
        return Json.createObjectBuilder()
                .add("plans", Json.createArrayBuilder(asked.plans()))
                .add("lost_groups", Json.createArrayBuilder(asked.lost()))
                .add(
                        "totals",
                        OutlookJson.array(
                                asked.totals().entrySet(),
                                each -> Json.createObjectBuilder()
                                        .add("capability", each.getKey())
                                        .add("asked", each.getValue().asked())
                                        .add("served", each.getValue().served())))
                .add(
                        "shares",
                        OutlookJson.array(
                                asked.shares(),
                                each -> Json.createObjectBuilder()
                                        .add("plan", each.plan())
                                        .add("requirement", each.requirement())
                                        .add("capability", each.capability())
                                        .add("asked", each.asked())
                                        .add("served", each.served())))
                .add(
                        "shortfall",
                        OutlookJson.array(
                                answer.shortfall(),
                                each -> Json.createObjectBuilder()
                                        .add("plan", each.plan())
                                        .add("requirement", each.requirement())
                                        .add("short", each.units())))
                .add(
                        "bottlenecks",
                        OutlookJson.array(
                                answer.bottlenecks(),
                                each -> Json.createObjectBuilder()
                                        .add("capability", String.join(", ", each.capabilities()))
                                        .add("demand", each.demand())
                                        .add("supply", each.supply())
                                        .add("assets", Json.createArrayBuilder(each.assets()))));
    }

    private static JsonObjectBuilder dependence(Dependence each) {
        return OutlookJson.standing(
                        Json.createObjectBuilder()
                                .add("plan", each.outlook().plan().code())
                                .add("requirement", each.line().code())
                                .add("requirement_level", each.light().name()),
                        each.outlook().standing())
                .add(
                        "drops_on",
                        each.dropsOn()
                                .<JsonValue>map(day -> Json.createValue(day.toString()))
                                .orElse(JsonValue.NULL))
                .add(
                        "drops_to",
                        each.dropsOn().isEmpty()
                                ? JsonValue.NULL
                                : Json.createValue(each.dropsTo().name()));
    }
}
