package org.muster.ledger;

import jakarta.inject.Inject;
import java.util.List;
import org.muster.shared.fact.Happened;
import org.muster.shared.fact.Subject;
import org.muster.shared.usecase.Facts;
import org.muster.shared.usecase.OpenCommand;
import org.muster.shared.usecase.Refusal;
import org.muster.shared.usecase.Right;
import org.muster.shared.usecase.UseCase;

/** Where books are opened, and where finance says by which rules they post. New rules join the old ones; none is changed. */
@UseCase
class BookRegister {

    private final BookStream books;
    private final BasisStream bases;
    private final OpenCommand command;
    private final Facts facts;

    @Inject
    BookRegister(BookStream books, BasisStream bases, OpenCommand command, Facts facts) {
        this.books = books;
        this.bases = bases;
        this.command = command;
        this.facts = facts;
    }

    BookRegister() {
        this(null, null, null, null);
    }

    /** Opens a book; no code is given twice. */
    void open(Book book) {
        command.by().require(Right.KEEP_LEDGER);
        if (books.seen().stream().anyMatch(other -> other.code().equals(book.code()))) {
            throw Refusal.conflict("code", "ledger.refusal.taken", book.code());
        }
        books.add(book);
        tell(book.code(), "ledger.fact.book_opened");
    }

    void addRules(List<PostingRule> rules) {
        command.by().require(Right.KEEP_LEDGER);
        bases.addRules(rules);
        books.renewBasis();
        tell(PostingRule.ANY, "ledger.fact.rules_added");
    }

    void addPolicies(String ledger, List<AssetPolicy> policies) {
        command.by().require(Right.KEEP_LEDGER);
        policies.forEach(policy -> bases.addPolicy(ledger, policy));
        books.renewBasis();
        tell(ledger, "ledger.fact.policies_added");
    }

    void addDecisions(String ledger, List<CapitalisationRule> rules) {
        command.by().require(Right.KEEP_LEDGER);
        rules.forEach(rule -> bases.addDecision(ledger, rule));
        books.renewBasis();
        tell(ledger, "ledger.fact.decisions_added");
    }

    private void tell(String ledger, String what) {
        facts.tell(Happened.to(new Subject("ledger", ledger), what));
    }
}
