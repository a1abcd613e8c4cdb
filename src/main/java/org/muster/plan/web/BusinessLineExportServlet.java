package org.muster.plan.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.muster.plan.ContinuityCells;
import org.muster.plan.ContinuityDirectory;
import org.muster.shared.web.TableFile;

/** All business lines as a file. */
@WebServlet(BusinessLineExportServlet.PATH)
public class BusinessLineExportServlet extends HttpServlet {

    static final String PATH = "/plan/business-export";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ContinuityDirectory directory;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        new TableFile<>("business-lines", ContinuityCells.BUSINESS_LINES)
                .send(request, response, LocalDate.now(clock), state -> directory.businessLines().stream());
    }
}
