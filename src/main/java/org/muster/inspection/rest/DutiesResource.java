package org.muster.inspection.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.muster.inspection.DutyDirectory;
import org.muster.inspection.DutyFilter;
import org.muster.shared.persistence.Cursors;
import org.muster.shared.rest.ListQuery;
import org.muster.shared.rest.Scope;
import org.muster.shared.usecase.Refusal;

/** What has to be checked when. */
@Path("/duties")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Scope("duty.read")
@Tag(name = "duties", description = "Inspection duties: what has to be checked when, and what became of it")
public class DutiesResource {

    private final DutyDirectory duties;
    private final Cursors cursors;
    private final Clock clock;

    @Inject
    public DutiesResource(DutyDirectory duties, Cursors cursors, Clock clock) {
        this.duties = duties;
        this.cursors = cursors;
        this.clock = clock;
    }

    public DutiesResource() {
        this(null, null, null);
    }

    /**
     * Duties by their planned day; the open ones unless {@code state} names others. {@code within=30} is what becomes due
     * within so many days.
     */
    @GET
    public JsonObject list(@Context UriInfo address) {
        var query = ListQuery.of(address, DutyFilter.PARAMETERS);
        var sort = query.sort(DutyDirectory.SORTS);
        var now = clock.instant();
        var slice = duties.listOn(DutyFilter.of(query.filters()), sort, query.after(cursors, sort), query.limit());
        return query.answer(slice, cursors, row -> DutyJson.duty(row, now));
    }

    /** One duty. */
    @GET
    @Path("{id}")
    public JsonObject find(@PathParam("id") String id) {
        return DutyJson.duty(duties.find(id).orElseThrow(() -> Refusal.missing(id)), clock.instant());
    }
}
