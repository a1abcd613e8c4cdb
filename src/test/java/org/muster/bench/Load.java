package org.muster.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;

/** Asks again and again, alone or with others, and tells how often or how long. */
public final class Load {

    private static final int CLIENTS = 8;
    private static final Duration WARM_UP = Duration.ofSeconds(4);
    private static final Duration WINDOW = Duration.ofSeconds(6);

    private Load() {}

    /** How often a second eight clients get their answer; each request is told its number. */
    public static double perSecond(IntConsumer request) {
        rate(WARM_UP, request, 0);
        return rate(WINDOW, request, 1_000_000);
    }

    private static double rate(Duration window, IntConsumer request, int first) {
        var clients = Executors.newFixedThreadPool(CLIENTS);
        var begin = System.nanoTime();
        var end = begin + window.toNanos();
        try {
            var running = new ArrayList<Future<Integer>>();
            for (var client = 0; client < CLIENTS; client++) {
                var number = first + client * 100_000;
                running.add(clients.submit(() -> loop(number, end, request)));
            }
            var answers = 0;
            for (var one : running) {
                answers += one.get();
            }
            return answers * 1e9 / (System.nanoTime() - begin);
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        } finally {
            clients.shutdownNow();
        }
    }

    private static int loop(int first, long end, IntConsumer request) {
        var answers = 0;
        while (System.nanoTime() < end) {
            request.accept(first + answers);
            answers++;
        }
        return answers;
    }

    /** The median in milliseconds of requests sent one after the other, once the server knows them. */
    public static double median(int times, Runnable request) {
        var taken = new double[times];
        for (var at = -times; at < times; at++) {
            var begin = System.nanoTime();
            request.run();
            if (at >= 0) {
                taken[at] = (System.nanoTime() - begin) / 1e6;
            }
        }
        Arrays.sort(taken);
        return taken[times / 2];
    }

    /** How many seconds something takes. */
    public static double seconds(Runnable work) {
        var begin = System.nanoTime();
        work.run();
        return (System.nanoTime() - begin) / 1e9;
    }
}
