package org.muster.inspection.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.muster.asset.Typeface;
import org.muster.inspection.InspectionDirectory;

/** Prints one check for whoever may see it. */
@WebServlet(RunPaperServlet.PATH)
public class RunPaperServlet extends HttpServlet {

    static final String PATH = "/inspection/run.pdf";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient InspectionDirectory directory;

    @Inject
    private transient RunPapers papers;

    @Inject
    private transient Typeface typeface;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var sheet =
                directory.find(Optional.ofNullable(request.getParameter("code")).orElse(""));
        if (sheet.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var pdf = papers.of(sheet.get()).pdf(typeface.typeface());
        response.setContentType("application/pdf");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader(
                "Content-Disposition", "inline; filename=\"" + sheet.get().code() + ".pdf\"");
        response.setContentLength(pdf.length);
        response.getOutputStream().write(pdf);
    }
}
