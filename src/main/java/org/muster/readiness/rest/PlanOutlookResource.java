package org.muster.readiness.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.muster.readiness.Outlook;
import org.muster.readiness.ReadinessDirectory;
import org.muster.shared.rest.ProblemWriter;
import org.muster.shared.rest.Scope;
import org.muster.shared.usecase.Refusal;

/** How one plan stands: on a day, in the days to come, and what it hangs on. */
@Path("/plans/{code}/{view: readiness|forecast|single-points|history}")
@Produces(MediaType.APPLICATION_JSON)
@Scope("readiness.read")
@ApplicationScoped
public class PlanOutlookResource {

    private final ReadinessDirectory directory;
    private final OutlookJson json;
    private final ProblemWriter words;

    @Inject
    public PlanOutlookResource(ReadinessDirectory directory, OutlookJson json, ProblemWriter words) {
        this.directory = directory;
        this.json = json;
        this.words = words;
    }

    public PlanOutlookResource() {
        this(null, null, null);
    }

    /**
     * The plan on the day {@code asOf} (today if absent): a past day as it was written down then, any other computed.
     * {@code at} names one record of a day with several. {@code days} is how far a forecast looks, a year if absent;
     * forecasts and single points begin today at the earliest, for they rest on the facts as they are now.
     */
    @GET
    public JsonObject view(
            @PathParam("code") String code,
            @PathParam("view") String view,
            @Context UriInfo address,
            @Context HttpHeaders headers) {
        var query = new Asked(address);
        var asOf = query.day("asOf").orElse(directory.today());
        return switch (view) {
            case "history" -> history(code);
            case "readiness" ->
                asOf.isBefore(directory.today()) || query.moment("at").isPresent()
                        ? query.moment("at")
                                .map(moment -> directory.replay(code, asOf, moment))
                                .orElseGet(() -> directory.replay(code, asOf))
                                .map(OutlookJson::past)
                                .orElseThrow(() -> Refusal.missing(code + " " + asOf))
                                .build()
                        : json.outlook(
                                        outlook(code, query),
                                        words.language(Optional.ofNullable(
                                                headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE))))
                                .build();
            case "forecast" -> OutlookJson.forecast(ahead(code, query)).build();
            default -> {
                var outlook = ahead(code, query);
                yield Json.createObjectBuilder()
                        .add("code", code)
                        .add("as_of", asOf.toString())
                        .add("single_points", OutlookJson.array(outlook.singlePoints(), OutlookJson::singlePoint))
                        .build();
            }
        };
    }

    private JsonObject history(String code) {
        return Json.createObjectBuilder()
                .add("code", code)
                .add("data", OutlookJson.array(directory.history(code), OutlookJson::past))
                .build();
    }

    private Outlook ahead(String code, Asked query) {
        query.day("asOf").filter(day -> day.isBefore(directory.today())).ifPresent(past -> {
            throw Refusal.invalid("asOf", "readiness.refusal.past", past);
        });
        return outlook(code, query);
    }

    private Outlook outlook(String code, Asked query) {
        return directory
                .outlook(code, query.day("asOf").orElse(directory.today()), query.days(365))
                .orElseThrow(() -> Refusal.missing(code));
    }
}
