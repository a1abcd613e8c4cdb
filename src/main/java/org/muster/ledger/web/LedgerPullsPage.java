package org.muster.ledger.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.muster.ledger.pull.CheckDirectory;
import org.muster.ledger.pull.CheckDirectory.ReceiptLine;
import org.muster.ledger.pull.PullRow;
import org.muster.shared.web.KeysetList;

/** Who pulled what when, and what their programs said about it. */
@Named
@RequestScoped
public class LedgerPullsPage extends BookPage {

    @Inject
    private PullLists lists;

    @Inject
    private CheckDirectory checks;

    private KeysetList<PullRow> list;
    private List<ReceiptLine> receipts = List.of();

    public void load() {
        list = lists.read(getLedger());
        receipts = checks.receipts(getLedger());
    }

    public KeysetList<PullRow> getList() {
        return list;
    }

    public List<ReceiptLine> getReceipts() {
        return receipts;
    }
}
