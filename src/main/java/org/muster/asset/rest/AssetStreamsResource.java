package org.muster.asset.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.muster.asset.AssetCells;
import org.muster.asset.AssetDirectory;
import org.muster.asset.AssetFilter;
import org.muster.asset.AssetRow;
import org.muster.asset.AssetStream;
import org.muster.shared.rest.ListQuery;
import org.muster.shared.rest.Scope;
import org.muster.shared.rest.WholeList;

/** The whole list of assets without pages, for programs that ask for CSV or NDJSON. */
@Path("/assets")
@RequestScoped
@Tag(name = "assets")
public class AssetStreamsResource {

    private final AssetStream stream;
    private final Clock clock;

    @Inject
    AssetStreamsResource(AssetStream stream, Clock clock) {
        this.stream = stream;
        this.clock = clock;
    }

    public AssetStreamsResource() {
        this(null, null);
    }

    /** All assets as CSV; {@code profile=spreadsheet} makes it safe to open in one, the usual {@code machine} is exact. */
    @GET
    @Scope("inventory.read")
    @Produces(WholeList.CSV + ";qs=0.6")
    public Response csv(@Context UriInfo uri) {
        var query = WholeList.queryCsv(uri, AssetFilter.PARAMETERS);
        return WholeList.csv(query, rows(query), AssetCells.ALL);
    }

    /** All assets as NDJSON, one object a line. */
    @GET
    @Scope("inventory.read")
    @Produces(WholeList.NDJSON + ";qs=0.5")
    public Response ndjson(@Context UriInfo uri) {
        var query = WholeList.query(uri, AssetFilter.PARAMETERS);
        return WholeList.lines(query, rows(query), AssetCells.ALL, AssetJson::row);
    }

    private Stream<AssetRow> rows(ListQuery query) {
        var filter = AssetFilter.of(query.filters(), LocalDate.now(clock));
        return stream.rows(filter, query.sort(AssetDirectory.SORTS));
    }
}
