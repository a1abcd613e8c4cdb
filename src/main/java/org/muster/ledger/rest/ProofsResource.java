package org.muster.ledger.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.muster.ledger.BookDirectory;
import org.muster.ledger.BookHead;
import org.muster.ledger.PeriodDirectory;
import org.muster.ledger.PeriodSeal;
import org.muster.ledger.export.Export;
import org.muster.ledger.pull.ProofStream;
import org.muster.ledger.pull.ProofStream.Tree;
import org.muster.ledger.pull.PullParameters;
import org.muster.shared.rest.Problem;
import org.muster.shared.rest.Scope;
import org.muster.shared.usecase.Reason;
import org.muster.shared.usecase.Refusal;

/** Proofs after RFC 6962 that a row is in a chain and that a chain only grew. */
@Path("/ledgers/{ledger: [A-Z0-9]{1,10}}/proofs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "ledgers")
public class ProofsResource {

    private static final String SEAL = "seal:";

    private final BookDirectory books;
    private final ProofStream proofs;
    private final PeriodDirectory periods;
    private final KeyGrants grants;

    @Inject
    public ProofsResource(BookDirectory books, ProofStream proofs, PeriodDirectory periods, KeyGrants grants) {
        this.books = books;
        this.proofs = proofs;
        this.periods = periods;
        this.grants = grants;
    }

    public ProofsResource() {
        this(null, null, null, null);
    }

    /** That a row is among those of a chain at a seal or up to a number; the end of the chain unless said otherwise. */
    @GET
    @Path("inclusion")
    @Scope("proof.read")
    public JsonObject inclusion(
            @PathParam("ledger") String ledger,
            @QueryParam("stream") @Nullable String stream,
            @QueryParam("seq") @Nullable String seq,
            @QueryParam("line_no") @Nullable String line,
            @QueryParam("at") @Nullable String at) {
        var head = head(ledger);
        var chain = chain(stream);
        var row = number("seq", Optional.ofNullable(seq).orElse(""));
        var no = (int) number("line_no", Optional.ofNullable(line).orElse("1"));
        var last = last(ledger, "at", Optional.ofNullable(at), chain, head);
        var proof = proofs.inclusion(chain, ledger, row, no, last).orElseThrow(() -> Refusal.missing(row + "/" + no));
        return Json.createObjectBuilder()
                .add("ledger", ledger)
                .add("stream", name(chain))
                .add("seq", row)
                .add("line_no", no)
                .add("row_hash", proof.rowHash())
                .add("leaf_index", proof.index())
                .add("tree", tree(proof.tree()))
                .add("path", Json.createArrayBuilder(proof.path()))
                .build();
    }

    /** That a chain at one seal or number is the beginning of the same chain at another. */
    @GET
    @Path("consistency")
    @Scope("proof.read")
    public JsonObject consistency(
            @PathParam("ledger") String ledger,
            @QueryParam("stream") @Nullable String stream,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to) {
        var head = head(ledger);
        var chain = chain(stream);
        var first = last(ledger, "from", Optional.of(Optional.ofNullable(from).orElse("")), chain, head);
        var second = last(ledger, "to", Optional.ofNullable(to), chain, head);
        if (first > second) {
            throw PullParameters.unreadable("from", Optional.ofNullable(from).orElse(""));
        }
        var proof = proofs.consistency(chain, ledger, first, second);
        return Json.createObjectBuilder()
                .add("ledger", ledger)
                .add("stream", name(chain))
                .add("from", tree(proof.older()))
                .add("to", tree(proof.newer()))
                .add("path", Json.createArrayBuilder(proof.path()))
                .build();
    }

    private BookHead head(String ledger) {
        grants.require(ledger);
        return books.head(ledger).orElseThrow(() -> Refusal.missing(ledger));
    }

    private static Export chain(@Nullable String stream) {
        return switch (Optional.ofNullable(stream).orElse("journal")) {
            case "journal" -> Export.JOURNAL;
            case "movements" -> Export.MOVEMENT_LEDGER;
            default -> throw PullParameters.unreadable("stream", String.valueOf(stream));
        };
    }

    private static String name(Export chain) {
        return chain == Export.JOURNAL ? "journal" : "movements";
    }

    private long last(String ledger, String parameter, Optional<String> text, Export chain, BookHead head) {
        var end = (chain == Export.JOURNAL ? head.nextJournalSeq() : head.nextMovementSeq()) - 1;
        if (text.isEmpty()) {
            return end;
        }
        if (text.get().startsWith(SEAL)) {
            var seal = seal(ledger, parameter, text.get().substring(SEAL.length()));
            return (chain == Export.JOURNAL ? seal.journal() : seal.movements()).lastSeq();
        }
        return Optional.of(number(parameter, text.get()))
                .filter(seq -> seq <= end)
                .orElseThrow(() -> PullParameters.unreadable(parameter, text.get()));
    }

    /** The seal of a period that holds, or a seal by its number. */
    private PeriodSeal seal(String ledger, String parameter, String which) {
        if (which.matches("[1-9][0-9]{0,17}")) {
            return periods.seals(ledger).stream()
                    .filter(seal -> seal.number() == Long.parseLong(which))
                    .findFirst()
                    .orElseThrow(() -> Refusal.missing(SEAL + which));
        }
        if (!which.matches("[0-9]{4}-(0[1-9]|1[0-2])")) {
            throw PullParameters.unreadable(parameter, SEAL + which);
        }
        return periods.seal(ledger, which)
                .orElseThrow(() -> Problem.of(
                                409, "period-not-closed", Reason.at(parameter, "ledger.refusal.not_sealed", which))
                        .declined());
    }

    private static long number(String parameter, String text) {
        if (!text.matches("[0-9]{1,18}")) {
            throw PullParameters.unreadable(parameter, text);
        }
        return Long.parseLong(text);
    }

    private static JsonObjectBuilder tree(Tree tree) {
        return Json.createObjectBuilder()
                .add("last_seq", tree.lastSeq())
                .add("size", tree.size())
                .add("root", tree.root());
    }
}
