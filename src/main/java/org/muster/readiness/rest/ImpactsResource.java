package org.muster.readiness.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.muster.asset.AssetDirectory;
import org.muster.asset.AssetTag;
import org.muster.readiness.Impact;
import org.muster.readiness.ImpactDirectory;
import org.muster.readiness.KeptImpact;
import org.muster.readiness.model.Shortfall;
import org.muster.shared.rest.Scope;
import org.muster.shared.usecase.Refusal;

/** What was found to follow for the plans when it was proposed to retire an asset. */
@Path("/assets/{tag}/impact-reports")
@Produces(MediaType.APPLICATION_JSON)
@Scope("readiness.read")
@ApplicationScoped
public class ImpactsResource {

    private final AssetDirectory assets;
    private final ImpactDirectory impacts;

    @Inject
    public ImpactsResource(AssetDirectory assets, ImpactDirectory impacts) {
        this.assets = assets;
        this.impacts = impacts;
    }

    public ImpactsResource() {
        this(null, null);
    }

    /** The reports attached to proposals, the latest first: when, by whom, and each plan with both curves. */
    @GET
    public JsonObject list(@PathParam("tag") String tag) {
        var found = assets.find(AssetTag.of(tag)).orElseThrow(() -> Refusal.missing(tag));
        return Json.createObjectBuilder()
                .add("data", OutlookJson.array(impacts.kept(found.tag()), ImpactsResource::report))
                .build();
    }

    private static JsonObjectBuilder report(KeptImpact kept) {
        var impact = kept.impact();
        return Json.createObjectBuilder()
                .add("asset", kept.asset())
                .add("step", kept.step())
                .add("made_at", kept.madeAt().toString())
                .add("made_by", kept.madeBy())
                .add("as_of", impact.asOf().toString())
                .add("plans", OutlookJson.array(impact.lines(), ImpactsResource::line))
                .add("falls", OutlookJson.array(impact.falls(), ImpactsResource::fall))
                .add("lost_groups", Json.createArrayBuilder(impact.lost()))
                .add("short_before", shortfalls(impact.shortBefore()))
                .add("short_after", shortfalls(impact.shortAfter()))
                .add("cover", OutlookJson.array(impact.covers(), LossJson::cover))
                .add("books", OutlookJson.array(impact.books(), LossJson::loss));
    }

    private static JsonObjectBuilder line(Impact.Line line) {
        return Json.createObjectBuilder()
                .add("code", line.plan())
                .add("before", OutlookJson.array(line.before(), OutlookJson::step))
                .add("after", OutlookJson.array(line.after(), OutlookJson::step))
                .add("new_single_points", OutlookJson.array(line.newSinglePoints(), OutlookJson::singlePoint));
    }

    private static JsonObjectBuilder fall(Impact.Fall fall) {
        return Json.createObjectBuilder()
                .add("plan", fall.plan())
                .add("requirement", fall.requirement())
                .add("to", fall.to().name())
                .add("on", fall.on().toString())
                .add("owner", fall.owner())
                .add("asks_consent", fall.asked());
    }

    private static JsonArrayBuilder shortfalls(List<Shortfall> shortfalls) {
        return OutlookJson.array(
                shortfalls,
                each -> Json.createObjectBuilder()
                        .add("plan", each.plan())
                        .add("requirement", each.requirement())
                        .add("short", each.units()));
    }
}
