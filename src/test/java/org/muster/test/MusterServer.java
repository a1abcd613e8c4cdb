package org.muster.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A Muster of one's own: the built archive on a real Liberty in a process of its own, on free ports, with a data folder
 * of its own. It can be stopped politely, killed as by a power cut, and started again on the same data.
 *
 * <pre>
 * try (var muster = MusterServer.start(Map.of("MUSTER_SEED", "demo"))) {
 *     muster.baseUrl();
 * }
 * </pre>
 */
public final class MusterServer implements AutoCloseable {

    private static final Duration START = Duration.ofSeconds(600);
    private static final Duration STOP = Duration.ofSeconds(60);
    private static final String NAME = "muster";

    private final Path home;
    private final Map<String, String> environment;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final Thread atExit = new Thread(this::kill, "kill Muster");
    private Process process;

    private MusterServer(Path home, Map<String, String> environment) {
        this.home = home;
        this.environment = environment;
        this.process = launch();
        Runtime.getRuntime().addShutdownHook(atExit);
    }

    /** Starts Muster with these environment variables over the defaults, and returns when it is ready. */
    public static MusterServer start(Map<String, String> environment) {
        var home = newHome();
        var merged = new HashMap<>(Map.of(
                "MUSTER_HTTP_PORT", Integer.toString(freePort()),
                "MUSTER_HTTPS_PORT", Integer.toString(freePort()),
                "MUSTER_DATA", home.resolve("data").toString()));
        merged.putAll(environment);
        merged.put("WLP_USER_DIR", home.toString());
        var server = new MusterServer(home, Map.copyOf(merged));
        server.awaitReady();
        return server;
    }

    /** Where it is reached without a certificate, without a slash at the end. */
    public String baseUrl() {
        return "http://localhost:" + environment.get("MUSTER_HTTP_PORT");
    }

    public String secureUrl() {
        return "https://localhost:" + environment.get("MUSTER_HTTPS_PORT");
    }

    public Path data() {
        return Path.of(environment.get("MUSTER_DATA"));
    }

    /** All it has printed since its first start. */
    public String console() {
        try {
            return Files.readString(home.resolve("console.log"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The process of the server itself, for those who measure it. */
    public long pid() {
        return jvm().pid();
    }

    /** Ends it as a power cut would: without a word. */
    public void kill() {
        jvm().destroyForcibly();
        process.destroyForcibly();
        await(STOP);
    }

    /** Ends it as Ctrl-C would. */
    public void stop() {
        jvm().destroy();
        if (!await(STOP)) {
            kill();
        }
    }

    /** Starts it again after a kill or a stop: same data, same ports. */
    public void startAgain() {
        process = launch();
        awaitReady();
    }

    @Override
    public void close() {
        stop();
        Runtime.getRuntime().removeShutdownHook(atExit);
    }

    private Process launch() {
        var script = liberty().resolve("bin/server").toString();
        var builder = new ProcessBuilder(List.of(script, "run", NAME)).redirectErrorStream(true);
        builder.redirectOutput(
                ProcessBuilder.Redirect.appendTo(home.resolve("console.log").toFile()));
        builder.environment().putAll(environment);
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ProcessHandle jvm() {
        return process.descendants()
                .filter(child -> child.info().command().orElse("").endsWith("java"))
                .findFirst()
                .orElse(process.toHandle());
    }

    private void awaitReady() {
        var deadline = System.nanoTime() + START.toNanos();
        while (!isReady()) {
            if (await(Duration.ofMillis(200)) || System.nanoTime() > deadline) {
                close();
                throw new IllegalStateException("Muster did not become ready:\n" + lastLines());
            }
        }
    }

    private boolean isReady() {
        var request = HttpRequest.newBuilder(URI.create(baseUrl() + "/health/ready"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private boolean await(Duration patience) {
        try {
            return process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private String lastLines() {
        return console()
                .lines()
                .skip(Math.max(0, console().lines().count() - 60))
                .reduce("", (a, b) -> a + b + "\n");
    }

    /** A folder for one server: its configuration as the build made it, its archive, its logs. */
    private static Path newHome() {
        try {
            var parent = Files.createDirectories(Path.of("target/it").toAbsolutePath());
            var home = Files.createTempDirectory(parent, "muster");
            var server = home.resolve("servers").resolve(NAME);
            var configured = configured();
            Folders.copy(configured.resolve("jdbc"), server.resolve("jdbc"));
            try (Stream<Path> files = Files.list(configured).filter(Files::isRegularFile)) {
                files.forEach(file -> Folders.copy(file, server.resolve(file.getFileName())));
            }
            Files.createDirectories(server.resolve("apps"));
            Folders.copy(Path.of(System.getProperty("muster.war")), server.resolve("apps/muster.war"));
            return home;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The server the build made for the tests, with nothing deployed and never started by this class. */
    static Path configured() {
        return liberty().resolve("usr/servers").resolve(System.getProperty("muster.server"));
    }

    private static Path liberty() {
        return Path.of(System.getProperty("liberty.home"));
    }

    static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
