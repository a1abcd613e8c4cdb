package org.muster.shared.rest;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.muster.shared.export.Cell;
import org.muster.shared.export.CsvRows;
import org.muster.shared.usecase.Refusal;

/**
 * A list without pages, for programs that ask for CSV or NDJSON: all rows that match, sent while they are read. It
 * understands what the list understands except {@code after}; a {@code limit} cuts it short.
 */
public final class WholeList {

    public static final String CSV = "text/csv";
    public static final String NDJSON = "application/x-ndjson";

    private static final String PROFILE = "profile";

    private WholeList() {}

    /** Reads the request for a list as CSV. */
    public static ListQuery queryCsv(UriInfo uri, Set<String> filters) {
        var known = new HashSet<>(filters);
        known.add(PROFILE);
        return query(uri, known);
    }

    /** Reads the request for a list as NDJSON. */
    public static ListQuery query(UriInfo uri, Set<String> filters) {
        var query = ListQuery.of(uri, filters);
        if (!query.text("after").isEmpty()) {
            throw Refusal.unreadable("after", query.text("after"));
        }
        return query;
    }

    /** The rows as CSV; {@code profile=spreadsheet} makes it safe to open in one, the usual {@code machine} is exact. */
    public static <R> Response csv(ListQuery query, Stream<R> rows, List<Cell<R>> columns) {
        var cells = chosen(query, columns);
        var profile = profile(query);
        var sent = cut(query, rows);
        StreamingOutput body = to -> {
            try (var out = new CsvRows<>(to, cells, profile)) {
                for (var row = sent.iterator(); row.hasNext(); ) {
                    out.write(row.next());
                }
            }
        };
        return Response.ok(body).type(CSV + ";charset=UTF-8").build();
    }

    /** The rows as NDJSON, one object a line. */
    public static <R> Response lines(
            ListQuery query, Stream<R> rows, List<Cell<R>> columns, Function<R, JsonObject> shape) {
        var names = chosen(query, columns).stream().map(Cell::name).toList();
        var sent = cut(query, rows);
        StreamingOutput body = to -> write(sent, names, shape, to);
        return Response.ok(body).type(NDJSON).build();
    }

    private static <R> void write(Stream<R> rows, List<String> names, Function<R, JsonObject> shape, OutputStream to)
            throws IOException {
        try (var out = new OutputStreamWriter(to, StandardCharsets.UTF_8)) {
            for (var row = rows.iterator(); row.hasNext(); ) {
                var object = shape.apply(row.next());
                var kept = Json.createObjectBuilder();
                names.forEach(name -> kept.add(name, object.get(name)));
                out.write(kept.build().toString());
                out.write('\n');
            }
        }
    }

    private static <R> Stream<R> cut(ListQuery query, Stream<R> rows) {
        return query.text("limit").isEmpty() ? rows : rows.limit(query.limit());
    }

    private static <R> List<Cell<R>> chosen(ListQuery query, List<Cell<R>> columns) {
        var fields = query.text("fields");
        if (fields.isEmpty()) {
            return columns;
        }
        return Stream.of(fields.split("\\s*,\\s*"))
                .map(name -> columns.stream()
                        .filter(cell -> cell.name().equals(name))
                        .findFirst()
                        .orElseThrow(() -> Refusal.unreadable("fields", name)))
                .toList();
    }

    private static CsvRows.Profile profile(ListQuery query) {
        return switch (query.text(PROFILE)) {
            case "", "machine" -> CsvRows.Profile.MACHINE;
            case "spreadsheet" -> CsvRows.Profile.SPREADSHEET;
            default -> throw Refusal.unreadable(PROFILE, query.text(PROFILE));
        };
    }
}
