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
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.muster.ledger.Book;
import org.muster.ledger.BookDirectory;
import org.muster.ledger.RowText;
import org.muster.ledger.pull.SealStream;
import org.muster.ledger.pull.SealStream.ChainSeal;
import org.muster.ledger.pull.SealStream.PeriodRow;
import org.muster.ledger.pull.SealStream.SealRow;
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
    private final SealStream seals;
    private final KeyGrants grants;

    @Inject
    public PeriodsResource(BookDirectory books, SealStream seals, KeyGrants grants) {
        this.books = books;
        this.seals = seals;
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
        seals.periods(ledger).forEach(period -> data.add(json(period)));
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

    /** The valid seal of a month; keep it where we cannot reach it. */
    @GET
    @Path("{period: [0-9]{4}-[0-9]{2}}/seal")
    @Scope("proof.read")
    public JsonObject seal(@PathParam("ledger") String ledger, @PathParam("period") String period) {
        var book = book(ledger);
        row(ledger, period);
        return seals.seal(ledger, period)
                .map(seal -> json(seal, book.digits()))
                .orElseThrow(() -> Problem.of(409, "period-not-closed", Reason.of("ledger.refusal.not_sealed", period))
                        .declined());
    }

    private Book book(String ledger) {
        grants.require(ledger);
        return books.find(ledger).orElseThrow(() -> Refusal.missing(ledger));
    }

    private PeriodRow row(String ledger, String period) {
        return seals.periods(ledger).stream()
                .filter(row -> row.code().equals(period))
                .findFirst()
                .orElseThrow(() -> Refusal.missing(period));
    }

    private static JsonObjectBuilder json(PeriodRow row) {
        return Json.createObjectBuilder()
                .add("ledger", row.ledger())
                .add("period", row.code())
                .add("start", row.firstDay().toString())
                .add("end", row.lastDay().toString())
                .add("fiscal_year", row.fiscalYear())
                .add("state", row.state())
                .add("seal", row.seal().<JsonValue>map(Json::createValue).orElse(JsonValue.NULL));
    }

    static JsonObject json(SealRow seal, int digits) {
        return Json.createObjectBuilder()
                .add("ledger", seal.ledger())
                .add("seal", seal.number())
                .add("period", seal.period())
                .add("known_at", seal.knownAt())
                .add("journal", chain(seal.journal(), digits))
                .add("movements", chain(seal.movements(), digits))
                .add("balances", seal.balances())
                .add("balances_sha256", seal.balancesSha256())
                .add("previous_seal", number(seal.previous()))
                .add("supersedes", number(seal.superseded()))
                .add("made_at", RowText.moment(seal.madeAt()))
                .add("made_by", seal.madeBy())
                .add("signature", seal.signature())
                .add("public_key", seal.publicKey())
                .build();
    }

    private static JsonValue number(long seal) {
        return Optional.of(seal)
                .filter(number -> number > 0)
                .<JsonValue>map(Json::createValue)
                .orElse(JsonValue.NULL);
    }

    private static JsonObjectBuilder chain(ChainSeal chain, int digits) {
        var json = Json.createObjectBuilder()
                .add("first_seq", chain.firstSeq())
                .add("last_seq", chain.lastSeq())
                .add("count", chain.count());
        chain.debit().ifPresent(amount -> json.add("debit", RowText.money(amount, digits)));
        chain.credit().ifPresent(amount -> json.add("credit", RowText.money(amount, digits)));
        return json.add("head_hash", chain.headHash()).add("merkle_root", chain.merkleRoot());
    }
}
