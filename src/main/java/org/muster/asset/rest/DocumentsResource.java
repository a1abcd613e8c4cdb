package org.muster.asset.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.muster.asset.AssetDirectory;
import org.muster.asset.AssetSheet;
import org.muster.asset.AssetTag;
import org.muster.asset.DocumentDirectory;
import org.muster.asset.DocumentRow;
import org.muster.asset.DocumentStream;
import org.muster.shared.persistence.Cursors;
import org.muster.shared.rest.ListQuery;
import org.muster.shared.rest.Once;
import org.muster.shared.rest.Scope;
import org.muster.shared.usecase.Refusal;

/** What is attached to an asset: list it, read it, attach more. */
@Path("/assets/{tag}/documents")
@RequestScoped
@Tag(name = "documents", description = "Photos, manuals and certificates attached to assets")
public class DocumentsResource {

    private final AssetDirectory assets;
    private final DocumentDirectory documents;
    private final DocumentStream stream;
    private final DocumentIntake intake;
    private final Cursors cursors;
    private final Once once;

    @Inject
    public DocumentsResource(
            AssetDirectory assets,
            DocumentDirectory documents,
            DocumentStream stream,
            DocumentIntake intake,
            Cursors cursors,
            Once once) {
        this.assets = assets;
        this.documents = documents;
        this.stream = stream;
        this.intake = intake;
        this.cursors = cursors;
        this.once = once;
    }

    public DocumentsResource() {
        this(null, null, null, null, null, null);
    }

    /** Lists the documents of an asset, the latest first. */
    @GET
    @Scope("inventory.read")
    @Produces(MediaType.APPLICATION_JSON)
    public JsonObject list(@PathParam("tag") String tag, @Context UriInfo uri) {
        var query = ListQuery.of(uri, Set.of());
        var sheet = sheet(tag);
        var slice = documents.onOf(sheet, query.after(cursors, AssetDirectory.LATEST), query.limit());
        return query.answer(slice, cursors, DocumentsResource::json);
    }

    /** Attaches the body as a document; {@code name} and {@code kind} say what it is called and what it is for. */
    @POST
    @Scope("inventory.write")
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponse(responseCode = "201", description = "Created")
    public Response attach(@PathParam("tag") String tag, Spooled body, @Context UriInfo uri) {
        try (body) {
            var given = ListQuery.of(uri, Set.of("name", "kind"));
            return once.answer(() -> {
                var code = intake.attach(sheet(tag), given.text("kind"), given.text("name"), body);
                var made = uri.getAbsolutePathBuilder().path(code).build();
                return Response.created(made).entity(json(found(tag, code))).build();
            });
        }
    }

    /** The content of a document. */
    @GET
    @Path("{code}")
    @Scope("inventory.read")
    @Produces(MediaType.WILDCARD)
    public Response content(@PathParam("tag") String tag, @PathParam("code") String code) {
        var document = found(tag, code);
        StreamingOutput body = to -> stream.copy(document, to);
        return Response.ok(body)
                .type(document.mediaType())
                .header("Content-Length", document.size())
                .header("Content-Disposition", "attachment")
                .tag(document.sha256())
                .build();
    }

    private AssetSheet sheet(String tag) {
        return assets.find(AssetTag.of(tag)).orElseThrow(() -> Refusal.missing(tag));
    }

    private DocumentRow found(String tag, String code) {
        return documents
                .find(code)
                .filter(document -> document.asset().equals(AssetTag.of(tag).text()))
                .orElseThrow(() -> Refusal.missing(code));
    }

    private static JsonObject json(DocumentRow document) {
        return Json.createObjectBuilder()
                .add("code", document.code())
                .add("asset", document.asset())
                .add("kind", document.kind().name())
                .add("name", document.name())
                .add("media_type", document.mediaType())
                .add("size", document.size())
                .add("sha256", document.sha256())
                .add("added_by", document.addedBy())
                .add("added_at", document.addedAt().toString())
                .build();
    }
}
