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
import org.muster.catalog.CapabilityDirectory;
import org.muster.catalog.CapabilityFilter;
import org.muster.catalog.Kind;
import org.muster.shared.persistence.Cursors;
import org.muster.shared.rest.ListQuery;
import org.muster.shared.rest.Scope;

/** What models give and plans need. */
@Path("/capabilities")
@Produces(MediaType.APPLICATION_JSON)
@Scope("inventory.read")
@ApplicationScoped
public class CapabilitiesResource {

    private final CapabilityDirectory capabilities;
    private final Cursors cursors;

    @Inject
    public CapabilitiesResource(CapabilityDirectory capabilities, Cursors cursors) {
        this.capabilities = capabilities;
        this.cursors = cursors;
    }

    public CapabilitiesResource() {
        this(null, null);
    }

    /** Capabilities by code; {@code q} searches code and names, {@code kind} narrows. */
    @GET
    public JsonObject list(@Context UriInfo address) {
        var query = ListQuery.of(address, Set.of("q", "kind"));
        var filter = new CapabilityFilter(query.text("q"), query.chosen("kind", Kind.class));
        var sort = query.sort(CapabilityDirectory.SORTS);
        return query.answer(
                capabilities.readOn(filter, sort, query.after(cursors, sort), query.limit()),
                cursors,
                CapabilityJson::row);
    }
}
