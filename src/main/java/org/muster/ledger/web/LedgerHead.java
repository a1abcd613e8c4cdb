package org.muster.ledger.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.muster.ledger.Book;
import org.muster.ledger.BookDirectory;
import org.muster.shared.usecase.OpenCommand;
import org.muster.shared.usecase.Refusal;
import org.muster.shared.usecase.Right;
import org.muster.shared.web.Messages;
import org.muster.shared.web.Tab;
import org.muster.shared.web.Visitor;

/** What stands above every page of the ledger: which book, and which of its pages. */
@RequestScoped
class LedgerHead {

    /** The pages of a book in their order. */
    enum Section {
        JOURNAL,
        BALANCES,
        REGISTER,
        ROLLFORWARD,
        DEPRECIATION,
        MOVEMENTS,
        STOCK,
        PREPAID,
        DISPOSALS,
        COUNTS,
        PERIODS,
        EVENTS,
        POLICIES,
        PULLS,
        RECONCILIATIONS;

        String path() {
            return "/ledger/" + name().toLowerCase(Locale.ROOT) + ".xhtml";
        }
    }

    private final BookDirectory books;
    private final Messages messages;
    private final Visitor visitor;
    private final OpenCommand open;
    private final HttpServletRequest request;

    @Inject
    LedgerHead(BookDirectory books, Messages messages, Visitor visitor, OpenCommand open, HttpServletRequest request) {
        this.books = books;
        this.messages = messages;
        this.visitor = visitor;
        this.open = open;
        this.request = request;
    }

    LedgerHead() {
        this(null, null, null, null, null);
    }

    /** The book the address names, or the first one. Books belong to no site, so they take a right held everywhere. */
    Book book() {
        open.by().require(Right.READ_LEDGER, "");
        var all = books.all();
        var asked = Optional.ofNullable(request.getParameter("ledger"))
                .map(String::strip)
                .filter(code -> !code.isEmpty());
        return asked.isPresent()
                ? all.stream()
                        .filter(book -> asked.get().equals(book.code()))
                        .findFirst()
                        .orElseThrow(() -> Refusal.missing(asked.get()))
                : all.stream().findFirst().orElseThrow(() -> Refusal.missing("ledger"));
    }

    /** The books as tabs of this page. */
    List<Tab> books() {
        var current = book();
        return books.all().stream()
                .map(book -> Tab.of(
                        book.code() + " · " + book.named(visitor.getLanguage()),
                        request.getContextPath() + request.getServletPath() + "?ledger=" + book.code(),
                        book.code().equals(current.code())))
                .toList();
    }

    /** The pages of the book. */
    List<Tab> sections() {
        var code = book().code();
        return Stream.of(Section.values())
                .map(section -> Tab.of(
                        messages.get("ledger.section." + section.name()),
                        request.getContextPath() + section.path() + "?ledger=" + code,
                        request.getServletPath().equals(section.path())))
                .toList();
    }
}
