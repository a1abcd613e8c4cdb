package org.muster.asset.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;

/** Sheets of labels as a PDF, for the assets and in the manner the page of labels was told. */
@WebServlet(LabelsServlet.PATH)
public class LabelsServlet extends HttpServlet {

    static final String PATH = "/asset/labels.pdf";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient BulkDesk desk;

    @Inject
    private transient LabelDesk labels;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var selection = desk.chosen();
        if (desk.count(selection) == 0) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("application/pdf");
        response.setHeader("Content-Disposition", Disposition.of(true, "labels-" + LocalDate.now(clock) + ".pdf"));
        labels.print(selection, response.getOutputStream());
    }
}
