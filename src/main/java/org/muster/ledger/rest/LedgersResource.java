package org.muster.ledger.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.muster.ledger.Book;
import org.muster.ledger.BookDirectory;
import org.muster.ledger.pull.HeadStream;
import org.muster.shared.rest.Scope;

/** The books there are, and how far they are. */
@Path("/ledgers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "ledgers")
public class LedgersResource {

    private final BookDirectory books;
    private final HeadStream heads;
    private final KeyGrants grants;

    @Inject
    public LedgersResource(BookDirectory books, HeadStream heads, KeyGrants grants) {
        this.books = books;
        this.heads = heads;
        this.grants = grants;
    }

    public LedgersResource() {
        this(null, null, null);
    }

    /** The books this key may read. */
    @GET
    @Scope("ledger.read")
    public JsonObject list() {
        var data = Json.createArrayBuilder();
        books.all().stream()
                .filter(book -> grants.reads(book.code()))
                .map(this::json)
                .forEach(data::add);
        return Json.createObjectBuilder().add("data", data).build();
    }

    private JsonObjectBuilder json(Book book) {
        var head = books.head(book.code()).orElseThrow();
        return Json.createObjectBuilder()
                .add("ledger", book.code())
                .add("name", book.name())
                .add("name_zh", book.nameZh())
                .add("entity", book.entity())
                .add("standard", book.standard())
                .add("functional_currency", book.currency())
                .add("minor_digits", book.digits())
                .add("fiscal_year_start", book.fiscalYearStart())
                .add(
                        "complete_through",
                        heads.completeThrough(book.code())
                                .map(LocalDate::toString)
                                .<JsonValue>map(Json::createValue)
                                .orElse(JsonValue.NULL))
                .add("known_at", head.knownAt())
                .add(
                        "journal",
                        Json.createObjectBuilder()
                                .add("head_seq", head.nextJournalSeq() - 1)
                                .add("head_hash", head.journalHash()))
                .add(
                        "movements",
                        Json.createObjectBuilder()
                                .add("head_seq", head.nextMovementSeq() - 1)
                                .add("head_hash", head.movementHash()));
    }
}
