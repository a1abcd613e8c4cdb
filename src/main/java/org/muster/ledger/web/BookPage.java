package org.muster.ledger.web;

import jakarta.inject.Inject;
import java.util.List;
import org.muster.shared.web.Choice;
import org.muster.shared.web.Tab;

/** A page about a book. */
public abstract class BookPage {

    @Inject
    private LedgerHead head;

    @Inject
    private LedgerWords words;

    public List<Tab> getBooks() {
        return head.books();
    }

    public List<Tab> getSections() {
        return head.sections();
    }

    public String getLedger() {
        return head.book().code();
    }

    /** The book the page is about. */
    LedgerHead head() {
        return head;
    }

    /** The word for a code, or the code where there is none. */
    public String word(String kind, String code) {
        return words.word(kind, code);
    }

    /** The name of an account in the visitor's language. */
    public String account(String number, String posted) {
        return words.account(number, posted);
    }

    /** The codes of a column with their words, to filter by. */
    public List<Choice> choices(String kind) {
        return words.choices(kind);
    }
}
