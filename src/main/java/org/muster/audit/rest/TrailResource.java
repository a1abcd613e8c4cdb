package org.muster.audit.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.muster.audit.TrailDirectory;
import org.muster.audit.TrailFilter;
import org.muster.audit.TrailVerifier;
import org.muster.shared.persistence.Cursors;
import org.muster.shared.rest.ListQuery;
import org.muster.shared.rest.Problem;
import org.muster.shared.rest.Scope;
import org.muster.shared.usecase.Reason;

/** The audit trail for programs: who did what to what, when, whence and why, with before and after. */
@Path("/trail")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "trail", description = "The audit trail and the verification of its chain")
public class TrailResource {

    private final TrailDirectory directory;
    private final TrailVerifier verifier;
    private final Cursors cursors;
    private final Clock clock;

    @Inject
    public TrailResource(TrailDirectory directory, TrailVerifier verifier, Cursors cursors, Clock clock) {
        this.directory = directory;
        this.verifier = verifier;
        this.cursors = cursors;
        this.clock = clock;
    }

    TrailResource() {
        this(null, null, null, null);
    }

    /** Lists rows, the newest first; {@code sort=recorded} begins with the oldest. Days are those of the organisation. */
    @GET
    @Scope("trail.read")
    public JsonObject list(@Context UriInfo uri) {
        var query = ListQuery.of(uri, TrailFilter.PARAMETERS);
        var sort = query.sort(List.of(TrailDirectory.NEWEST));
        var filter = TrailFilter.of(query.filters(), clock.getZone());
        var slice = directory.listOn(filter, sort, query.after(cursors, sort), query.limit());
        return query.answer(slice, cursors, TrailJson::row);
    }

    /** Recomputes the chain; a broken one is a problem that names the first row which is missing or does not fit. */
    @GET
    @Path("verify")
    @Scope("trail.read")
    public JsonObject verify() {
        var report = verifier.verify(row -> {});
        report.firstBroken().ifPresent(row -> {
            var members = Map.<String, JsonValue>of(
                    "valid", JsonValue.FALSE,
                    "rows", Json.createValue(report.rows()),
                    "head_hash", Json.createValue(report.headHash()),
                    "first_broken", Json.createValue(row));
            throw Problem.of(409, "chain-broken", Reason.of("audit.refusal.broken", row))
                    .telling(members)
                    .declined();
        });
        return TrailJson.valid(report);
    }
}
