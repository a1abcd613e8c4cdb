package org.muster.test;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The people of one journey, each at a browser of their own. Whatever their consoles complain of is kept: scripts that
 * fail, and everything the content security policy forbids.
 */
public final class People implements AutoCloseable {

    /** What everybody in the demo company signs in with. */
    public static final String PASSWORD = "muster-demo";

    private static final String REFUSED = "Failed to load resource: the server responded with a status of 4";
    private static final String OFFLINE = "Failed to load resource: net::ERR_INTERNET_DISCONNECTED";

    private final Browser browser;
    private final String baseUrl;
    private final Map<String, Page> pages = new LinkedHashMap<>();
    private final List<String> complaints = new ArrayList<>();

    public People(Browser browser, String baseUrl) {
        this.browser = browser;
        this.baseUrl = baseUrl;
    }

    /** The browser of somebody who has not signed in. */
    public Page stranger() {
        return pages.computeIfAbsent("", name -> newPage());
    }

    /** The browser of a person of the demo company, signed in and speaking English. */
    public Page as(String name) {
        return pages.computeIfAbsent(name, this::signedIn);
    }

    /** A program of the person at the same server. */
    public Program program(String name) {
        return Program.of(baseUrl, name);
    }

    /** What the consoles of all browsers complained of so far. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** Keeps what each of them sees, for whoever wonders why the journey failed. */
    void picture(String journey) {
        pages.forEach((name, page) -> page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(
                        Path.of("target/screenshots", journey + "-" + (name.isEmpty() ? "stranger" : name) + ".png"))));
    }

    @Override
    public void close() {
        pages.values().stream().map(Page::context).forEach(BrowserContext::close);
    }

    private Page signedIn(String name) {
        var page = newPage();
        page.navigate("/sign-in.xhtml");
        page.locator("#name").fill(name);
        page.locator("#password").fill(PASSWORD);
        page.locator("button[type=submit]").click();
        page.waitForURL(address -> !address.contains("sign-in"));
        if (!"en".equals(page.locator("html").getAttribute("lang"))) {
            page.locator("[data-do=language][lang=en]").click();
            page.locator("html[lang=en]").waitFor();
        }
        return page;
    }

    /** Nothing moves: a window nobody looks at draws no frames, and what is on its way in would never arrive. */
    private Page newPage() {
        var page = browser.newContext(new Browser.NewContextOptions()
                        .setBaseURL(baseUrl)
                        .setLocale("en-GB")
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setViewportSize(1280, 800))
                .newPage();
        page.onConsoleMessage(this::hear);
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
        return page;
    }

    /** A refused address and a net that was cut are told to the console too; whether they were meant is for the journey to say. */
    private void hear(ConsoleMessage message) {
        if (message.type().equals("error")
                && !message.text().startsWith(REFUSED)
                && !message.text().startsWith(OFFLINE)) {
            complaints.add(message.page().url() + ": " + message.text());
        }
    }
}
