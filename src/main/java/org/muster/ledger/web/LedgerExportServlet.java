package org.muster.ledger.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.muster.ledger.export.Export;
import org.muster.ledger.pull.Measured;
import org.muster.ledger.pull.PullEntry;
import org.muster.ledger.pull.PullFormat;
import org.muster.ledger.pull.PullOutcome;
import org.muster.ledger.pull.PullParameters;
import org.muster.ledger.pull.PullPlan;
import org.muster.ledger.pull.PullPlanner;
import org.muster.ledger.pull.PullRegister;
import org.muster.ledger.pull.PullWriter;
import org.muster.shared.usecase.OpenCommand;
import org.muster.shared.usecase.Right;
import org.muster.shared.web.ListState;

/** All rows of the list an address describes, as a file; noted in the book of pulls like any other pull. */
@WebServlet(LedgerExportServlet.PATH + "/*")
public class LedgerExportServlet extends HttpServlet {

    static final String PATH = "/ledger/export";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PullPlanner planner;

    @Inject
    private transient PullWriter writer;

    @Inject
    private transient PullRegister register;

    @Inject
    private transient OpenCommand open;

    @Inject
    private transient Figures figures;

    @Inject
    private transient LedgerHead head;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var export =
                Export.of(Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1));
        if (export.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        open.by().require(Right.READ_LEDGER, "");
        var format = Optional.ofNullable(request.getParameter("format"))
                .flatMap(PullFormat::of)
                .orElse(PullFormat.CSV);
        var ledger = head.book().code();
        var plan = PullParameters.onAPage(() ->
                planner.plan(ledger, PullParameters.read(export.get(), given(export.get(), request)), format));
        response.setContentType(format.contentType());
        response.setHeader("Cache-Control", "no-store");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"%s-%s.%s\""
                        .formatted(ledger, export.get().wire(), format.ending()));
        write(request, plan, new Measured(response.getOutputStream()));
    }

    private Map<String, List<String>> given(Export export, HttpServletRequest request) {
        var given = new LinkedHashMap<>(
                figures.given(export, ListState.of(request).about("ledger").filters()));
        given.put("limit", List.of("all"));
        given.put(
                "profile",
                List.of(Optional.ofNullable(request.getParameter("profile")).orElse("spreadsheet")));
        return given;
    }

    private void write(HttpServletRequest request, PullPlan plan, Measured to) throws IOException {
        var outcome = new PullOutcome(plan);
        var whole = false;
        try {
            writer.write(plan, to, outcome);
            whole = true;
        } finally {
            register.note(new PullEntry(
                    clock.instant(),
                    "",
                    open.by().code(),
                    request.getRemoteAddr(),
                    plan.ledger(),
                    plan.export().wire(),
                    plan.parameters().told(),
                    plan.format().ending(),
                    plan.question().knownAt(),
                    outcome.tally().rows(),
                    to.bytes(),
                    to.hex(),
                    whole ? "COMPLETE" : "BROKEN"));
        }
    }
}
