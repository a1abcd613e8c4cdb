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
import org.muster.drill.DrillRegister;
import org.muster.drill.TrainingFilter;
import org.muster.drill.TrainingType;
import org.muster.shared.persistence.Cursors;
import org.muster.shared.rest.Body;
import org.muster.shared.rest.ListQuery;
import org.muster.shared.rest.Once;
import org.muster.shared.rest.Scope;

/** What people were trained in. */
@Path("/trainings")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class TrainingsResource {

    private final DrillRegister register;
    private final DrillDirectory directory;
    private final Cursors cursors;
    private final Once once;

    @Inject
    public TrainingsResource(DrillRegister register, DrillDirectory directory, Cursors cursors, Once once) {
        this.register = register;
        this.directory = directory;
        this.cursors = cursors;
        this.once = once;
    }

    public TrainingsResource() {
        this(null, null, null, null);
    }

    /** Trainings, the latest first; {@code q}, {@code person}, {@code type} narrow. */
    @GET
    @Scope("plan.read")
    public JsonObject list(@Context UriInfo address) {
        var query = ListQuery.of(address, TrainingFilter.PARAMETERS);
        var filter =
                new TrainingFilter(query.text("q"), query.text("person"), query.chosen("type", TrainingType.class));
        var sort = query.sort(DrillDirectory.TRAINING_SORTS);
        return query.answer(
                directory.listOn(filter, sort, query.after(cursors, sort), query.limit()),
                cursors,
                DrillJson::training);
    }

    /** Reports a training. */
    @POST
    @Scope("plan.write")
    @Consumes(MediaType.APPLICATION_JSON)
    @APIResponse(responseCode = "201", description = "Created")
    public Response report(Body body) {
        return once.answer(() -> {
            var code = register.report(DrillJson.newTraining(body));
            return Response.status(Response.Status.CREATED)
                    .entity(Json.createObjectBuilder().add("code", code).build())
                    .build();
        });
    }
}
