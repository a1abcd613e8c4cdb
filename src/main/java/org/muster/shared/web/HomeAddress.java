package org.muster.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Under which address people reach this installation. What is printed, mailed or scanned later begins with the configured
 * one; only while none is configured it begins with the address the person used themselves, whom a forged one would fool
 * alone.
 */
@RequestScoped
public class HomeAddress {

    private static final String HOST = "[A-Za-z0-9.-]+(:[0-9]{1,5})?|\\[[0-9A-Fa-f:.]+](:[0-9]{1,5})?";

    private final Optional<String> configured;
    private final HttpServletRequest request;

    @Inject
    HomeAddress(@ConfigProperty(name = "muster.base.url") Optional<String> configured, HttpServletRequest request) {
        this.configured = configured.map(String::strip).filter(url -> url.matches("https?://.+"));
        this.request = request;
    }

    HomeAddress() {
        this(Optional.empty(), null);
    }

    /** Without a slash at the end. */
    public String base() {
        return configured.map(url -> url.replaceAll("/+$", "")).orElseGet(this::used);
    }

    /** Whether somebody has said so, or it was merely used. */
    public boolean isConfigured() {
        return configured.isPresent();
    }

    private String used() {
        var host = Optional.ofNullable(request.getHeader("Host"))
                .filter(given -> given.matches(HOST))
                .orElseGet(() -> request.getLocalName() + ":" + request.getLocalPort());
        return request.getScheme() + "://" + host + request.getContextPath();
    }
}
