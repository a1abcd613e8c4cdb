package org.muster.inspection.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.muster.inspection.ChecklistPurpose;
import org.muster.inspection.InspectionDirectory;
import org.muster.inspection.InspectionFilter;
import org.muster.inspection.InspectionRegister;
import org.muster.inspection.InspectionResult;
import org.muster.shared.persistence.Cursors;
import org.muster.shared.rest.Body;
import org.muster.shared.rest.ListQuery;
import org.muster.shared.rest.Once;
import org.muster.shared.rest.Scope;
import org.muster.shared.usecase.Refusal;

/** Checks that were done, and the place where they are handed in. */
@Path("/inspections")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "inspections", description = "Checks with their answers, kept for ever")
public class InspectionsResource {

    private final InspectionRegister register;
    private final InspectionDirectory directory;
    private final Cursors cursors;
    private final Once once;

    @Inject
    public InspectionsResource(InspectionRegister register, InspectionDirectory directory, Cursors cursors, Once once) {
        this.register = register;
        this.directory = directory;
        this.cursors = cursors;
        this.once = once;
    }

    public InspectionsResource() {
        this(null, null, null, null);
    }

    /** Checks, the latest first. */
    @GET
    @Scope("duty.read")
    public JsonObject list(@Context UriInfo address) {
        var query = ListQuery.of(address, InspectionFilter.PARAMETERS);
        var filter = new InspectionFilter(
                query.text("asset"),
                query.text("site"),
                query.text("rule"),
                query.chosen("result", InspectionResult.class),
                query.chosen("purpose", ChecklistPurpose.class));
        var sort = query.sort(InspectionDirectory.SORTS);
        var slice = directory.listOn(filter, sort, query.after(cursors, sort), query.limit());
        return query.answer(slice, cursors, InspectionJson::row);
    }

    /** One check with its answers. */
    @GET
    @Path("{id}")
    @Scope("duty.read")
    public JsonObject find(@PathParam("id") String id) {
        return InspectionJson.sheet(directory.find(id).orElseThrow(() -> Refusal.missing(id)));
    }

    /** Hands in a check: it is recorded, the asset takes its step, the duty is settled and the next one planned. */
    @POST
    @Scope("duty.write")
    @Consumes(MediaType.APPLICATION_JSON)
    @APIResponse(responseCode = "201", description = "Created")
    public Response record(Body body, @Context UriInfo uri) {
        return once.answer(() -> {
            var code = register.record(InspectionBody.given(body));
            return Response.created(uri.getAbsolutePathBuilder().path(code).build())
                    .entity(find(code))
                    .build();
        });
    }
}
