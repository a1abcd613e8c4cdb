package org.muster.bench;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.muster.bench.Load.Timed;

/**
 * What becomes of people when three times as many ask as the server can serve: those it serves wait at most twice as
 * long, the others are told at once to come again, and soon afterwards it serves as before.
 */
public class OverloadMeasure implements Measure {

    private static final String PAGE = "/asset/list.xhtml?size=50";
    private static final int MANY = 3 * Load.CLIENTS;
    private static final double RARELY = 0.99;

    private final List<Finding> findings = new ArrayList<>();

    @Override
    public int order() {
        return 35;
    }

    @Override
    public void at(Bench bench) {
        if (bench.largest()) {
            Load.answers(Load.CLIENTS, () -> bench.pages().ask(PAGE));
            var usual = Load.answers(Load.CLIENTS, () -> bench.pages().ask(PAGE));
            var crowded = Load.answers(MANY, () -> bench.pages().ask(PAGE));
            var what = "list of 50 rows, %d clients".formatted(MANY);
            findings.add(Finding.atMost(
                    what + ": p99 of accepted, against " + Load.CLIENTS, 2, " ×", slowest(crowded) / slowest(usual)));
            findings.add(Finding.told(what + ": told to come again", "", count(crowded, OverloadMeasure::refused)));
            findings.add(Finding.atMost(
                    what + ": answered in any other way",
                    0,
                    "",
                    count(crowded, answer -> !accepted(answer) && !refused(answer))));
            findings.add(
                    Finding.atMost("served again after the crowd", 5, " s", Load.seconds(() -> untilServed(bench))));
        }
    }

    private static void untilServed(Bench bench) {
        while (!accepted(bench.pages().ask(PAGE))) {
            Thread.onSpinWait();
        }
    }

    private static double slowest(List<Timed> answers) {
        var taken = answers.stream()
                .filter(timed -> accepted(timed.answer()))
                .mapToDouble(Timed::milliseconds)
                .sorted()
                .toArray();
        return taken.length == 0 ? Double.NaN : taken[(int) ((taken.length - 1) * RARELY)];
    }

    private static double count(List<Timed> answers, Predicate<HttpResponse<?>> which) {
        return answers.stream().map(Timed::answer).filter(which).count();
    }

    private static boolean accepted(HttpResponse<?> answer) {
        return answer.statusCode() == 200;
    }

    private static boolean refused(HttpResponse<?> answer) {
        return answer.statusCode() == 503
                && answer.headers().firstValue("Retry-After").isPresent();
    }

    @Override
    public List<Finding> findings() {
        return findings;
    }
}
