package org.muster.asset.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.muster.asset.DocumentDirectory;
import org.muster.asset.DocumentRow;
import org.muster.asset.DocumentStream;

/**
 * The content of a document, or with {@code size=small} the small picture that stands for it. Pictures, which we drew
 * ourselves, are shown; everything else is only ever saved. Nothing in it may run, load or be framed.
 */
@WebServlet(DocumentServlet.PATH)
public class DocumentServlet extends HttpServlet {

    static final String PATH = "/asset/document";

    private static final String LOCKED = "default-src 'none'; frame-ancestors 'none'; sandbox";
    private static final long serialVersionUID = 1L;

    @Inject
    private transient DocumentDirectory documents;

    @Inject
    private transient DocumentStream stream;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var found = Optional.ofNullable(request.getParameter("code")).flatMap(documents::find);
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var document = found.get();
        var small = "small".equals(request.getParameter("size"));
        var seal = '"' + document.sha256() + (small ? "-small\"" : "\"");
        response.setHeader("Content-Security-Policy", LOCKED);
        response.setHeader("Cache-Control", "private, no-cache");
        response.setHeader("ETag", seal);
        if (seal.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        } else if (small) {
            preview(document, response);
        } else {
            whole(document, response);
        }
    }

    private void preview(DocumentRow document, HttpServletResponse response) throws IOException {
        var preview = stream.preview(document);
        if (preview.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("image/jpeg");
        response.setContentLength(preview.get().length);
        response.getOutputStream().write(preview.get());
    }

    private void whole(DocumentRow document, HttpServletResponse response) throws IOException {
        response.setContentType(document.mediaType());
        response.setContentLengthLong(document.size());
        response.setHeader("Content-Disposition", Disposition.of(document.picture(), document.name()));
        stream.copy(document, response.getOutputStream());
    }
}
