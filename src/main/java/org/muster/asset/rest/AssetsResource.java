package org.muster.asset.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.muster.asset.AssetDirectory;
import org.muster.asset.AssetFilter;
import org.muster.asset.AssetRegister;
import org.muster.asset.AssetSheet;
import org.muster.asset.AssetTag;
import org.muster.shared.persistence.Cursors;
import org.muster.shared.rest.Body;
import org.muster.shared.rest.ListQuery;
import org.muster.shared.rest.Once;
import org.muster.shared.rest.ProblemWriter;
import org.muster.shared.rest.Scope;
import org.muster.shared.rest.Version;
import org.muster.shared.usecase.Refusal;

/** Assets for programs: list, read, request, correct, and lead through their life. */
@Path("/assets")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "assets", description = "The register of assets and their one lifecycle")
public class AssetsResource {

    private static final int MOST_AT_ONCE = 1_000;

    private final AssetRegister register;
    private final AssetDirectory directory;
    private final Cursors cursors;
    private final ProblemWriter words;
    private final Once once;
    private final Clock clock;

    @Inject
    public AssetsResource(
            AssetRegister register,
            AssetDirectory directory,
            Cursors cursors,
            ProblemWriter words,
            Once once,
            Clock clock) {
        this.register = register;
        this.directory = directory;
        this.cursors = cursors;
        this.words = words;
        this.once = once;
        this.clock = clock;
    }

    public AssetsResource() {
        this(null, null, null, null, null, null);
    }

    /** Lists assets the caller may see, filtered as on the page. */
    @GET
    @Scope("inventory.read")
    public JsonObject list(@Context UriInfo uri) {
        var query = ListQuery.of(uri, AssetFilter.PARAMETERS);
        var sort = query.sort(AssetDirectory.SORTS);
        var filter = AssetFilter.of(query.filters(), LocalDate.now(clock));
        var slice = directory.listOn(filter, sort, query.after(cursors, sort), query.limit());
        return query.answer(slice, cursors, AssetJson::row);
    }

    /** Requests an asset or lot; an array requests up to 1,000, all or none. */
    @POST
    @Scope("inventory.write")
    @Consumes(MediaType.APPLICATION_JSON)
    @APIResponse(responseCode = "201", description = "Created")
    public Response request(Body body, @Context UriInfo uri) {
        return once.answer(() -> body.array() ? requestAll(body) : requestOne(body, uri));
    }

    private Response requestAll(Body body) {
        var wanted = WantedRows.of(body.items(MOST_AT_ONCE));
        return Response.status(Response.Status.CREATED)
                .entity(tags(wanted.requestBy(register::requestAll)))
                .build();
    }

    private Response requestOne(Body body, UriInfo uri) {
        var tag = register.request(AssetBody.wanted(body));
        return asset(
                Response.created(uri.getAbsolutePathBuilder().path(tag.text()).build()), tag);
    }

    /** One asset. */
    @GET
    @Path("{tag}")
    @Scope("inventory.read")
    public Response find(@PathParam("tag") String tag, @Context Request request) {
        var sheet = sheet(AssetTag.of(tag));
        var unchanged = request.evaluatePreconditions(Version.tag(sheet.version()));
        return unchanged == null ? asset(Response.ok(), sheet) : unchanged.build();
    }

    /** Corrects what is written about an asset; the version read before goes into If-Match. */
    @PUT
    @Path("{tag}")
    @Scope("inventory.write")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response correct(@PathParam("tag") String text, Body body, @Context HttpHeaders headers) {
        var version = Version.required(headers);
        var tag = AssetTag.of(text);
        return once.answer(() -> {
            var present = sheet(tag);
            if (present.version() != version) {
                throw Refusal.stale(tag.text());
            }
            register.describe(tag, version, AssetBody.correction(body, present));
            return asset(Response.ok(), tag);
        });
    }

    /** Every step of the lifecycle as offered to the caller: open, or closed and why. */
    @GET
    @Path("{tag}/steps")
    @Scope("inventory.read")
    public JsonArray steps(@PathParam("tag") String tag, @Context HttpHeaders headers) {
        var language = words.language(Optional.ofNullable(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)));
        return AssetJson.offers(sheet(AssetTag.of(tag)), reason -> words.said(reason, language))
                .build();
    }

    /** Takes a step with the asset or part of a lot; answers with what took it. */
    @POST
    @Path("{tag}/steps")
    @Scope("inventory.write")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response take(@PathParam("tag") String tag, Body body) {
        return once.answer(() -> taken(register.take(AssetTag.of(tag), AssetBody.order(body))));
    }

    private Response taken(List<AssetTag> took) {
        var sheet = sheet(took.get(0));
        var answer = AssetJson.sheet(sheet);
        if (took.size() > 1) {
            answer.add("parts", tags(took));
        }
        return Response.ok(answer.build()).tag(Version.tag(sheet.version())).build();
    }

    private AssetSheet sheet(AssetTag tag) {
        return directory.find(tag).orElseThrow(() -> Refusal.missing(tag.text()));
    }

    private Response asset(Response.ResponseBuilder answer, AssetTag tag) {
        return asset(answer, sheet(tag));
    }

    private static Response asset(Response.ResponseBuilder answer, AssetSheet sheet) {
        return answer.entity(AssetJson.sheet(sheet).build())
                .tag(Version.tag(sheet.version()))
                .build();
    }

    private static JsonArray tags(List<AssetTag> tags) {
        return Json.createArrayBuilder(tags.stream().map(AssetTag::text).toList())
                .build();
    }
}
