package org.muster.drill.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.muster.drill.DrillDirectory;
import org.muster.drill.DrillRegister;
import org.muster.shared.rest.Body;
import org.muster.shared.rest.Once;
import org.muster.shared.rest.Scope;

/** Exercises of plans. */
@Path("/drills")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class DrillsResource {

    private final DrillRegister register;
    private final DrillDirectory directory;
    private final Once once;

    @Inject
    public DrillsResource(DrillRegister register, DrillDirectory directory, Once once) {
        this.register = register;
        this.directory = directory;
        this.once = once;
    }

    public DrillsResource() {
        this(null, null, null);
    }

    /** The latest exercises. */
    @GET
    @Scope("plan.read")
    public JsonObject list() {
        var data = Json.createArrayBuilder();
        directory.drills().forEach(row -> data.add(DrillJson.drill(row)));
        return Json.createObjectBuilder().add("data", data).build();
    }

    /** Reports an exercise. */
    @POST
    @Scope("plan.write")
    @Consumes(MediaType.APPLICATION_JSON)
    @APIResponse(responseCode = "201", description = "Created")
    public Response report(Body body) {
        return once.answer(() -> {
            var code = register.report(DrillJson.newDrill(body));
            return Response.status(Response.Status.CREATED)
                    .entity(Json.createObjectBuilder().add("code", code).build())
                    .build();
        });
    }
}
