package org.muster.ledger.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
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
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.muster.ledger.pull.ExportPartStream;
import org.muster.ledger.pull.ExportRow;
import org.muster.ledger.pull.PullFormat;
import org.muster.ledger.pull.WantedExport;
import org.muster.shared.rest.Body;
import org.muster.shared.rest.Once;
import org.muster.shared.rest.Problem;
import org.muster.shared.rest.Scope;
import org.muster.shared.usecase.Reason;

/** Exports and whole packages made in the background, kept for a week, taken in as many parts as one likes. */
@Path("/exports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "ledgers")
public class ExportsResource {

    private static final String ZIP = "zip";

    private final ExportDesk desk;
    private final ExportPartStream parts;
    private final KeyGrants grants;
    private final Once once;

    @Inject
    public ExportsResource(ExportDesk desk, ExportPartStream parts, KeyGrants grants, Once once) {
        this.desk = desk;
        this.parts = parts;
        this.grants = grants;
        this.once = once;
    }

    public ExportsResource() {
        this(null, null, null, null);
    }

    /** Asks for an export or, as {@code package}, for all of them in one archive; its state is pinned now. */
    @POST
    @Scope("export.write")
    @Consumes(MediaType.APPLICATION_JSON)
    @APIResponse(responseCode = "202", description = "Accepted")
    public Response ask(Body body) {
        body.only("ledger", "export", "parameters", "format");
        grants.require(body.text("ledger"));
        grants.requireScopes(body.text("export"));
        grants.requireUnconfined();
        var parameters = new LinkedHashMap<String, List<String>>();
        body.object("parameters")
                .map(Body::scalars)
                .orElse(Map.of())
                .forEach((name, value) -> parameters.put(name, List.of(value)));
        var wanted = new WantedExport(
                body.text("ledger"),
                body.text("export"),
                body.optionalText("format").orElse("csv"),
                parameters);
        return once.answer(() -> desk.ask(wanted));
    }

    /** How far an export is. */
    @GET
    @Path("{id}")
    @Scope("ledger.read")
    public JsonObject find(@PathParam("id") String id) {
        return ExportDesk.json(row(id));
    }

    /** Its bytes, or the part a {@code Range} asks for; {@code format} may name the form it was made in, {@code zip} a package's. */
    @GET
    @Path("{id}/content")
    @Scope("ledger.read")
    @Produces(MediaType.WILDCARD)
    public Response content(
            @PathParam("id") String id, @QueryParam("format") @Nullable String format, @Context HttpHeaders headers) {
        var row = row(id);
        requireForm(row, Optional.ofNullable(format));
        if (!row.ready()) {
            throw Problem.of(409, "export-not-ready").with("Retry-After", "2").declined();
        }
        var tag = "\"" + row.sha256() + "\"";
        var answer = Response.ok()
                .header("ETag", tag)
                .header("Accept-Ranges", "bytes")
                .header("Content-Type", type(row))
                .header("Content-Disposition", "attachment; filename=\"" + name(row) + "\"")
                .header("Cache-Control", "private, max-age=604800, immutable")
                .header("Ledger-Known-At", row.knownAt())
                .header("Ledger-Row-Count", row.rows())
                .header("Repr-Digest", digest(row));
        var precondition = new Precondition(tag);
        precondition.require(headers);
        if (precondition.known(headers)) {
            return answer.status(Response.Status.NOT_MODIFIED).build();
        }
        var range = precondition.sameWhole(headers)
                ? ByteRange.of(Optional.ofNullable(headers.getHeaderString("Range")), row.bytes())
                : Optional.<ByteRange>empty();
        range.ifPresent(part -> answer.status(206).header("Content-Range", part.header()));
        var from = range.map(ByteRange::from).orElse(0L);
        var until = range.map(ByteRange::until).orElse(row.bytes());
        StreamingOutput body = to -> parts.copy(row.id(), from, until, to);
        return answer.header("Content-Length", until - from).entity(body).build();
    }

    /** Bytes that are made already are not put into another form. */
    private static void requireForm(ExportRow row, Optional<String> asked) {
        var form = row.export().equals(WantedExport.PACKAGE) ? ZIP : row.format();
        asked.filter(format -> !format.equals(form)).ifPresent(format -> {
            throw Problem.of(406, "format-not-available", Reason.at("format", "ledger.refusal.made_as", form))
                    .declined();
        });
    }

    private ExportRow row(String code) {
        var row = desk.row(code);
        grants.require(row.ledger());
        grants.requireScopes(row.export());
        grants.requireUnconfined();
        return row;
    }

    private static String type(ExportRow row) {
        return PullFormat.of(row.format())
                .filter(format -> !row.export().equals(WantedExport.PACKAGE))
                .map(PullFormat::contentType)
                .orElse("application/zip");
    }

    private static String name(ExportRow row) {
        var whole = row.export().equals(WantedExport.PACKAGE);
        return row.ledger() + "-" + row.export() + "." + (whole ? ZIP : row.format());
    }

    private static String digest(ExportRow row) {
        return "sha-256=:" + Base64.getEncoder().encodeToString(HexFormat.of().parseHex(row.sha256())) + ":";
    }
}
