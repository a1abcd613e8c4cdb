package org.muster.ledger.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.muster.ledger.RowText;
import org.muster.ledger.pull.PullFormat;
import org.muster.ledger.pull.ReceiptClaim;
import org.muster.ledger.pull.ReceiptRegister;
import org.muster.ledger.pull.ReceiptRow;
import org.muster.shared.rest.Body;
import org.muster.shared.rest.Once;
import org.muster.shared.rest.Problem;
import org.muster.shared.rest.Scope;
import org.muster.shared.usecase.Refusal;

/** Clients say here what they took, and hear whether it is what the book holds. */
@Path("/pull-receipts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "ledgers")
public class PullReceiptsResource {

    private final ReceiptRegister register;
    private final KeyGrants grants;
    private final Once once;

    @Inject
    public PullReceiptsResource(ReceiptRegister register, KeyGrants grants, Once once) {
        this.register = register;
        this.grants = grants;
        this.once = once;
    }

    public PullReceiptsResource() {
        this(null, null, null);
    }

    /** Keeps a receipt: 201 and MATCH, or 409 and what differs. */
    @POST
    @Scope("receipt.write")
    @Consumes(MediaType.APPLICATION_JSON)
    @APIResponse(responseCode = "201", description = "Created")
    public Response receive(Body body) {
        body.only("ledger", "export", "parameters", "format", "row_count", "control_totals", "sha256", "cursor");
        grants.require(body.text("ledger"));
        grants.requireUnconfined();
        var claim = claim(body);
        return once.answer(() -> answer(register.receive(claim, grants.keyCode())));
    }

    private ReceiptClaim claim(Body body) {
        var parameters = new LinkedHashMap<String, List<String>>();
        body.object("parameters")
                .map(Body::scalars)
                .orElse(Map.of())
                .forEach((name, value) -> parameters.put(name, List.of(value)));
        var format = body.optionalText("format").orElse("csv");
        return new ReceiptClaim(
                body.text("ledger"),
                body.text("export"),
                parameters,
                PullFormat.of(format).orElseThrow(() -> Refusal.invalid("format", "ledger.refusal.format", format)),
                body.integer("row_count").orElseThrow(() -> Refusal.invalid("row_count", "shared.refusal.needed")),
                body.texts("control_totals"),
                body.optionalText("sha256").orElse(""),
                body.optionalText("cursor"));
    }

    private static Response answer(ReceiptRow receipt) {
        if (!receipt.matches()) {
            throw new Problem(409, "receipt-differs", receipt.differences(), Map.of()).declined();
        }
        return Response.status(Response.Status.CREATED).entity(json(receipt)).build();
    }

    private static JsonObject json(ReceiptRow receipt) {
        return Json.createObjectBuilder()
                .add("id", receipt.code())
                .add("received_at", RowText.moment(receipt.receivedAt()))
                .add("ledger", receipt.ledger())
                .add("export", receipt.export())
                .add("known_at", receipt.knownAt())
                .add("row_count", receipt.rows())
                .add("verdict", receipt.verdict())
                .build();
    }
}
