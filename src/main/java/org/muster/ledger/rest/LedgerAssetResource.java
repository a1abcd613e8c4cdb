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
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.muster.ledger.BookDirectory;
import org.muster.ledger.export.Export;
import org.muster.ledger.export.JsonLine;
import org.muster.ledger.pull.PullRows;
import org.muster.shared.rest.Scope;
import org.muster.shared.usecase.Refusal;

/** One asset as the books carry it. */
@Path("/ledgers/{ledger: [A-Z0-9]{1,10}}/assets/{asset_no}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "ledgers")
public class LedgerAssetResource {

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

    /** The asset's row of the register, its rows in the other books, and what was charged for it. */
    @GET
    @Scope("ledger.read")
    public JsonObject find(@PathParam("ledger") String ledger, @PathParam("asset_no") String assetNo) {
        grants.require(ledger);
        var only = grants.confined(Export.ASSET_REGISTER, Map.of("asset_no", List.of(assetNo)));
        var own = first(rows.all(Export.ASSET_REGISTER, ledger, only)).orElseThrow(() -> Refusal.missing(assetNo));
        var others = Json.createArrayBuilder();
        books.all().stream()
                .filter(book -> grants.reads(book.code()))
                .flatMap(book -> rows.all(Export.ASSET_REGISTER, book.code(), only).stream())
                .forEach(row -> others.add(JsonLine.object(Export.ASSET_REGISTER, row)));
        return Json.createObjectBuilder(JsonLine.object(Export.ASSET_REGISTER, own))
                .add("books", others)
                .add("depreciation", charges(ledger, assetNo))
                .build();
    }

    private JsonArrayBuilder charges(String ledger, String assetNo) {
        var charges = Json.createArrayBuilder();
        rows.schedule(ledger, assetNo).forEach(row -> charges.add(JsonLine.object(Export.DEPRECIATION_SCHEDULE, row)));
        return charges;
    }

    private static Optional<String[]> first(List<String[]> rows) {
        return rows.stream().findFirst();
    }
}
