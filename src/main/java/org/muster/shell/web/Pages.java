package org.muster.shell.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.net.MalformedURLException;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muster.shell.Navigation;

/** Which of the pages in the table exist in this build; looked up once, since the archive never changes while it runs. */
@ApplicationScoped
class Pages {

    @Inject
    private ServletContext archive;

    private Set<Navigation> present;

    @PostConstruct
    void look() {
        present = Stream.of(Navigation.values()).filter(this::present).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether there is a file for the page. */
    boolean has(Navigation page) {
        return present.contains(page);
    }

    private boolean present(Navigation page) {
        try {
            return archive.getResource(page.path()) != null;
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException("A page's path begins with a slash: " + page.path(), impossible);
        }
    }
}
