package org.muster.readiness.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.muster.asset.AssetDirectory;
import org.muster.asset.AssetSheet;
import org.muster.asset.AssetTag;
import org.muster.asset.Detail;
import org.muster.asset.Step;
import org.muster.asset.StepOrder;
import org.muster.readiness.ConsentRegister;
import org.muster.shared.field.Field;
import org.muster.shared.rest.Body;
import org.muster.shared.rest.Once;
import org.muster.shared.rest.Scope;
import org.muster.shared.usecase.Reason;
import org.muster.shared.usecase.Refusal;

/** Where the owners of plans are asked to agree to a step with an asset before it can be taken. */
@Path("/assets/{tag}/consent-requests")
@Produces(MediaType.APPLICATION_JSON)
@Scope("inventory.write")
@ApplicationScoped
public class ConsentRequestsResource {

    private final AssetDirectory assets;
    private final ConsentRegister register;
    private final Once once;

    @Inject
    public ConsentRequestsResource(AssetDirectory assets, ConsentRegister register, Once once) {
        this.assets = assets;
        this.register = register;
        this.once = once;
    }

    public ConsentRequestsResource() {
        this(null, null, null);
    }

    /** Asks all who have to agree to the {@code step} with these {@code details} and have not; answers for which plans. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @APIResponse(responseCode = "201", description = "Created")
    public Response ask(@PathParam("tag") String tag, Body body) {
        body.only("step", "details", "quantity");
        return once.answer(() -> {
            var found = assets.find(AssetTag.of(tag)).orElseThrow(() -> Refusal.missing(tag));
            var order = order(body);
            known(body, found, order);
            var plans = register.ask(found, order);
            return Response.status(Response.Status.CREATED)
                    .entity(Json.createObjectBuilder()
                            .add("asset", found.tag())
                            .add("plans", Json.createArrayBuilder(plans))
                            .build())
                    .build();
        });
    }

    /** What the step does not ask for changes nothing, and must not read as if it were agreed to. */
    private static void known(Body body, AssetSheet sheet, StepOrder order) {
        var asked = order.step().asks().stream().map(Detail::wire);
        var own = order.step() == Step.UPDATE
                ? Stream.concat(AssetSheet.commonFields().stream(), sheet.row().kind().fields().stream())
                        .map(Field::name)
                : Stream.<String>empty();
        var names = Stream.concat(asked, own).collect(Collectors.toSet());
        var unknown = order.details().keySet().stream()
                .filter(name -> !names.contains(name))
                .sorted()
                .map(name -> body.reason("details." + name, "asset.refusal.not_asked", order.step()))
                .toList();
        if (!unknown.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, unknown);
        }
    }

    private static StepOrder order(Body body) {
        return new StepOrder(
                step(body),
                Optional.empty(),
                "",
                0,
                body.integer("quantity").map(Long::intValue),
                body.object("details").map(Body::scalars).orElse(Map.of()));
    }

    private static Step step(Body body) {
        var name = body.text("step");
        return Arrays.stream(Step.values())
                .filter(step -> step.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        Refusal.Kind.INVALID, List.<Reason>of(body.reason("step", "readiness.refusal.unknown", name))));
    }
}
