package org.muster.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a page has to say after it led on to another one: "SRV-0042 was issued." Kept in the session, told once. */
@Named
@RequestScoped
public class News {
    private static final String ATTRIBUTE = "muster.news";

    private final HttpServletRequest request;
    private final Messages messages;
    private List<String> told = List.of();

    @Inject
    public News(HttpServletRequest request, Messages messages) {
        this.request = request;
        this.messages = messages;
    }

    News() {
        this(null, null);
    }

    /** Tells it on the next page. */
    public void tell(String key, Object... arguments) {
        var all = new ArrayList<>(kept());
        all.add(messages.of(key, arguments));
        request.getSession().setAttribute(ATTRIBUTE, all);
    }

    /** What is to be told now; afterwards it is old. */
    public List<String> getAll() {
        var all = kept();
        if (!all.isEmpty()) {
            request.getSession().removeAttribute(ATTRIBUTE);
            told = all;
        }
        return told;
    }

    private List<String> kept() {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> session.getAttribute(ATTRIBUTE))
                .map(all -> ((List<?>) all).stream().map(String.class::cast).toList())
                .orElse(List.of());
    }
}
