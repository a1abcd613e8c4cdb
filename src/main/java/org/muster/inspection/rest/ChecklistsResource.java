package org.muster.inspection.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.muster.inspection.ChecklistDirectory;
import org.muster.shared.rest.Scope;
import org.muster.shared.usecase.Refusal;

/** The questions a check asks, by edition. */
@Path("/checklists")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Scope("duty.read")
@Tag(name = "duties", description = "Inspection duties: what has to be checked when, and what became of it")
public class ChecklistsResource {

    private final ChecklistDirectory checklists;

    @Inject
    public ChecklistsResource(ChecklistDirectory checklists) {
        this.checklists = checklists;
    }

    public ChecklistsResource() {
        this(null);
    }

    /** The latest version of every checklist; a few dozen, on one page. */
    @GET
    public JsonObject list() {
        var data = Json.createArrayBuilder();
        checklists.latest().forEach(row -> data.add(DutyJson.checklist(row)));
        return Json.createObjectBuilder()
                .add("data", data)
                .add(
                        "page",
                        Json.createObjectBuilder().add("next", JsonValue.NULL).add("has_more", false))
                .build();
    }

    /** One checklist with its items; the latest version unless {@code version} says another. */
    @GET
    @Path("{code}")
    public JsonObject find(@PathParam("code") String code, @QueryParam("version") @Nullable Integer version) {
        var found = version == null ? checklists.find(code) : checklists.find(code, version);
        return DutyJson.checklist(found.orElseThrow(() -> Refusal.missing(code)));
    }
}
