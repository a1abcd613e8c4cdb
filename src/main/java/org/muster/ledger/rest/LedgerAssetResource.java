package org.muster.ledger.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.muster.ledger.Book;
import org.muster.ledger.BookDirectory;
import org.muster.ledger.export.Export;
import org.muster.ledger.export.JsonLine;
import org.muster.ledger.export.Shape;
import org.muster.ledger.pull.PullParameters;
import org.muster.ledger.pull.PullRows;
import org.muster.shared.rest.Scope;
import org.muster.shared.usecase.Refusal;

/** One asset as the books carry it. */
@Path("/ledgers/{ledger: [A-Z0-9]{1,10}}/assets/{asset_no}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "ledgers")
public class LedgerAssetResource {

    private static final String KNOWN_AT = "known_at";
    private static final Set<String> WHEN = Set.of("as_of", KNOWN_AT, "lang");

    private final PullRows rows;
    private final BookDirectory books;
    private final KeyGrants grants;

    @Inject
    public LedgerAssetResource(PullRows rows, BookDirectory books, KeyGrants grants) {
        this.rows = rows;
        this.books = books;
        this.grants = grants;
    }

    public LedgerAssetResource() {
        this(null, null, null);
    }

    /**
     * The asset's row of the register, its rows in the other books, and what was charged for it and still will be; with
     * {@code as_of} and {@code known_at} as it stood, or will stand, then.
     */
    @GET
    @Scope("ledger.read")
    public JsonObject find(
            @PathParam("ledger") String ledger, @PathParam("asset_no") String assetNo, @Context UriInfo uri) {
        grants.require(ledger);
        var given = new TreeMap<String, List<String>>(uri.getQueryParameters());
        given.keySet().stream().filter(name -> !WHEN.contains(name)).findFirst().ifPresent(name -> {
            throw PullParameters.unreadable(name, uri.getQueryParameters().getFirst(name));
        });
        given.put("asset_no", List.of(assetNo));
        PullParameters.strict(Export.ASSET_REGISTER, given);
        var only = grants.confined(Export.ASSET_REGISTER, given);
        var own = first(rows.all(Export.ASSET_REGISTER, ledger, only)).orElseThrow(() -> Refusal.missing(assetNo));
        var others = Json.createArrayBuilder();
        books.all().stream()
                .map(Book::code)
                .filter(grants::reads)
                .flatMap(book -> rows.all(Export.ASSET_REGISTER, book, book.equals(ledger) ? only : now(only)).stream())
                .forEach(row -> others.add(json(row)));
        return Json.createObjectBuilder(json(own))
                .add("books", others)
                .add("depreciation", charges(ledger, given))
                .build();
    }

    /** A transaction is one of its book: the others are shown as known now. */
    private static Map<String, List<String>> now(Map<String, List<String>> given) {
        var other = new TreeMap<>(given);
        other.remove(KNOWN_AT);
        return other;
    }

    /** A row that was foreseen says so behind its columns. */
    private static JsonObject json(String[] row) {
        var columns = Export.ASSET_REGISTER.columns().size();
        return JsonLine.object(
                row.length > columns ? Shape.marked(Export.ASSET_REGISTER) : Shape.whole(Export.ASSET_REGISTER), row);
    }

    private JsonArrayBuilder charges(String ledger, Map<String, List<String>> given) {
        var charges = Json.createArrayBuilder();
        var asked = new TreeMap<>(given);
        asked.put("include", List.of("projected"));
        rows.all(Export.DEPRECIATION_SCHEDULE, ledger, asked)
                .forEach(row -> charges.add(JsonLine.object(Shape.whole(Export.DEPRECIATION_SCHEDULE), row)));
        return charges;
    }

    private static Optional<String[]> first(List<String[]> rows) {
        return rows.stream().findFirst();
    }
}
