package org.muster.journey;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A look at a page as axe and a narrow screen see it: what is wrong there, in words. */
final class Look {

    private static final Set<String> SERIOUS = Set.of("serious", "critical");
    /** Puts a theme on and waits until every colour has arrived. */
    private static final String WEAR = "async theme => { document.documentElement.dataset.theme = theme;"
            + " await new Promise(requestAnimationFrame);"
            + " await Promise.allSettled(document.getAnimations().map(each => each.finished)); }";

    private static final int WIDE = 1280;
    private static final int NARROW = 390;

    private final Page page;

    Look(Page page) {
        this.page = page;
    }

    /** On a desk in one theme, then on a phone in the other. */
    List<String> deskThenPhone(String deskTheme, String phoneTheme) {
        var faults = new ArrayList<String>();
        faults.addAll(look(deskTheme, WIDE));
        faults.addAll(look(phoneTheme, NARROW));
        page.setViewportSize(WIDE, 800);
        return faults;
    }

    private List<String> look(String theme, int width) {
        page.setViewportSize(width, 800);
        page.evaluate(WEAR, theme);
        var where =
                "%s (%s, %s, %d): ".formatted(page.url(), page.locator("html").getAttribute("lang"), theme, width);
        var faults = new ArrayList<String>();
        new AxeBuilder(page)
                .setLegacyMode(true).analyze().getViolations().stream()
                        .filter(rule -> SERIOUS.contains(rule.getImpact()))
                        .map(rule -> where + words(rule))
                        .forEach(faults::add);
        var beyond = (Integer) page.evaluate("() => document.documentElement.scrollWidth - innerWidth");
        if (beyond > 0) {
            faults.add(where + "reaches " + beyond + " pixels beyond the screen");
        }
        return faults;
    }

    private static String words(Rule rule) {
        return rule.getId()
                + rule.getNodes().stream()
                        .limit(3)
                        .map(node -> " " + node.getTarget())
                        .collect(Collectors.joining());
    }
}
