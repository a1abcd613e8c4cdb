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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.muster.drill.DrillDirectory;
import org.muster.drill.DrillFilter;
import org.muster.drill.DrillRegister;
import org.muster.drill.DrillResult;
import org.muster.shared.persistence.Cursors;
import org.muster.shared.rest.Body;
import org.muster.shared.rest.ListQuery;
import org.muster.shared.rest.Once;
import org.muster.shared.rest.Scope;

/** Exercises of plans. */
@Path("/drills")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class DrillsResource {

    private final DrillRegister register;
    private final DrillDirectory directory;
    private final Cursors cursors;
    private final Once once;

    @Inject
    public DrillsResource(DrillRegister register, DrillDirectory directory, Cursors cursors, Once once) {
        this.register = register;
        this.directory = directory;
        this.cursors = cursors;
        this.once = once;
    }

    public DrillsResource() {
        this(null, null, null, null);
    }

    /** Exercises of plans the caller may see, the latest first; {@code q}, {@code plan}, {@code scenario}, {@code result} narrow. */
    @GET
    @Scope("plan.read")
    public JsonObject list(@Context UriInfo address) {
        var query = ListQuery.of(address, DrillFilter.PARAMETERS);
        var filter = new DrillFilter(
                query.text("q"), query.text("plan"), query.text("scenario"), query.chosen("result", DrillResult.class));
        var sort = query.sort(DrillDirectory.SORTS);
        return query.answer(
                directory.listOn(filter, sort, query.after(cursors, sort), query.limit()), cursors, DrillJson::drill);
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
