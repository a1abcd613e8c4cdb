package org.muster.catalog.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import org.muster.catalog.Kind;
import org.muster.catalog.ModelDirectory;
import org.muster.catalog.ModelFilter;
import org.muster.shared.persistence.Cursors;
import org.muster.shared.rest.ListQuery;
import org.muster.shared.rest.Scope;
import org.muster.shared.usecase.Refusal;

/** The models of the catalogue. */
@Path("/models")
@Produces(MediaType.APPLICATION_JSON)
@Scope("inventory.read")
@ApplicationScoped
public class ModelsResource {

    private final ModelDirectory models;
    private final Cursors cursors;

    @Inject
    public ModelsResource(ModelDirectory models, Cursors cursors) {
        this.models = models;
        this.cursors = cursors;
    }

    public ModelsResource() {
        this(null, null);
    }

    /** Models by code; {@code q} searches code, name and maker, {@code kind} and {@code capability} narrow. */
    @GET
    public JsonObject list(@Context UriInfo address) {
        var query = ListQuery.of(address, Set.of("q", "kind", "capability"));
        var filter = new ModelFilter(query.text("q"), query.chosen("kind", Kind.class), query.text("capability"));
        var sort = query.sort(ModelDirectory.SORTS);
        return query.answer(
                models.readOn(filter, sort, query.after(cursors, sort), query.limit()), cursors, ModelJson::row);
    }

    /** One model with its fields. */
    @GET
    @Path("{code}")
    public JsonObject one(@PathParam("code") String code) {
        return ModelJson.sheet(models.find(code).orElseThrow(() -> Refusal.missing(code)));
    }
}
