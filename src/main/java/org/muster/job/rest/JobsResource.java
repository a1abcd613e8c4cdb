package org.muster.job.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.muster.job.JobDirectory;
import org.muster.shared.rest.ProblemWriter;
import org.muster.shared.rest.Scope;
import org.muster.shared.usecase.Refusal;

/** The caller's jobs for programs. */
@Path("/jobs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "jobs", description = "Work in the background")
public class JobsResource {

    private static final int REFUSALS = 100;

    private final JobDirectory directory;
    private final ProblemWriter words;

    @Inject
    public JobsResource(JobDirectory directory, ProblemWriter words) {
        this.directory = directory;
        this.words = words;
    }

    JobsResource() {
        this(null, null);
    }

    /** How far a job of the caller's is, with the first things that were refused. */
    @GET
    @Path("{id}")
    @Scope(Scope.ANY_KEY)
    public JsonObject find(@PathParam("id") String id, @Context HttpHeaders headers) {
        var language = words.language(Optional.ofNullable(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)));
        var job = directory.find(id).orElseThrow(() -> Refusal.missing(id));
        return JobJson.of(job, directory.refusals(id, language, REFUSALS));
    }
}
