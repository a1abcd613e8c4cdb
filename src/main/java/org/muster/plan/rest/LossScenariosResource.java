package org.muster.plan.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.muster.plan.ContinuityDirectory;
import org.muster.plan.ContinuityRegister;
import org.muster.shared.rest.Body;
import org.muster.shared.rest.Once;
import org.muster.shared.rest.Scope;
import org.muster.shared.rest.Version;
import org.muster.shared.usecase.Refusal;

/** What may happen, and what it takes away. */
@Path("/loss-scenarios")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class LossScenariosResource {

    private final ContinuityRegister register;
    private final ContinuityDirectory directory;
    private final Once once;

    @Inject
    public LossScenariosResource(ContinuityRegister register, ContinuityDirectory directory, Once once) {
        this.register = register;
        this.directory = directory;
        this.once = once;
    }

    public LossScenariosResource() {
        this(null, null, null);
    }

    /** All scenarios, by code. */
    @GET
    @Scope("plan.read")
    public JsonObject list() {
        var data = Json.createArrayBuilder();
        directory.scenarios().forEach(row -> data.add(PlanJson.scenario(row)));
        return Json.createObjectBuilder().add("data", data).build();
    }

    /** Adds a scenario, or changes it when If-Match carries the version read before. */
    @PUT
    @Path("{code}")
    @Scope("plan.write")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response write(@PathParam("code") String code, Body body, @Context HttpHeaders headers) {
        var known = headers.getHeaderString(HttpHeaders.IF_MATCH) != null;
        return once.answer(() -> {
            body.only("name", "name_zh", "type", "impacts", "takes_away");
            if (known) {
                register.change(code, Version.required(headers), PlanBody.scenario(body));
            } else {
                register.add(code, PlanBody.scenario(body));
            }
            var row = directory.scenario(code).orElseThrow(() -> Refusal.missing(code));
            return Response.ok(PlanJson.scenario(row).build())
                    .tag(Version.tag(row.version()))
                    .build();
        });
    }
}
