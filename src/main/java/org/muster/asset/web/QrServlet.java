package org.muster.asset.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.muster.asset.AssetTag;
import org.muster.asset.label.Code;
import org.muster.shared.usecase.Refusal;

/** The square code of a tag as a picture: scanned from one screen it opens the sheet on another. */
@WebServlet(QrServlet.PATH)
public class QrServlet extends HttpServlet {

    static final String PATH = "/asset/qr";

    private static final int QUIET = 4;
    private static final long serialVersionUID = 1L;

    @Inject
    private transient LabelDesk labels;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var tag = tag(request);
        if (tag.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("image/svg+xml");
        response.setHeader("Cache-Control", "private, max-age=3600");
        response.getWriter().write(picture(Code.qr(labels.address(tag.get().text()))));
    }

    private static Optional<AssetTag> tag(HttpServletRequest request) {
        try {
            return Optional.ofNullable(request.getParameter("tag")).map(AssetTag::of);
        } catch (Refusal unreadable) {
            return Optional.empty();
        }
    }

    private static String picture(Code code) {
        var side = code.width() + 2 * QUIET;
        var dark = new StringBuilder();
        code.runs()
                .forEach(run -> dark.append('M')
                        .append(run.x() + QUIET)
                        .append(' ')
                        .append(run.y() + QUIET)
                        .append('h')
                        .append(run.length())
                        .append("v1h-")
                        .append(run.length())
                        .append('z'));
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %1$d %1$d\" shape-rendering=\"crispEdges\">"
                        .formatted(side)
                + "<path fill=\"#fff\" d=\"M0 0h%1$dv%1$dH0z\"/><path d=\"".formatted(side)
                + dark + "\"/></svg>";
    }
}
