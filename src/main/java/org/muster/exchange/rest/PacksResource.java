package org.muster.exchange.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.muster.exchange.PackDirectory;
import org.muster.exchange.PackJob;
import org.muster.exchange.PackRow;
import org.muster.shared.persistence.Cursors;
import org.muster.shared.rest.ListQuery;
import org.muster.shared.rest.Once;
import org.muster.shared.rest.Scope;
import org.muster.shared.usecase.Refusal;

/** Grab packs: what is taken along when everything is down. */
@Path("/packs")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class PacksResource {

    private final PackJob job;
    private final PackDirectory directory;
    private final Cursors cursors;
    private final Once once;
    private final Clock clock;

    @Inject
    public PacksResource(PackJob job, PackDirectory directory, Cursors cursors, Once once, Clock clock) {
        this.job = job;
        this.directory = directory;
        this.cursors = cursors;
        this.once = once;
        this.clock = clock;
    }

    public PacksResource() {
        this(null, null, null, null, null);
    }

    /** The packs that are kept, page by page. */
    @GET
    @Scope("plan.read")
    public JsonObject list(@Context UriInfo address) {
        var query = ListQuery.of(address, Set.of());
        return query.answer(
                directory.list(query.after(cursors, PackDirectory.BY_PLAN), query.limit()),
                cursors,
                PacksResource::json);
    }

    private static JsonObject json(PackRow row) {
        return Json.createObjectBuilder()
                .add("plan", row.plan())
                .add("site", row.site())
                .add("made_at", row.madeAt().toString())
                .add("sha256", row.sha256())
                .build();
    }

    /** The last pack of a plan, for the {@code site} or for everybody. */
    @GET
    @Path("{plan}")
    @Produces("application/zip")
    @Scope("plan.read")
    public Response file(@PathParam("plan") String plan, @QueryParam("site") String site) {
        var pack = directory.find(plan, Optional.ofNullable(site).orElse("")).orElseThrow(() -> Refusal.missing(plan));
        return Response.ok(pack.bundle())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + pack.fileName(clock.getZone()) + "\"")
                .build();
    }

    /** Makes the pack of a plan anew. */
    @POST
    @Path("{plan}")
    @Scope("plan.write")
    public Response make(@PathParam("plan") String plan, @QueryParam("site") String site) {
        return once.answer(() -> {
            job.make(plan, Optional.ofNullable(site).orElse(""));
            return Response.noContent().build();
        });
    }
}
