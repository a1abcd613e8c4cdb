package org.muster.test;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Hands journeys the {@link People} they are about, or the {@link Page} of a stranger, on the one Muster with demo data
 * that all journeys of a run share. A journey fails when a browser's console complained on the way; what everybody saw
 * then is kept in {@code target/screenshots}. The environment variable {@code MUSTER_URL} names a running demo to use
 * instead.
 *
 * <pre>
 * &#64;ExtendWith(Browsing.class)
 * class ReceiptJourneyIT {
 *     &#64;Test
 *     void goodsArrive(People people) { people.as("storekeeper").navigate("/"); … }
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
        return type == People.class || type == Page.class || type == MusterServer.class || type == Browser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        var type = parameter.getParameter().getType();
        if (type == People.class) {
            return people(test);
        }
        if (type == Page.class) {
            return people(test).stranger();
        }
        return type == Browser.class ? window(test).browser() : server(test);
    }

    @Override
    public void afterEach(ExtensionContext test) {
        var people = test.getStore(RUN).get("people", People.class);
        if (people == null) {
            return;
        }
        try (people) {
            if (test.getExecutionException().isPresent() || !people.complaints().isEmpty()) {
                people.picture(test.getRequiredTestClass().getSimpleName() + "-"
                        + test.getRequiredTestMethod().getName());
            }
            assertThat(people.complaints()).as("complaints of the consoles").isEmpty();
        }
    }

    private static People people(ExtensionContext test) {
        return test.getStore(RUN)
                .getOrComputeIfAbsent("people", key -> new People(window(test).browser(), baseUrl(test)), People.class);
    }

    private static String baseUrl(ExtensionContext test) {
        return Optional.ofNullable(System.getenv("MUSTER_URL"))
                .orElseGet(() -> server(test).baseUrl());
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
