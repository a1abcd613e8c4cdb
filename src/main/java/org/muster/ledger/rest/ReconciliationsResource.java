package org.muster.ledger.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.muster.ledger.Book;
import org.muster.ledger.BookDirectory;
import org.muster.ledger.RowText;
import org.muster.ledger.pull.BalanceFile;
import org.muster.ledger.pull.Balances;
import org.muster.ledger.pull.Balances.Balance;
import org.muster.ledger.pull.Difference;
import org.muster.ledger.pull.ReconciliationRegister;
import org.muster.ledger.pull.ReconciliationSheet;
import org.muster.shared.rest.Body;
import org.muster.shared.rest.Once;
import org.muster.shared.rest.Scope;
import org.muster.shared.usecase.Refusal;

/** Clients hold their balances against ours here. */
@Path("/ledgers/{ledger: [A-Z0-9]{1,10}}/reconciliations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "ledgers")
public class ReconciliationsResource {

    private final ReconciliationRegister register;
    private final BookDirectory books;
    private final KeyGrants grants;
    private final Once once;

    @Inject
    public ReconciliationsResource(ReconciliationRegister register, BookDirectory books, KeyGrants grants, Once once) {
        this.register = register;
        this.books = books;
        this.grants = grants;
        this.once = once;
    }

    public ReconciliationsResource() {
        this(null, null, null, null);
    }

    /** Compares balances per account, or per account and asset; debit is positive. */
    @POST
    @Scope("reconcile.write")
    @Consumes(MediaType.APPLICATION_JSON)
    @APIResponse(responseCode = "201", description = "Created")
    public Response compare(@PathParam("ledger") String ledger, Body body) {
        grants.require(ledger);
        grants.requireUnconfined();
        var book = books.find(ledger).orElseThrow(() -> Refusal.missing(ledger));
        body.only("as_of", "known_at", "complete", "balances");
        var balances = balances(ledger, body);
        return once.answer(() -> Response.status(Response.Status.CREATED)
                .entity(json(register.compare(balances, grants.keyCode()), book))
                .build());
    }

    private static Balances balances(String ledger, Body body) {
        var given = body.list("balances").items(BalanceFile.MOST).stream()
                .map(ReconciliationsResource::balance)
                .toList();
        return new Balances(
                ledger,
                body.date("as_of").orElseThrow(() -> Refusal.invalid("as_of", "shared.refusal.needed")),
                body.optionalText("known_at"),
                body.yesNo("complete").orElse(false),
                given);
    }

    private static Balance balance(Body body) {
        body.only("account", "asset_no", "balance");
        return new Balance(body.text("account"), body.optionalText("asset_no").orElse(""), amount(body));
    }

    /** A decimal string, as the exports write amounts, or a number. */
    private static BigDecimal amount(Body body) {
        var text = body.scalars().getOrDefault("balance", "");
        if (!text.matches(Balances.AMOUNT)) {
            throw new Refusal(Refusal.Kind.INVALID, List.of(body.reason("balance", "ledger.refusal.amount", text)));
        }
        return new BigDecimal(text);
    }

    private static JsonObject json(ReconciliationSheet sheet, Book book) {
        var differences = Json.createArrayBuilder();
        sheet.differences().forEach(difference -> differences.add(json(difference, book)));
        return Json.createObjectBuilder()
                .add("id", sheet.code())
                .add("ledger", sheet.ledger())
                .add("as_of", sheet.asOf().toString())
                .add("known_at", sheet.knownAt())
                .add("compared", sheet.compared())
                .add("verdict", sheet.verdict())
                .add("differences", differences)
                .build();
    }

    private static JsonObjectBuilder json(Difference difference, Book book) {
        return Json.createObjectBuilder()
                .add("account", difference.account())
                .add(
                        "asset_no",
                        difference.assetNo().isEmpty() ? JsonValue.NULL : Json.createValue(difference.assetNo()))
                .add("theirs", difference.theirs().toPlainString())
                .add("ours", RowText.money(difference.ours(), book.digits()))
                .add("difference", RowText.money(difference.amount(), book.digits()))
                .add("currency", book.currency())
                .add("entries", Json.createArrayBuilder(difference.entries()));
    }
}
