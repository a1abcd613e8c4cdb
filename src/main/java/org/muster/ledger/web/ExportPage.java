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
    private RowsBehind behind;

    /** What the page lists. */
    protected abstract Export export();

    public void load() {
        list = lists.read(export());
        behind = lists.behind(export());
    }

    public KeysetList<LedgerRow> getList() {
        return list;
    }

    /** The address of the rows a figure of a row is made of; empty where there are none. */
    public String behind(LedgerRow row, String column) {
        return behind.of(row, column);
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

    /** What the rows of the list add up to; empty where they are too many to say so on the way. */
    public String getSum() {
        return lists.sum(export(), list);
    }

    /** The figure the list opens, to name it. */
    public List<Choice> getFigures() {
        return lists.figures(export());
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
