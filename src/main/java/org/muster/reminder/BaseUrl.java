package org.muster.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where people reach Muster from outside, as configured by {@code MUSTER_BASE_URL}; never taken from a request. */
@ApplicationScoped
public class BaseUrl {

    private final Optional<String> base;

    @Inject
    BaseUrl(@ConfigProperty(name = "muster.base.url") Optional<String> base) {
        this.base = base.map(String::strip)
                .filter(text -> text.matches("https?://[^\\s/]+(/[^\\s]*)?"))
                .map(text -> text.endsWith("/") ? text.substring(0, text.length() - 1) : text);
    }

    BaseUrl() {
        this(Optional.empty());
    }

    /** The whole address of a path; nothing while nobody has configured one. */
    public Optional<String> of(String path) {
        return base.map(prefix -> prefix + path);
    }
}
