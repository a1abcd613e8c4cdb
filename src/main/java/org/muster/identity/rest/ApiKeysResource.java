package org.muster.identity.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import org.muster.identity.ApiKeyDirectory;
import org.muster.identity.ApiKeyRegister;
import org.muster.identity.KeyLimits;
import org.muster.identity.NewKey;
import org.muster.shared.rest.Api;
import org.muster.shared.rest.Body;
import org.muster.shared.rest.Once;
import org.muster.shared.rest.Problem;
import org.muster.shared.rest.Scope;
import org.muster.shared.usecase.Reason;

/** Keys for programs: made with account and password, listed and revoked with any key of the same person. */
@Path("/api-keys")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class ApiKeysResource {

    private static final int LONGEST_CLAIM = 200;

    private final ApiKeyRegister register;
    private final ApiKeyDirectory directory;
    private final Once once;

    @Inject
    public ApiKeysResource(ApiKeyRegister register, ApiKeyDirectory directory, Once once) {
        this.register = register;
        this.directory = directory;
        this.once = once;
    }

    ApiKeysResource() {
        this(null, null, null);
    }

    /** Makes a key; the answer is the only place where it is ever shown. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Scope(Scope.PASSWORD)
    @APIResponse(responseCode = "201", description = "Created")
    public Response make(Body body, @HeaderParam("Idempotency-Key") @Nullable String claim) {
        body.only("name", "scopes", "expires", "books", "cost_centers", "networks");
        var wanted = new NewKey(
                body.text("name"),
                body.texts("scopes"),
                body.optionalText("expires"),
                Optional.ofNullable(claim).map(ApiKeysResource::sane),
                KeyLimits.read(body.texts("books"), body.texts("cost_centers"), body.texts("networks")));
        var made = MadeKeyJson.of(register.make(wanted));
        return Response.status(Response.Status.CREATED)
                .header("Location", Api.PATH + "/api-keys/" + made.id())
                .entity(made)
                .build();
    }

    /** All keys of the caller, the newest first. */
    @GET
    @Scope(Scope.ANY_KEY)
    public Map<String, List<ApiKeyJson>> mine() {
        return Map.of("data", directory.mine().stream().map(ApiKeyJson::of).toList());
    }

    /** Gives a key of the caller another secret; the old one stays good for a week. The answer alone shows the new one. */
    @POST
    @Path("{id}/rotate")
    @Scope(Scope.ANY_KEY)
    public Response rotate(@PathParam("id") String id) {
        return once.secret(
                () -> Response.ok(MadeKeyJson.of(register.rotate(id))).build());
    }

    /** Ends the secret a key of the caller had before its present one, ahead of its week. */
    @DELETE
    @Path("{id}/old-secret")
    @Scope(Scope.ANY_KEY)
    public void retireOld(@PathParam("id") String id) {
        register.retireOld(id);
    }

    /** Ends a key of the caller at once. */
    @DELETE
    @Path("{id}")
    @Scope(Scope.ANY_KEY)
    public void revoke(@PathParam("id") String id) {
        register.revoke(id);
    }

    private static String sane(String claim) {
        if (claim.isBlank() || claim.length() > LONGEST_CLAIM) {
            throw Problem.of(
                            400,
                            "bad-idempotency-key",
                            Reason.at("Idempotency-Key", "shared.refusal.length", LONGEST_CLAIM))
                    .declined();
        }
        return claim;
    }
}
