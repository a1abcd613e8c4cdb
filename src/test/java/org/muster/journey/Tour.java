package org.muster.journey;

import com.microsoft.playwright.Page;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Everything one person can reach by following links from the home page, each page once, at the first address that leads
 * to it. What lies behind a form is added by hand.
 */
final class Tour {

    private static final List<String> STARTS = List.of("/index.xhtml", "/set-up.xhtml", "/identity/profile.xhtml");
    private static final String LINKS =
            "() => [...document.querySelectorAll('a[href]')].filter(a => a.origin === location.origin)"
                    + ".map(a => a.pathname + a.search)";

    private final Page page;
    private final Map<String, String> stops = new LinkedHashMap<>();
    private final Set<String> visited = new TreeSet<>();
    private final Set<String> again = new TreeSet<>(STARTS);
    private final ArrayDeque<String> ahead = new ArrayDeque<>(STARTS);

    Tour(Page page) {
        this.page = page;
    }

    /** Addresses no link leads to, or to be followed before others. */
    Tour alsoTo(Collection<String> addresses) {
        addresses.forEach(ahead::addFirst);
        return this;
    }

    /** Pages on the way to one that opens for this person alone. */
    Tour by(Collection<String> paths) {
        again.addAll(paths);
        return this;
    }

    /** Goes everywhere that is not among the paths known already; answers path and address of each stop. */
    Map<String, String> beyond(Collection<String> known) {
        while (!ahead.isEmpty()) {
            var address = ahead.poll();
            var path = address.split("\\?")[0];
            if (known.contains(path) && !again.contains(path) || !visited.add(path)) {
                continue;
            }
            page.navigate(address);
            if (!known.contains(path)) {
                stops.put(path, address);
            }
            links().stream()
                    .filter(link -> link.split("\\?")[0].endsWith(".xhtml"))
                    .forEach(ahead::add);
        }
        return stops;
    }

    @SuppressWarnings("unchecked")
    private List<String> links() {
        return (List<String>) page.evaluate(LINKS);
    }
}
