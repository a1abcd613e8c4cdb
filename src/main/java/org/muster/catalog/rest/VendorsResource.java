package org.muster.catalog.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import org.muster.catalog.VendorDirectory;
import org.muster.catalog.VendorFilter;
import org.muster.catalog.VendorType;
import org.muster.shared.persistence.Cursors;
import org.muster.shared.rest.ListQuery;
import org.muster.shared.rest.Scope;

/** Who sells, makes, insures, carries and repairs. */
@Path("/vendors")
@Produces(MediaType.APPLICATION_JSON)
@Scope("inventory.read")
@ApplicationScoped
public class VendorsResource {

    private final VendorDirectory vendors;
    private final Cursors cursors;

    @Inject
    public VendorsResource(VendorDirectory vendors, Cursors cursors) {
        this.vendors = vendors;
        this.cursors = cursors;
    }

    public VendorsResource() {
        this(null, null);
    }

    /** Vendors by code; {@code q} searches code, name and contact, {@code type} narrows. */
    @GET
    public JsonObject list(@Context UriInfo address) {
        var query = ListQuery.of(address, Set.of("q", "type"));
        var filter = new VendorFilter(query.text("q"), query.chosen("type", VendorType.class));
        var sort = query.sort(VendorDirectory.SORTS);
        return query.answer(
                vendors.readOn(filter, sort, query.after(cursors, sort), query.limit()), cursors, VendorJson::row);
    }
}
