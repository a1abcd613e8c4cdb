package org.muster.ledger.web;

import jakarta.inject.Inject;
import java.util.List;
import org.muster.ledger.export.Export;
import org.muster.shared.web.Choice;
import org.muster.shared.web.KeysetList;
import org.muster.shared.web.Tab;

/** A page that lists an export of a book: the same rows finance pulls, a stretch at a time. */
public abstract class ExportPage {

    @Inject
    private LedgerLists lists;

    @Inject
    private LedgerWords words;

    private KeysetList<LedgerRow> list;

    /** What the page lists. */
    protected abstract Export export();

    public void load() {
        list = lists.read(export());
    }

    public KeysetList<LedgerRow> getList() {
        return list;
    }

    public List<Tab> getBooks() {
        return lists.head().books();
    }

    public List<Tab> getSections() {
        return lists.head().sections();
    }

    public String getLedger() {
        return lists.head().book().code();
    }

    /** The months of the book, to filter by. */
    public List<Choice> getPeriods() {
        return lists.periods();
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

    /** Where all rows of the list are downloaded. */
    public String getExportPath() {
        return LedgerExportServlet.PATH + "/" + export().wire();
    }
}
