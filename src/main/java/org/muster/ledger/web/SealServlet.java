package org.muster.ledger.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.muster.ledger.BookDirectory;
import org.muster.ledger.PeriodDirectory;
import org.muster.shared.usecase.OpenCommand;
import org.muster.shared.usecase.Right;

/** A seal as the file finance keeps where we cannot reach it. */
@WebServlet(SealServlet.PATH)
public class SealServlet extends HttpServlet {

    static final String PATH = "/ledger/seal";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PeriodDirectory periods;

    @Inject
    private transient BookDirectory books;

    @Inject
    private transient OpenCommand open;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        open.by().require(Right.READ_LEDGER, "");
        var ledger = Optional.ofNullable(request.getParameter("ledger")).orElse("");
        var number = Optional.ofNullable(request.getParameter("seal")).orElse("");
        var seal = periods.seals(ledger).stream()
                .filter(each -> Long.toString(each.number()).equals(number))
                .findFirst();
        var book = books.find(ledger);
        if (seal.isEmpty() || book.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("application/json");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"%s-%s-seal-%s.json\""
                        .formatted(ledger, seal.get().period(), number));
        response.getOutputStream().write(seal.get().json(book.get().digits()).getBytes(StandardCharsets.UTF_8));
    }
}
