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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.Collections;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.muster.ledger.Book;
import org.muster.ledger.BookDirectory;
import org.muster.ledger.Period;
import org.muster.ledger.PeriodDirectory;
import org.muster.shared.rest.Problem;
import org.muster.shared.rest.Scope;
import org.muster.shared.usecase.Reason;
import org.muster.shared.usecase.Refusal;

/** The months of a book and their seals. */
@Path("/ledgers/{ledger: [A-Z0-9]{1,10}}/periods")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "ledgers")
public class PeriodsResource {

    private final BookDirectory books;
    private final PeriodDirectory periods;
    private final KeyGrants grants;

    @Inject
    public PeriodsResource(BookDirectory books, PeriodDirectory periods, KeyGrants grants) {
        this.books = books;
        this.periods = periods;
        this.grants = grants;
    }

    public PeriodsResource() {
        this(null, null, null);
    }

    /** The months of the book, the oldest first. */
    @GET
    @Scope("ledger.read")
    public JsonObject list(@PathParam("ledger") String ledger) {
        book(ledger);
        var data = Json.createArrayBuilder();
        var oldestFirst = new ArrayList<>(periods.all(ledger));
        Collections.reverse(oldestFirst);
        oldestFirst.forEach(period -> data.add(json(period)));
        return Json.createObjectBuilder().add("data", data).build();
    }

    /** One month. */
    @GET
    @Path("{period: [0-9]{4}-[0-9]{2}}")
    @Scope("ledger.read")
    public JsonObject find(@PathParam("ledger") String ledger, @PathParam("period") String period) {
        book(ledger);
        return json(row(ledger, period)).build();
    }

    /** The valid seal of a month, the very text that was signed; keep it where we cannot reach it. */
    @GET
    @Path("{period: [0-9]{4}-[0-9]{2}}/seal")
    @Scope("proof.read")
    public Response seal(@PathParam("ledger") String ledger, @PathParam("period") String period) {
        var book = book(ledger);
        return periods.seal(ledger, period)
                .map(seal -> Response.ok(seal.json(book.digits())).build())
                .orElseThrow(() -> Problem.of(409, "period-not-closed", Reason.of("ledger.refusal.not_sealed", period))
                        .declined());
    }

    /** The seals of a month, the newest first: the first one holds, the others were superseded by a later close. */
    @GET
    @Path("{period: [0-9]{4}-[0-9]{2}}/seals")
    @Scope("proof.read")
    public JsonObject seals(@PathParam("ledger") String ledger, @PathParam("period") String period) {
        book(ledger);
        row(ledger, period);
        return SealList.of(periods.seals(ledger), seal -> seal.period().equals(period));
    }

    private Book book(String ledger) {
        grants.require(ledger);
        return books.find(ledger).orElseThrow(() -> Refusal.missing(ledger));
    }

    private Period row(String ledger, String period) {
        return periods.find(ledger, period).orElseThrow(() -> Refusal.missing(period));
    }

    private static JsonObjectBuilder json(Period row) {
        return Json.createObjectBuilder()
                .add("ledger", row.ledger())
                .add("period", row.code())
                .add("start", row.firstDay().toString())
                .add("end", row.lastDay().toString())
                .add("fiscal_year", row.fiscalYear())
                .add("state", row.state().name())
                .add("seal", row.sealNo() > 0 ? Json.createValue(row.sealNo()) : JsonValue.NULL)
                .add("reopen_asked_by", row.reopenAskedBy())
                .add("reopen_reason", row.reopenReason())
                .add("reopen_wish", row.reopenWish());
    }
}
