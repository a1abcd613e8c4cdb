package org.muster.bench;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.muster.test.Chromium;
import org.muster.test.People;

/**
 * When whoever opens the list sees the largest of it (Largest Contentful Paint, W3C), in a real browser, signed in, with a
 * warm cache: what Lighthouse counts as its fourth figure. Its scores are taken by that program itself.
 */
public class PaintMeasure implements Measure {

    private static final int TIMES = 5;
    private static final double SECONDS = 1;
    private static final String LARGEST = "() => new Promise(done => new PerformanceObserver("
            + "seen => done(seen.getEntries().at(-1).startTime)).observe({type: 'largest-contentful-paint', buffered: true}))";

    private final List<Finding> findings = new ArrayList<>();

    @Override
    public int order() {
        return 35;
    }

    @Override
    public void at(Bench bench) {
        var here = new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
        try (var playwright = Playwright.create(here);
                var browser = playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(Chromium.path())
                                .setArgs(List.of("--no-sandbox")));
                var people = new People(browser, bench.server().baseUrl())) {
            var page = people.as("manager");
            seconds(page);
            var taken = new double[TIMES];
            Arrays.setAll(taken, time -> seconds(page));
            Arrays.sort(taken);
            findings.add(Finding.atMost(
                    "largest contentful paint of the list, %,d assets".formatted(bench.assets()),
                    SECONDS,
                    " s",
                    taken[TIMES / 2]));
        }
    }

    private static double seconds(Page page) {
        page.navigate("/asset/list.xhtml");
        return ((Number) page.evaluate(LARGEST)).doubleValue() / 1_000;
    }

    @Override
    public List<Finding> findings() {
        return findings;
    }
}
