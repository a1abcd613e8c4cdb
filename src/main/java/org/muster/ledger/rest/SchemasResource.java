package org.muster.ledger.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.muster.ledger.export.Export;
import org.muster.ledger.export.Metadata;
import org.muster.ledger.export.Shape;
import org.muster.shared.rest.Scope;
import org.muster.shared.text.Texts;
import org.muster.shared.usecase.Refusal;

/** What the columns of an export are, by its version. */
@Path("/schemas/{export}/{version}")
@RequestScoped
@Tag(name = "ledgers")
public class SchemasResource {

    private final Metadata metadata;

    @Inject
    public SchemasResource(Texts texts) {
        this.metadata = new Metadata(texts);
    }

    public SchemasResource() {
        this.metadata = null;
    }

    /** As a Frictionless table schema. */
    @GET
    @Scope(Scope.ANY_KEY)
    @Produces({"application/json;qs=1.0", "application/vnd.dataresource+json;qs=0.5"})
    public JsonObject tableSchema(@PathParam("export") String export, @PathParam("version") String version) {
        return metadata.tableSchema(known(export, version));
    }

    /** As CSV on the Web. */
    @GET
    @Scope(Scope.ANY_KEY)
    @Produces("application/csvm+json;qs=0.8")
    public JsonObject csvw(@PathParam("export") String export, @PathParam("version") String version) {
        return metadata.csvw(Shape.whole(known(export, version)), export + ".csv");
    }

    /** As JSON Schema, of one row. */
    @GET
    @Scope(Scope.ANY_KEY)
    @Produces("application/schema+json;qs=0.7")
    public JsonObject jsonSchema(@PathParam("export") String export, @PathParam("version") String version) {
        return metadata.jsonSchema(known(export, version));
    }

    private static Export known(String export, String version) {
        return Export.of(export)
                .filter(any -> version.equals(Export.VERSION))
                .orElseThrow(() -> Refusal.missing(export + "/" + version));
    }
}
