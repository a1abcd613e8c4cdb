package org.muster.plan.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.muster.plan.OverrideRegister;
import org.muster.plan.Part;
import org.muster.plan.PlanDirectory;
import org.muster.plan.PlanFilter;
import org.muster.plan.PlanRegister;
import org.muster.plan.PlanSheet;
import org.muster.shared.persistence.Cursors;
import org.muster.shared.rest.Body;
import org.muster.shared.rest.ListQuery;
import org.muster.shared.rest.Once;
import org.muster.shared.rest.Scope;
import org.muster.shared.rest.Version;
import org.muster.shared.usecase.Refusal;

/** Contingency plans: read, opened, described, written line by line, handed in and approved. */
@Path("/plans")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class PlansResource {

    private final PlanRegister register;
    private final OverrideRegister overrides;
    private final PlanDirectory directory;
    private final Cursors cursors;
    private final Once once;

    @Inject
    public PlansResource(
            PlanRegister register, OverrideRegister overrides, PlanDirectory directory, Cursors cursors, Once once) {
        this.register = register;
        this.overrides = overrides;
        this.directory = directory;
        this.cursors = cursors;
        this.once = once;
    }

    public PlansResource() {
        this(null, null, null, null, null);
    }

    /** Plans the caller may see; {@code q} searches code and names, {@code site}, {@code owner}, {@code retired} narrow. */
    @GET
    @Scope("plan.read")
    public JsonObject list(@Context UriInfo address) {
        var query = ListQuery.of(address, Set.of("q", "site", "owner", "retired"));
        var filter = new PlanFilter(query.text("q"), query.text("site"), query.text("owner"), query.yesNo("retired"));
        var sort = query.sort(PlanDirectory.SORTS);
        return query.answer(
                directory.readOn(filter, sort, query.after(cursors, sort), query.limit()), cursors, PlanJson::row);
    }

    /** Opens a plan; its first edition is a draft. */
    @POST
    @Scope("plan.write")
    @Consumes(MediaType.APPLICATION_JSON)
    @APIResponse(responseCode = "201", description = "Created")
    public Response open(Body body, @Context UriInfo address) {
        return once.answer(() -> {
            var code = body.text("code");
            register.open(code, PlanBody.opened(body));
            return plan(
                    Response.created(address.getAbsolutePathBuilder().path(code).build()), sheet(code));
        });
    }

    /** One plan with all its lines: in the edition that counts, or in the one asked for by {@code edition}. */
    @GET
    @Path("{code}")
    @Scope("plan.read")
    public Response find(@PathParam("code") String code, @QueryParam("edition") Integer edition) {
        var asked = Optional.ofNullable(edition);
        return plan(
                Response.ok(),
                asked.map(number -> directory.find(code, number))
                        .orElseGet(() -> directory.find(code))
                        .orElseThrow(() -> Refusal.missing(code)));
    }

    /**
     * Describes a plan anew; the version read before goes into If-Match. Who may activate it, its priority, its scenarios and
     * its business lines go into the edition being written, which is answered.
     */
    @PUT
    @Path("{code}")
    @Scope("plan.write")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response describe(@PathParam("code") String code, Body body, @Context HttpHeaders headers) {
        var version = Version.required(headers);
        return once.answer(() -> {
            register.describe(code, version, PlanBody.described(body));
            return plan(Response.ok(), latest(code));
        });
    }

    /** All editions of a plan, the latest first. */
    @GET
    @Path("{code}/editions")
    @Scope("plan.read")
    public JsonObject editions(@PathParam("code") String code) {
        sheet(code);
        var data = Json.createArrayBuilder();
        directory.editions(code).forEach(edition -> data.add(PlanJson.edition(edition)));
        return Json.createObjectBuilder().add("data", data).build();
    }

    /**
     * Takes a step with the latest edition: REOPEN, SUBMIT (summary, review_on), SEND_BACK (reason), APPROVE, RETIRE
     * (reason); the version of the plan read before goes into If-Match.
     */
    @POST
    @Path("{code}/steps")
    @Scope("plan.write")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response step(@PathParam("code") String code, Body body, @Context HttpHeaders headers) {
        var version = Version.required(headers);
        return once.answer(() -> {
            body.only("step", "summary", "review_on", "reason");
            take(code, body, version);
            return plan(Response.ok(), latest(code));
        });
    }

    private void take(String code, Body body, long version) {
        switch (body.text("step")) {
            case "REOPEN" -> register.reopen(code, version);
            case "SUBMIT" ->
                register.submit(
                        code, version, body.optionalText("summary").orElse(""), PlanBody.day(body, "review_on"));
            case "SEND_BACK" ->
                register.sendBack(code, version, body.optionalText("reason").orElse(""));
            case "APPROVE" -> register.approve(code, version);
            case "RETIRE" ->
                register.retire(code, version, body.optionalText("reason").orElse(""));
            default ->
                throw Refusal.invalid(
                        "step",
                        "shared.refusal.choice",
                        body.text("step"),
                        "REOPEN, SUBMIT, SEND_BACK, APPROVE, RETIRE");
        }
    }

    /** Writes a line: adds it, or changes it when If-Match carries the version read before. */
    @PUT
    @Path("{code}/lines/{part}/{line}")
    @Scope("plan.write")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response write(
            @PathParam("code") String code,
            @PathParam("part") String part,
            @PathParam("line") String line,
            Body body,
            @Context HttpHeaders headers) {
        var version = headers.getHeaderString(HttpHeaders.IF_MATCH) == null ? 0 : Version.required(headers);
        return once.answer(() -> {
            register.write(code, part(part), line, version, PlanBody.values(body, part(part)));
            return line(code, part(part), line);
        });
    }

    /** Removes a line nothing else names; the version read before goes into If-Match. */
    @DELETE
    @Path("{code}/lines/{part}/{line}")
    @Scope("plan.write")
    public Response remove(
            @PathParam("code") String code,
            @PathParam("part") String part,
            @PathParam("line") String line,
            @Context HttpHeaders headers) {
        var version = Version.required(headers);
        return once.answer(() -> {
            register.remove(code, part(part), line, version);
            return Response.noContent().build();
        });
    }

    /**
     * Decides on an override somebody else asked for: APPROVE, or DECLINE (reason), also what was approved; the version read
     * before goes into If-Match.
     */
    @POST
    @Path("{code}/lines/OVERRIDE/{line}/steps")
    @Scope("plan.write")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response decide(
            @PathParam("code") String code, @PathParam("line") String line, Body body, @Context HttpHeaders headers) {
        var version = Version.required(headers);
        return once.answer(() -> {
            body.only("step", "reason");
            switch (body.text("step")) {
                case "APPROVE" -> overrides.approve(code, line, version);
                case "DECLINE" ->
                    overrides.decline(
                            code, line, version, body.optionalText("reason").orElse(""));
                default ->
                    throw Refusal.invalid("step", "shared.refusal.choice", body.text("step"), "APPROVE, DECLINE");
            }
            return line(code, Part.OVERRIDE, line);
        });
    }

    private Response line(String code, Part part, String line) {
        return latest(code).lines(part).stream()
                .filter(row -> row.code().equals(line))
                .findFirst()
                .map(row -> Response.ok(PlanJson.line(row).build()).tag(Version.tag(row.version())))
                .orElseThrow(() -> Refusal.missing(line))
                .build();
    }

    private PlanSheet sheet(String code) {
        return directory.find(code).orElseThrow(() -> Refusal.missing(code));
    }

    private PlanSheet latest(String code) {
        return directory.find(code, sheet(code).edition()).orElseThrow(() -> Refusal.missing(code));
    }

    private static Part part(String name) {
        return Part.of(name).orElseThrow(() -> Refusal.missing(name));
    }

    private static Response plan(Response.ResponseBuilder answer, PlanSheet sheet) {
        return answer.entity(PlanJson.sheet(sheet))
                .tag(Version.tag(sheet.version()))
                .build();
    }
}
