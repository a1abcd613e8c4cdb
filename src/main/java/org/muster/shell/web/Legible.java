package org.muster.shell.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.muster.shared.text.Language;
import org.muster.shared.text.PercentEncoding;
import org.muster.shared.text.Texts;

/**
 * Refuses an address whose parameters cannot be decoded. No page could read them, not even the one for errors, so that
 * people are told in a line of plain text; programs are told at their own door.
 */
public class Legible extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private final transient Texts texts;

    @Inject
    public Legible(Texts texts) {
        this.texts = texts;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (PercentEncoding.intact(request.getQueryString())
                || request.getServletPath().startsWith("/api")) {
            chain.doFilter(request, response);
            return;
        }
        var language = Optional.ofNullable(request.getHeader("Accept-Language"))
                .map(Language::preferred)
                .orElse(Language.EN);
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter()
                .println(texts.of(language, "shell.error.400") + ". " + texts.of(language, "shell.error.400.words"));
    }
}
