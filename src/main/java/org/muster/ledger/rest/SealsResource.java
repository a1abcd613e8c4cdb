package org.muster.ledger.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.muster.ledger.Book;
import org.muster.ledger.BookDirectory;
import org.muster.ledger.PeriodDirectory;
import org.muster.shared.rest.Scope;
import org.muster.shared.usecase.Refusal;

/** All seals a book ever had: one that was superseded says for ever what was reported then. */
@Path("/ledgers/{ledger: [A-Z0-9]{1,10}}/seals")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "ledgers")
public class SealsResource {

    private final BookDirectory books;
    private final PeriodDirectory periods;
    private final KeyGrants grants;

    @Inject
    public SealsResource(BookDirectory books, PeriodDirectory periods, KeyGrants grants) {
        this.books = books;
        this.periods = periods;
        this.grants = grants;
    }

    public SealsResource() {
        this(null, null, null);
    }

    /** The seals of the book, the newest first, each with the one that superseded it. */
    @GET
    @Scope("proof.read")
    public JsonObject list(@PathParam("ledger") String ledger) {
        book(ledger);
        return SealList.of(periods.seals(ledger), any -> true);
    }

    /** One seal by its number, the very text that was signed; it never changes, also when it was superseded. */
    @GET
    @Path("{seal: [1-9][0-9]{0,17}}")
    @Scope("proof.read")
    public Response find(@PathParam("ledger") String ledger, @PathParam("seal") long number) {
        var book = book(ledger);
        return periods.seals(ledger).stream()
                .filter(seal -> seal.number() == number)
                .findFirst()
                .map(seal -> Response.ok(seal.json(book.digits()))
                        .header("Cache-Control", "private, max-age=31536000, immutable")
                        .build())
                .orElseThrow(() -> Refusal.missing("seal:" + number));
    }

    private Book book(String ledger) {
        grants.require(ledger);
        return books.find(ledger).orElseThrow(() -> Refusal.missing(ledger));
    }
}
