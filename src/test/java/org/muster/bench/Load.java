package org.muster.bench;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/** Asks again and again, alone or with others, and tells how often or how long. */
public final class Load {

    /** As many are always asked, so that the server has no moment of rest. */
    static final int CLIENTS = 8;

    private static final Duration WARM_UP = Duration.ofSeconds(4);
    private static final Duration WINDOW = Duration.ofSeconds(6);

    private Load() {}

    /** How often a second eight clients get their answer; each request is told its number. */
    public static double perSecond(IntConsumer request) {
        rate(WARM_UP, request, 0);
        return rate(WINDOW, request, 1_000_000);
    }

    private static double rate(Duration window, IntConsumer request, int first) {
        var begin = System.nanoTime();
        var end = begin + window.toNanos();
        var answers = together(CLIENTS, client -> loop(first + client * 100_000, end, request)).stream()
                .mapToInt(Integer::intValue)
                .sum();
        return answers * 1e9 / (System.nanoTime() - begin);
    }

    /** An answer and the milliseconds it took. */
    record Timed(HttpResponse<?> answer, double milliseconds) {}

    /** Every answer so many clients get who ask again at once. */
    static List<Timed> answers(int clients, Supplier<HttpResponse<?>> request) {
        var end = System.nanoTime() + WINDOW.toNanos();
        return together(clients, client -> timed(end, request)).stream()
                .flatMap(List::stream)
                .toList();
    }

    private static List<Timed> timed(long end, Supplier<HttpResponse<?>> request) {
        var answers = new ArrayList<Timed>();
        while (System.nanoTime() < end) {
            var begin = System.nanoTime();
            var answer = request.get();
            answers.add(new Timed(answer, (System.nanoTime() - begin) / 1e6));
        }
        return answers;
    }

    private static <T> List<T> together(int number, IntFunction<T> work) {
        var clients = Executors.newFixedThreadPool(number);
        try {
            var running = new ArrayList<Future<T>>();
            for (var client = 0; client < number; client++) {
                var mine = client;
                running.add(clients.submit(() -> work.apply(mine)));
            }
            var results = new ArrayList<T>();
            for (var one : running) {
                results.add(one.get());
            }
            return results;
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
