package org.muster.readiness;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muster.readiness.model.ReadinessLevel;
import org.muster.readiness.model.Shortfall;
import org.muster.readiness.model.SinglePoint;
import org.muster.shared.usecase.Reason;

/** The parts of an impact as texts of columns: a line each, its pieces parted by tabs. */
final class ImpactText {

    private static final String PARTED = "\t";
    private static final int MOST = 8_000;

    private ImpactText() {}

    static String points(List<SinglePoint> points) {
        return write(
                points,
                each -> Stream.of(each.group(), each.requirement(), each.level().name()));
    }

    static List<SinglePoint> points(String text) {
        return read(text, parts -> new SinglePoint(parts[0], parts[1], ReadinessLevel.valueOf(parts[2])));
    }

    static String falls(List<Impact.Fall> falls) {
        return write(
                falls,
                each -> Stream.of(
                        each.plan(),
                        each.requirement(),
                        each.to().name(),
                        each.on().toString(),
                        each.owner(),
                        Boolean.toString(each.asked())));
    }

    static List<Impact.Fall> falls(String text) {
        return read(
                text,
                parts -> new Impact.Fall(
                        parts[0],
                        parts[1],
                        Light.valueOf(parts[2]),
                        LocalDate.parse(parts[3]),
                        parts[4],
                        Boolean.parseBoolean(parts[5])));
    }

    static String shortfalls(List<Shortfall> shortfalls) {
        return write(shortfalls, each -> Stream.of(each.plan(), each.requirement(), Long.toString(each.units())));
    }

    static List<Shortfall> shortfalls(String text) {
        return read(text, parts -> new Shortfall(parts[0], parts[1], Long.parseLong(parts[2])));
    }

    static String covers(List<WhatIfAnswer.CoverChange> covers) {
        return write(
                covers,
                each -> Stream.of(
                        each.asset(),
                        each.capability(),
                        Long.toString(each.limitBefore()),
                        Long.toString(each.limitAfter()),
                        each.endBefore().map(LocalDate::toString).orElse("-"),
                        each.endAfter().map(LocalDate::toString).orElse("-")));
    }

    static List<WhatIfAnswer.CoverChange> covers(String text) {
        return read(
                text,
                parts -> new WhatIfAnswer.CoverChange(
                        parts[0],
                        parts[1],
                        Long.parseLong(parts[2]),
                        Long.parseLong(parts[3]),
                        day(parts[4]),
                        day(parts[5])));
    }

    private static Optional<LocalDate> day(String text) {
        return Optional.of(text).filter(given -> !given.equals("-")).map(LocalDate::parse);
    }

    /** What is said of the books is kept as it was said. */
    static String books(List<WhatIfAnswer.Loss> books) {
        return write(
                books,
                each -> Stream.concat(
                        Stream.of(each.asset(), each.said().key()),
                        each.said().arguments().stream().map(Object::toString)));
    }

    static List<WhatIfAnswer.Loss> books(String text) {
        return read(
                text,
                parts -> new WhatIfAnswer.Loss(
                        parts[0], Reason.of(parts[1], (Object[]) Arrays.copyOfRange(parts, 2, parts.length))));
    }

    static String groups(List<String> groups) {
        return write(groups, Stream::of);
    }

    static List<String> groups(String text) {
        return read(text, parts -> parts[0]);
    }

    /** As many lines as fit. */
    private static <T> String write(List<T> items, Function<T, Stream<String>> pieces) {
        var text = new StringBuilder();
        for (var item : items) {
            var line = pieces.apply(item)
                            .map(piece -> piece.replaceAll("\\s", " "))
                            .collect(Collectors.joining(PARTED))
                    + "\n";
            if (text.length() + line.length() <= MOST) {
                text.append(line);
            }
        }
        return text.toString();
    }

    private static <T> List<T> read(String text, Function<String[], T> item) {
        return text.lines()
                .filter(line -> !line.isBlank())
                .map(line -> item.apply(line.split(PARTED, -1)))
                .toList();
    }
}
