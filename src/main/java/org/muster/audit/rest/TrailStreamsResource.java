package org.muster.audit.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.muster.audit.TrailCells;
import org.muster.audit.TrailDirectory;
import org.muster.audit.TrailFilter;
import org.muster.audit.TrailRow;
import org.muster.shared.rest.ListQuery;
import org.muster.shared.rest.Scope;
import org.muster.shared.rest.WholeList;

/** The whole trail without pages, for programs that ask for CSV or NDJSON. */
@Path("/trail")
@RequestScoped
@Tag(name = "trail")
public class TrailStreamsResource {

    private final TrailDirectory directory;
    private final Clock clock;

    @Inject
    public TrailStreamsResource(TrailDirectory directory, Clock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    TrailStreamsResource() {
        this(null, null);
    }

    /** All rows as CSV; {@code changes} is the very text that was sealed. */
    @GET
    @Scope("trail.read")
    @Produces(WholeList.CSV + ";qs=0.6")
    public Response csv(@Context UriInfo uri) {
        var query = WholeList.queryCsv(uri, TrailFilter.PARAMETERS);
        return WholeList.csv(query, rows(query), TrailCells.ALL);
    }

    /** All rows as NDJSON, one object a line. */
    @GET
    @Scope("trail.read")
    @Produces(WholeList.NDJSON + ";qs=0.5")
    public Response ndjson(@Context UriInfo uri) {
        var query = WholeList.query(uri, TrailFilter.PARAMETERS);
        return WholeList.lines(query, rows(query), TrailCells.ALL, TrailJson::row);
    }

    private Stream<TrailRow> rows(ListQuery query) {
        var filter = TrailFilter.of(query.filters(), clock.getZone());
        return directory.rows(filter, query.sort(List.of(TrailDirectory.NEWEST)));
    }
}
