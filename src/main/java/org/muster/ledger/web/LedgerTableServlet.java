package org.muster.ledger.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.muster.ledger.AccountDirectory;
import org.muster.ledger.AssetPolicyDirectory;
import org.muster.ledger.ManualEventDirectory;
import org.muster.ledger.PeriodDesk;
import org.muster.ledger.PeriodDirectory;
import org.muster.ledger.RunDirectory;
import org.muster.ledger.pull.CheckDirectory;
import org.muster.ledger.pull.PullDirectory;
import org.muster.shared.export.Cell;
import org.muster.shared.usecase.Refusal;
import org.muster.shared.web.ListState;
import org.muster.shared.web.MonthText;
import org.muster.shared.web.TableFile;

/** All rows of what the pages of a book show beside its exports, as a file: the last part of the path says which. */
@WebServlet(LedgerTableServlet.PATH + "/*")
public class LedgerTableServlet extends HttpServlet {

    static final String PATH = "/ledger/table";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient LedgerHead head;

    @Inject
    private transient AccountDirectory accounts;

    @Inject
    private transient AssetPolicyDirectory policies;

    @Inject
    private transient PeriodDirectory periods;

    @Inject
    private transient PeriodDesk desk;

    @Inject
    private transient RunDirectory runs;

    @Inject
    private transient PullDirectory pulls;

    @Inject
    private transient CheckDirectory checks;

    @Inject
    private transient ManualEventDirectory events;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var ledger = head.book().code();
        var asked = new Asked(request, response, ledger, LocalDate.now(clock));
        switch (Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1)) {
            case "accounts" -> asked.send("accounts", LedgerCells.ACCOUNTS, state -> accounts.all().stream());
            case "policies" -> asked.send("policies", LedgerCells.POLICIES, state -> policies.inForce(ledger).stream());
            case "periods" -> asked.send("periods", LedgerCells.PERIODS, state -> periods.all(ledger).stream());
            case "seals" -> asked.send("seals", LedgerCells.SEALS, state -> periods.seals(ledger).stream());
            case "pulls" ->
                asked.send("pulls", LedgerCells.PULLS, state -> pulls.rows(KeptLists.wanted(state, ledger)));
            case "receipts" ->
                asked.send("receipts", LedgerCells.RECEIPTS, state -> checks.receipts(KeptLists.wanted(state, ledger)));
            case "reconciliations" ->
                asked.send(
                        "reconciliations",
                        LedgerCells.RECONCILIATIONS,
                        state -> checks.reconciliations(KeptLists.wanted(state, ledger)));
            case "differences" ->
                asked.send(
                        "differences",
                        LedgerCells.DIFFERENCES,
                        state -> checks.reconciliation(said(state, "id")).stream()
                                .filter(sheet -> sheet.ledger().equals(ledger))
                                .flatMap(sheet -> sheet.differences().stream()));
            case "events" ->
                asked.send("events", LedgerCells.EVENTS, state -> events.rows(KeptLists.wanted(state, ledger)));
            case "checklist" ->
                asked.send("checklist", LedgerCells.CHECKS, state -> {
                    var month = desk.month(ledger, said(state, "period"));
                    return desk.checklist(ledger, month.code(), month.explanation()).stream();
                });
            case "due" ->
                asked.send(
                        "due", LedgerCells.SHARES, state -> runs.preview(ledger, month(state)).byCostCenter().stream());
            default -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static String said(ListState state, String name) {
        return state.value(name).orElseThrow(() -> Refusal.unreadable(name, ""));
    }

    private static YearMonth month(ListState state) {
        return MonthText.read("period", said(state, "period"));
    }

    /** A request for a file about a book. */
    private record Asked(HttpServletRequest request, HttpServletResponse response, String ledger, LocalDate today) {

        <R> void send(String name, List<Cell<R>> cells, Function<ListState, Stream<R>> rows) throws IOException {
            new TableFile<>(ledger + "-" + name, cells).send(request, response, today, rows);
        }
    }
}
