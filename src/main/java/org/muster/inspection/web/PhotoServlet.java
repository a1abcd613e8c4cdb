package org.muster.inspection.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.muster.inspection.InspectionDirectory;

/** Shows one photo of a check to whoever may see the check. */
@WebServlet(PhotoServlet.PATH)
public class PhotoServlet extends HttpServlet {

    static final String PATH = "/inspection/photo";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient InspectionDirectory directory;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var photo = directory.photo(
                Optional.ofNullable(request.getParameter("code")).orElse(""),
                number(request, "item"),
                number(request, "no"));
        if (photo.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("image/jpeg");
        response.setContentLength(photo.get().length);
        response.getOutputStream().write(photo.get());
    }

    private static int number(HttpServletRequest request, String name) {
        var text = Optional.ofNullable(request.getParameter(name)).orElse("");
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0;
    }
}
