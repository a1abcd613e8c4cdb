package org.muster.journey;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A look at a page as axe and a narrow screen see it: what is wrong there, in words. */
final class Look {

    /** What axe finds serious or critical on the page as it stands, a line for each rule. */
    private static final String SERIOUS = "async () => (await axe.run({ resultTypes: ['violations'] })).violations"
            + ".filter(rule => ['serious', 'critical'].includes(rule.impact))"
            + ".map(rule => rule.id + ' ' + rule.nodes.slice(0, 3).map(node => node.target).join(' '))";

    private static final String AXE = axe();

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

    List<String> onADesk(String theme) {
        return look(theme, WIDE);
    }

    List<String> onAPhone(String theme) {
        var faults = look(theme, NARROW);
        page.setViewportSize(WIDE, 800);
        return faults;
    }

    private List<String> look(String theme, int width) {
        page.setViewportSize(width, 800);
        page.evaluate(WEAR, theme);
        var where =
                "%s (%s, %s, %d): ".formatted(page.url(), page.locator("html").getAttribute("lang"), theme, width);
        var faults = new ArrayList<String>();
        for (var fault : violations()) {
            faults.add(where + fault);
        }
        var beyond = (Integer) page.evaluate("() => document.documentElement.scrollWidth - innerWidth");
        if (beyond > 0) {
            faults.add(where + "reaches " + beyond + " pixels beyond the screen");
        }
        return faults;
    }

    @SuppressWarnings("unchecked")
    private List<String> violations() {
        page.evaluate(AXE);
        return (List<String>) page.evaluate(SERIOUS);
    }

    /** The engine itself; its driver for Java opens a blank page for each look, which takes seconds. */
    private static String axe() {
        try (var script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
