package org.muster.asset.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.muster.asset.AssetCells;
import org.muster.asset.AssetDirectory;
import org.muster.asset.AssetFilter;
import org.muster.asset.AssetRow;
import org.muster.asset.AssetStream;
import org.muster.shared.export.Cell;
import org.muster.shared.export.CsvRows;
import org.muster.shared.rest.ListQuery;
import org.muster.shared.rest.Scope;
import org.muster.shared.usecase.Refusal;

/** The whole list of assets without pages, for programs that ask for CSV or NDJSON. */
@Path("/assets")
@RequestScoped
@Tag(name = "assets")
public class AssetStreamsResource {

    private static final String CSV = "text/csv";
    private static final String NDJSON = "application/x-ndjson";

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
    @Produces(CSV + ";qs=0.6")
    public Response csv(@Context UriInfo uri) {
        var query = query(uri, "profile");
        var profile = profile(query);
        var cells = cells(query);
        var rows = rows(query);
        StreamingOutput body = to -> {
            try (var out = new CsvRows<>(to, cells, profile)) {
                for (var row = rows.iterator(); row.hasNext(); ) {
                    out.write(row.next());
                }
            }
        };
        return Response.ok(body).type(CSV + ";charset=UTF-8").build();
    }

    /** All assets as NDJSON, one object a line. */
    @GET
    @Scope("inventory.read")
    @Produces(NDJSON + ";qs=0.5")
    public Response ndjson(@Context UriInfo uri) {
        var query = query(uri, "");
        var names = cells(query).stream().map(Cell::name).toList();
        var rows = rows(query);
        StreamingOutput body = to -> lines(rows, names, to);
        return Response.ok(body).type(NDJSON).build();
    }

    private static void lines(Stream<AssetRow> rows, List<String> names, OutputStream to) throws IOException {
        try (var out = new OutputStreamWriter(to, StandardCharsets.UTF_8)) {
            for (var row = rows.iterator(); row.hasNext(); ) {
                out.write(cut(AssetJson.row(row.next()), names).toString());
                out.write('\n');
            }
        }
    }

    private static JsonObject cut(JsonObject row, List<String> names) {
        var kept = Json.createObjectBuilder();
        names.forEach(name -> kept.add(name, row.get(name)));
        return kept.build();
    }

    private static ListQuery query(UriInfo uri, String own) {
        var known = new HashSet<>(AssetFilter.PARAMETERS);
        known.add(own);
        var query = ListQuery.of(uri, known);
        if (!query.text("after").isEmpty()) {
            throw Refusal.unreadable("after", query.text("after"));
        }
        return query;
    }

    private Stream<AssetRow> rows(ListQuery query) {
        var filter = AssetFilter.of(query.filters(), LocalDate.now(clock));
        var rows = stream.rows(filter, query.sort(AssetDirectory.SORTS));
        return query.text("limit").isEmpty() ? rows : rows.limit(query.limit());
    }

    private static List<Cell<AssetRow>> cells(ListQuery query) {
        var fields = query.text("fields");
        return fields.isEmpty() ? AssetCells.ALL : AssetCells.named(List.of(fields.split("\\s*,\\s*")));
    }

    private static CsvRows.Profile profile(ListQuery query) {
        return switch (query.text("profile")) {
            case "", "machine" -> CsvRows.Profile.MACHINE;
            case "spreadsheet" -> CsvRows.Profile.SPREADSHEET;
            default -> throw Refusal.unreadable("profile", query.text("profile"));
        };
    }
}
