package org.muster.readiness.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.muster.readiness.ReadinessDirectory;
import org.muster.shared.rest.Body;
import org.muster.shared.rest.Scope;

/** What becomes of one plan if the facts were changed; nothing is stored. */
@Path("/plans/{code}/what-if")
@Produces(MediaType.APPLICATION_JSON)
@Scope("readiness.read")
@ApplicationScoped
public class PlanWhatIfResource {

    private final ReadinessDirectory directory;

    @Inject
    public PlanWhatIfResource(ReadinessDirectory directory) {
        this.directory = directory;
    }

    public PlanWhatIfResource() {
        this(null);
    }

    /** The same as {@code /readiness/what-if}, told of this plan alone. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public JsonObject ask(@PathParam("code") String code, Body body) {
        return ReadinessResource.whatIf(ReadinessResource.ask(directory, body).only(code));
    }
}
