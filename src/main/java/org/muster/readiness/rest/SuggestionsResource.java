package org.muster.readiness.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.muster.readiness.ReadinessDirectory;
import org.muster.readiness.Suggestion;
import org.muster.shared.rest.Scope;

/** What could be assigned to a requirement of a plan. */
@Path("/plans/{code}/requirements/{requirement}/suggestions")
@Produces(MediaType.APPLICATION_JSON)
@Scope("readiness.read")
@ApplicationScoped
public class SuggestionsResource {

    private static final int DIGITS = 4;

    private final ReadinessDirectory directory;

    @Inject
    public SuggestionsResource(ReadinessDirectory directory) {
        this.directory = directory;
    }

    public SuggestionsResource() {
        this(null);
    }

    /** The assets that fit and are not assigned, the best first, with what speaks for each and against it. */
    @GET
    public JsonObject list(@PathParam("code") String code, @PathParam("requirement") String requirement) {
        return Json.createObjectBuilder()
                .add(
                        "data",
                        OutlookJson.array(directory.suggestions(code, requirement), SuggestionsResource::suggestion))
                .build();
    }

    private static JsonObjectBuilder suggestion(Suggestion each) {
        var gates = Json.createArrayBuilder();
        each.ended().forEach(finding -> gates.add(finding.rule().name()));
        return Json.createObjectBuilder()
                .add("asset", each.tag())
                .add("name", each.name())
                .add("site", each.site())
                .add("verdict", each.verdict().name())
                .add("worth", each.worth().rounded(DIGITS).toPlainString())
                .add("deploy_hours", each.deployHours())
                .add("ended_gates", gates)
                .add("shared_groups", Json.createArrayBuilder(each.shared()));
    }
}
