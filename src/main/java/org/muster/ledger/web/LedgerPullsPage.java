package org.muster.ledger.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.muster.ledger.pull.CheckDirectory;
import org.muster.ledger.pull.CheckDirectory.ReceiptLine;
import org.muster.ledger.pull.PullDirectory;
import org.muster.ledger.pull.PullRow;
import org.muster.shared.persistence.Cursors;
import org.muster.shared.web.KeysetList;
import org.muster.shared.web.ListState;

/** Who pulled what when, and what their programs said about it. */
@Named
@RequestScoped
public class LedgerPullsPage extends BookPage {

    @Inject
    private PullDirectory pulls;

    @Inject
    private CheckDirectory checks;

    @Inject
    private Cursors cursors;

    @Inject
    private HttpServletRequest request;

    private KeysetList<PullRow> list;
    private List<ReceiptLine> receipts = List.of();

    public void load() {
        var state = ListState.of(request).about("ledger");
        var order = state.order(PullDirectory.SORTS);
        var narrowed = new LinkedHashMap<String, List<String>>(state.filters());
        narrowed.putAll(Map.of("ledger", List.of(getLedger())));
        list = KeysetList.of(state, pulls.list(narrowed, order, state.position(cursors, order), state.size()), cursors);
        receipts = checks.receipts(getLedger());
    }

    public KeysetList<PullRow> getList() {
        return list;
    }

    public List<ReceiptLine> getReceipts() {
        return receipts;
    }
}
