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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.muster.readiness.ConsentRegister;
import org.muster.readiness.ConsentRow;
import org.muster.readiness.ReadinessDirectory;
import org.muster.shared.rest.Body;
import org.muster.shared.rest.Once;
import org.muster.shared.rest.Scope;

/** What the owner of a plan agrees to do without, so that a step may be taken by which the plan falls. */
@Path("/plans/{code}/consents")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class ConsentsResource {

    private final ConsentRegister register;
    private final ReadinessDirectory directory;
    private final Once once;

    @Inject
    public ConsentsResource(ConsentRegister register, ReadinessDirectory directory, Once once) {
        this.register = register;
        this.directory = directory;
        this.once = once;
    }

    public ConsentsResource() {
        this(null, null, null);
    }

    /** All consents given for a plan, the latest first. */
    @GET
    @Scope("plan.read")
    public JsonObject list(@PathParam("code") String code) {
        return Json.createObjectBuilder()
                .add("data", OutlookJson.array(directory.consents(code), ConsentsResource::consent))
                .build();
    }

    /**
     * Agrees, as the plan's owner, to a {@code step} with the {@code asset}, with the {@code reason}; the {@code terms} say
     * what matters of how it is taken: {@code left}, {@code until}, {@code plan}, {@code site}, {@code successor}, or a date
     * by the name of its field.
     */
    @POST
    @Scope("plan.write")
    @Consumes(MediaType.APPLICATION_JSON)
    @APIResponse(responseCode = "201", description = "Created")
    public Response give(@PathParam("code") String code, Body body) {
        body.only("asset", "step", "terms", "reason");
        return once.answer(() -> {
            register.give(code, body.text("asset"), body.text("step"), told(body), body.text("reason"));
            return Response.status(Response.Status.CREATED)
                    .entity(consent(directory.consents(code).get(0)).build())
                    .build();
        });
    }

    /** Declines, as the plan's owner, what was asked for by the same {@code step} and {@code terms}, with the {@code reason}. */
    @POST
    @Path("declined")
    @Scope("plan.write")
    @Consumes(MediaType.APPLICATION_JSON)
    @APIResponse(responseCode = "204", description = "No Content")
    public Response decline(@PathParam("code") String code, Body body) {
        body.only("asset", "step", "terms", "reason");
        return once.answer(() -> {
            register.decline(code, body.text("asset"), body.text("step"), told(body), body.text("reason"));
            return Response.noContent().build();
        });
    }

    private static Map<String, String> told(Body body) {
        return body.object("terms").map(Body::scalars).orElse(Map.of());
    }

    private static JsonObjectBuilder consent(ConsentRow row) {
        return Json.createObjectBuilder()
                .add("plan", row.plan())
                .add("asset", row.asset())
                .add("step", row.step())
                .add("terms", terms(row.terms().values()))
                .add("given_by", row.givenBy())
                .add("reason", row.reason())
                .add("given_at", row.givenAt().toString())
                .add(
                        "used_at",
                        row.usedAt()
                                .<JsonValue>map(at -> Json.createValue(at.toString()))
                                .orElse(JsonValue.NULL));
    }

    static JsonObjectBuilder terms(Map<String, String> terms) {
        var object = Json.createObjectBuilder();
        terms.forEach(object::add);
        return object;
    }
}
