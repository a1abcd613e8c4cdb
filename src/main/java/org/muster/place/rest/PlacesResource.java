package org.muster.place.rest;

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
import org.muster.place.PlaceDirectory;
import org.muster.place.PlaceFilter;
import org.muster.place.PlaceLevel;
import org.muster.shared.persistence.Cursors;
import org.muster.shared.rest.ListQuery;
import org.muster.shared.rest.Scope;
import org.muster.shared.usecase.Refusal;

/** Sites, rooms and bins. */
@Path("/places")
@Produces(MediaType.APPLICATION_JSON)
@Scope("inventory.read")
@ApplicationScoped
public class PlacesResource {

    private final PlaceDirectory places;
    private final Cursors cursors;

    @Inject
    public PlacesResource(PlaceDirectory places, Cursors cursors) {
        this.places = places;
        this.cursors = cursors;
    }

    public PlacesResource() {
        this(null, null);
    }

    /**
     * Places by code, open and closed; {@code q} searches code and names, {@code level}, {@code site}, {@code parent}
     * and {@code active} narrow.
     */
    @GET
    public JsonObject list(@Context UriInfo address) {
        var query = ListQuery.of(address, Set.of("q", "level", "site", "parent", "active"));
        var filter = new PlaceFilter(
                query.text("q"),
                query.chosen("level", PlaceLevel.class),
                query.text("site"),
                query.text("parent"),
                query.yesNo("active"));
        var sort = query.sort(PlaceDirectory.SORTS);
        return query.answer(
                places.readOn(filter, sort, query.after(cursors, sort), query.limit()), cursors, PlaceJson::row);
    }

    /** One place; the slashes of its code stand as they are. */
    @GET
    @Path("{code: .+}")
    public JsonObject one(@PathParam("code") String code) {
        return PlaceJson.sheet(places.find(code).orElseThrow(() -> Refusal.missing(code)));
    }
}
