package org.muster.test;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Hands tests a fresh {@link Page} on the one Muster with demo data that all journeys of a run share, or that
 * {@link MusterServer} itself. A page of a failed test is kept as a picture in {@code target/screenshots}.
 *
 * <pre>
 * &#64;ExtendWith(Browsing.class)
 * class ReceiptJourneyIT {
 *     &#64;Test
 *     void goodsArrive(Page page) { page.navigate("/"); … }
 * }
 * </pre>
 */
public final class Browsing implements ParameterResolver, AfterEachCallback {

    private static final Namespace RUN = Namespace.create(Browsing.class);
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        var type = parameter.getParameter().getType();
        return type == Page.class || type == MusterServer.class || type == Browser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        var type = parameter.getParameter().getType();
        if (type == Page.class) {
            return pageFor(test);
        }
        return type == Browser.class ? window(test).browser() : server(test);
    }

    @Override
    public void afterEach(ExtensionContext test) {
        var page = test.getStore(RUN).get("page", Page.class);
        if (page == null) {
            return;
        }
        if (test.getExecutionException().isPresent()) {
            var name = test.getRequiredTestClass().getSimpleName() + "-"
                    + test.getRequiredTestMethod().getName() + ".png";
            page.screenshot(
                    new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target/screenshots", name)));
        }
        page.context().close();
    }

    private static Page pageFor(ExtensionContext test) {
        return test.getStore(RUN)
                .getOrComputeIfAbsent("page", key -> newContext(test).newPage(), Page.class);
    }

    private static BrowserContext newContext(ExtensionContext test) {
        var options = new Browser.NewContextOptions()
                .setBaseURL(server(test).baseUrl())
                .setLocale("en-GB")
                .setViewportSize(1280, 800);
        return window(test).browser().newContext(options);
    }

    private static MusterServer server(ExtensionContext test) {
        return test.getRoot()
                .getStore(RUN)
                .getOrComputeIfAbsent(
                        "server", key -> new Running(MusterServer.start(Map.of("MUSTER_SEED", "demo"))), Running.class)
                .server();
    }

    private static Window window(ExtensionContext test) {
        return test.getRoot().getStore(RUN).getOrComputeIfAbsent("window", key -> Window.open(), Window.class);
    }

    /** Stopped by JUnit when the last test of the run is over. */
    private record Running(MusterServer server) implements AutoCloseable {
        @Override
        public void close() {
            server.close();
        }
    }

    private record Window(Playwright playwright, Browser browser) implements AutoCloseable {

        static Window open() {
            var environment = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
            var chromium = Chromium.path();
            var playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
            var options =
                    new BrowserType.LaunchOptions().setExecutablePath(chromium).setArgs(FLAGS);
            return new Window(playwright, playwright.chromium().launch(options));
        }

        @Override
        public void close() {
            playwright.close();
        }
    }
}
