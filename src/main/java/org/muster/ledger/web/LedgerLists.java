package org.muster.ledger.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.muster.ledger.PeriodDirectory;
import org.muster.ledger.export.Export;
import org.muster.ledger.pull.PullParameters;
import org.muster.ledger.pull.PullRows;
import org.muster.shared.money.Money;
import org.muster.shared.persistence.Cursors;
import org.muster.shared.persistence.Position;
import org.muster.shared.usecase.Refusal;
import org.muster.shared.web.Choice;
import org.muster.shared.web.Formats;
import org.muster.shared.web.KeysetList;
import org.muster.shared.web.ListState;
import org.muster.shared.web.Messages;

/** Reads the stretch of an export that the request's address asks for. */
@RequestScoped
class LedgerLists {

    private final PullRows rows;
    private final PeriodDirectory periods;
    private final Cursors cursors;
    private final LedgerHead head;
    private final Figures figures;
    private final Messages messages;
    private final Formats formats;
    private final HttpServletRequest request;

    @Inject
    LedgerLists(
            PullRows rows,
            PeriodDirectory periods,
            Cursors cursors,
            LedgerHead head,
            Figures figures,
            Messages messages,
            Formats formats,
            HttpServletRequest request) {
        this.rows = rows;
        this.periods = periods;
        this.cursors = cursors;
        this.head = head;
        this.figures = figures;
        this.messages = messages;
        this.formats = formats;
        this.request = request;
    }

    LedgerLists() {
        this(null, null, null, null, null, null, null, null);
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
        var slice = PullParameters.onAPage(() ->
                rows.page(export, head.book().code(), figures.given(export, state.filters()), from, state.size()));
        return KeysetList.of(state, slice.map(row -> new LedgerRow(export, row)), cursors);
    }

    /** Where the rows behind the figures of the list are. */
    RowsBehind behind(Export export) {
        var state = ListState.of(request).about("ledger");
        var given = figures.given(export, state.filters());
        var span = PullParameters.onAPage(() -> rows.span(export, head.book().code(), given));
        return new RowsBehind(
                request.getContextPath(),
                head.book(),
                span,
                state.value("known_at").orElse(""),
                state.value("include").isPresent());
    }

    /** The figure the address names. */
    List<Choice> figures(Export export) {
        return ListState.of(request)
                .value(Figures.FIGURE)
                .flatMap(name -> Figure.of(export, name))
                .map(figure -> new Choice(figure.wire(), messages.label(figure)))
                .stream()
                .toList();
    }

    /** What the rows of a narrowed list of a chain add up to, in words; empty where they were too many to count. */
    String sum(Export export, KeysetList<LedgerRow> list) {
        if (list.state().filters().isEmpty()
                || list.count().capped()
                || list.rows().isEmpty()) {
            return "";
        }
        var all = rows
                .all(
                        export,
                        head.book().code(),
                        figures.given(export, list.state().filters()))
                .stream()
                .map(row -> new LedgerRow(export, row))
                .toList();
        return export == Export.JOURNAL
                ? messages.of(
                        "ledger.page.sum.journal",
                        all.size(),
                        money(total(all, "debit")),
                        money(total(all, "credit")),
                        money(total(all, "debit").subtract(total(all, "credit"))))
                : messages.of(
                        "ledger.page.sum.movements",
                        all.size(),
                        formats.number(total(all, "quantity")),
                        money(total(all, "value")));
    }

    private static BigDecimal total(List<LedgerRow> rows, String column) {
        return rows.stream()
                .map(row -> Optional.ofNullable(row.number(column)).orElse(BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private String money(BigDecimal amount) {
        return formats.money(new Money(amount, Currency.getInstance(head.book().currency())));
    }

    /** The months of the book, the newest first. */
    List<Choice> periods() {
        return periods.all(head.book().code()).stream()
                .map(period -> new Choice(period.code(), period.code()))
                .toList();
    }
}
