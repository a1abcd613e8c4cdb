package org.muster.ledger.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.muster.ledger.pull.CheckDirectory.ReceiptLine;
import org.muster.ledger.pull.PullDirectory;
import org.muster.ledger.pull.PullRow;
import org.muster.shared.web.KeysetList;

/** Who pulled what when, and what their programs said about it. */
@Named
@RequestScoped
public class LedgerPullsPage extends BookPage {

    @Inject
    private KeptLists lists;

    @Inject
    private PullDirectory pulls;

    private KeysetList<PullRow> list;
    private List<ReceiptLine> receipts = List.of();

    public void load() {
        var sort = PullDirectory.SORTS.get(0);
        list = lists.read(sort, (wanted, from, limit) -> pulls.list(wanted, sort, from, limit));
        receipts = lists.receipts();
    }

    public KeysetList<PullRow> getList() {
        return list;
    }

    /** The latest receipts; the file has them all. */
    public List<ReceiptLine> getReceipts() {
        return receipts;
    }
}
