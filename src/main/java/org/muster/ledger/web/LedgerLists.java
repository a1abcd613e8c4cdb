package org.muster.ledger.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.muster.ledger.PeriodDirectory;
import org.muster.ledger.export.Export;
import org.muster.ledger.pull.PullParameters;
import org.muster.ledger.pull.PullRows;
import org.muster.shared.persistence.Cursors;
import org.muster.shared.persistence.Position;
import org.muster.shared.usecase.Refusal;
import org.muster.shared.web.Choice;
import org.muster.shared.web.KeysetList;
import org.muster.shared.web.ListState;

/** Reads the stretch of an export that the request's address asks for. */
@RequestScoped
class LedgerLists {

    private static final Set<String> MANNERS = Set.of("ledger", "q", "format", "profile");

    private final PullRows rows;
    private final PeriodDirectory periods;
    private final Cursors cursors;
    private final LedgerHead head;
    private final HttpServletRequest request;

    @Inject
    LedgerLists(PullRows rows, PeriodDirectory periods, Cursors cursors, LedgerHead head, HttpServletRequest request) {
        this.rows = rows;
        this.periods = periods;
        this.cursors = cursors;
        this.head = head;
        this.request = request;
    }

    LedgerLists() {
        this(null, null, null, null, null);
    }

    LedgerHead head() {
        return head;
    }

    KeysetList<LedgerRow> read(Export export) {
        var state = ListState.of(request).about("ledger");
        var from = state.after()
                .or(state::before)
                .map(cursor ->
                        cursors.open(cursor, export.wire()).orElseThrow(() -> Refusal.unreadable("after", cursor)));
        return read(export, state, from);
    }

    private KeysetList<LedgerRow> read(Export export, ListState state, Optional<Position> from) {
        var slice = PullParameters.onAPage(
                () -> rows.page(export, head.book().code(), given(export, state), from, state.size()));
        return KeysetList.of(state, slice.map(row -> new LedgerRow(export, row)), cursors);
    }

    /**
     * The filters of a list as the parameters of a pull: ranges of days are {@code from} and {@code to} there. What else
     * an address says is passed over, as on every page.
     */
    static Map<String, List<String>> given(Export export, ListState state) {
        var given = new LinkedHashMap<String, List<String>>();
        state.filters().forEach((name, values) -> {
            var asked = name.replaceFirst("^posting_date_(from|to)$", "$1");
            if (!MANNERS.contains(name) && PullParameters.knows(export, asked)) {
                given.put(asked, values);
            }
        });
        return given;
    }

    /** The months of the book, the newest first. */
    List<Choice> periods() {
        return periods.all(head.book().code()).stream()
                .map(period -> new Choice(period.code(), period.code()))
                .toList();
    }
}
