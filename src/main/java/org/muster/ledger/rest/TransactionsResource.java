package org.muster.ledger.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.muster.ledger.BookDirectory;
import org.muster.ledger.pull.PullCursor;
import org.muster.ledger.pull.TransactionStream;
import org.muster.ledger.pull.TransactionStream.Transaction;
import org.muster.shared.rest.ListQuery;
import org.muster.shared.rest.Scope;
import org.muster.shared.usecase.Refusal;

/** The posting transactions of a book, so that whoever pulls its streams can account for every number. */
@Path("/ledgers/{ledger: [A-Z0-9]{1,10}}/transactions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "ledgers")
public class TransactionsResource {

    private final TransactionStream transactions;
    private final BookDirectory books;
    private final KeyGrants grants;

    @Inject
    public TransactionsResource(TransactionStream transactions, BookDirectory books, KeyGrants grants) {
        this.transactions = transactions;
        this.books = books;
        this.grants = grants;
    }

    public TransactionsResource() {
        this(null, null, null);
    }

    /**
     * Every transaction number behind {@code after}, without gap, and how many rows it wrote: one with neither entries nor
     * movements set terms, ended what was used up, or took note that something is described otherwise.
     */
    @GET
    @Scope("ledger.read")
    public JsonObject list(@PathParam("ledger") String ledger, @Context UriInfo uri) {
        grants.require(ledger);
        grants.requireUnconfined();
        var known =
                books.head(ledger).orElseThrow(() -> Refusal.missing(ledger)).knownAt();
        var query = ListQuery.of(uri, Set.of());
        var behind = behind(query.text("after"));
        var last = Math.min(known, behind + query.limit());
        var data = Json.createArrayBuilder();
        transactions.between(ledger, behind, last).forEach(transaction -> data.add(json(transaction)));
        var on = Json.createValue(Long.toString(Math.max(last, behind)));
        return Json.createObjectBuilder()
                .add("data", data)
                .add(
                        "page",
                        Json.createObjectBuilder()
                                .add("next", last < known ? on : JsonValue.NULL)
                                .add("has_more", last < known)
                                .add("resume", on)
                                .add("known_at", known))
                .build();
    }

    private static long behind(String after) {
        if (!after.matches("[0-9]{0,18}")) {
            throw PullCursor.mismatch("after", after);
        }
        return after.isEmpty() ? 0 : Long.parseLong(after);
    }

    private static JsonObjectBuilder json(Transaction transaction) {
        return Json.createObjectBuilder()
                .add("tx", transaction.tx())
                .add("entries", transaction.entries())
                .add("first_journal_seq", seq(transaction.firstEntry()))
                .add("movements", transaction.movements())
                .add("first_movement_seq", seq(transaction.firstMovement()))
                .add("terms", transaction.terms())
                .add("charges", transaction.charges())
                .add("disposals", transaction.disposals())
                .add("descriptions", transaction.descriptions());
    }

    private static JsonValue seq(long number) {
        return number == 0 ? JsonValue.NULL : Json.createValue(number);
    }
}
