package org.muster.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A real PostgreSQL of one's own on a loopback port, in a temporary folder that goes with it. PostgreSQL refuses to run
 * as root, so under root it runs as {@code nobody}.
 */
public final class PostgresServer implements AutoCloseable {

    private static final long START_SECONDS = 60;

    private final Path home;
    private final Process process;
    private final int port;
    private final Thread atExit = new Thread(this::stop, "stop PostgreSQL");

    private PostgresServer(Path home, Process process, int port) {
        this.home = home;
        this.process = process;
        this.port = port;
    }

    /** Starts it on a free port, see {@link #start(int)}. */
    public static PostgresServer start() {
        return start(MusterServer.freePort());
    }

    /** Starts it with an empty database {@code muster} owned by the account {@code muster}. */
    public static PostgresServer start(int port) {
        var home = newHome();
        try {
            var server = launch(home, PostgresBinaries.under(home), port);
            Runtime.getRuntime().addShutdownHook(server.atExit);
            server.awaitReady();
            return server;
        } catch (IOException e) {
            Folders.delete(home);
            throw new UncheckedIOException(e);
        }
    }

    private static Path newHome() {
        try {
            var home = Files.createTempDirectory("muster-postgresql");
            home.toFile().setExecutable(true, false);
            home.toFile().setReadable(true, false);
            return home;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String url() {
        return url("muster");
    }

    public int port() {
        return port;
    }

    @Override
    public void close() {
        stop();
        Runtime.getRuntime().removeShutdownHook(atExit);
    }

    private static PostgresServer launch(Path home, Path bin, int port) throws IOException {
        var data = home.resolve("data");
        if (runsAsRoot()) {
            Command.run(List.of("chown", "-R", "65534:65534", home.toString()));
        }
        Command.run(unprivileged(
                bin.resolve("initdb").toString(),
                "--pgdata=" + data,
                "--username=muster",
                "--auth=trust",
                "--encoding=UTF8",
                "--locale=C",
                "--no-sync"));
        var command = unprivileged(
                bin.resolve("postgres").toString(),
                "-D",
                data.toString(),
                "-p",
                Integer.toString(port),
                "-h",
                "127.0.0.1",
                "-k",
                "",
                "-c",
                "max_prepared_transactions=50",
                "-c",
                "fsync=off");
        var log = home.resolve("postgresql.log").toFile();
        var process = new ProcessBuilder(command)
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log)
                .start();
        return new PostgresServer(home, process, port);
    }

    private static List<String> unprivileged(String... words) {
        var command = new ArrayList<String>();
        if (runsAsRoot()) {
            command.addAll(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "--"));
        }
        command.addAll(List.of(words));
        return command;
    }

    private static boolean runsAsRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private void awaitReady() {
        var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
        while (!answers()) {
            if (ended() || System.nanoTime() > deadline) {
                var log = log();
                close();
                throw new IllegalStateException("PostgreSQL did not start:\n" + log);
            }
        }
    }

    private boolean answers() {
        try (var connection = DriverManager.getConnection(url("postgres"), "muster", "");
                var statement = connection.createStatement()) {
            statement.execute("create database muster");
            return true;
        } catch (SQLException e) {
            return false;
        }
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    private boolean ended() {
        try {
            return process.waitFor(100, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private String log() {
        try (Stream<String> lines = Files.lines(home.resolve("postgresql.log"))) {
            return String.join("\n", lines.toList());
        } catch (IOException e) {
            return e.getMessage();
        }
    }

    private void stop() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Folders.delete(home);
    }
}
