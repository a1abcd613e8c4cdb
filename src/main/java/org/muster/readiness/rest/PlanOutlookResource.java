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
import java.util.Set;
import org.muster.readiness.HistoryDirectory;
import org.muster.readiness.Outlook;
import org.muster.readiness.ReadinessDirectory;
import org.muster.shared.persistence.Cursors;
import org.muster.shared.rest.ListQuery;
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
    private final HistoryDirectory history;
    private final PastJson past;
    private final ProblemWriter words;
    private final Cursors cursors;

    @Inject
    public PlanOutlookResource(
            ReadinessDirectory directory,
            OutlookJson json,
            HistoryDirectory history,
            PastJson past,
            ProblemWriter words,
            Cursors cursors) {
        this.directory = directory;
        this.json = json;
        this.history = history;
        this.past = past;
        this.words = words;
        this.cursors = cursors;
    }

    public PlanOutlookResource() {
        this(null, null, null, null, null, null);
    }

    /**
     * The plan on the day {@code asOf} (today if absent): a past day as it was written down then, any other computed.
     * {@code at} names one record of a day with several; {@code history} lists them, the latest first, page by page. {@code days} is how far a forecast looks, a year if absent;
     * forecasts and single points begin today at the earliest, for they rest on the facts as they are now.
     */
    @GET
    public JsonObject view(
            @PathParam("code") String code,
            @PathParam("view") String view,
            @Context UriInfo address,
            @Context HttpHeaders headers) {
        if (view.equals("history")) {
            return history(code, address);
        }
        var query =
                view.equals("readiness") ? Asked.of(address, "asOf", "days", "at") : Asked.of(address, "asOf", "days");
        var asOf = query.day("asOf").orElse(directory.today());
        return switch (view) {
            case "readiness" ->
                asOf.isBefore(directory.today()) || query.moment("at").isPresent()
                        ? past.day(history.replay(code, asOf, query.moment("at")))
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

    /** What was written about the plan, the latest first, page by page. */
    private JsonObject history(String code, UriInfo address) {
        var query = ListQuery.of(address, Set.of());
        return query.answer(
                history.list(code, query.after(cursors, HistoryDirectory.LATEST), query.limit()), cursors, past::brief);
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
