package org.muster.audit;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.muster.shared.fact.Whence;
import org.muster.shared.usecase.Refusal;

/**
 * Which rows of the trail are asked for; what is empty does not narrow. Several values of one filter widen it.
 *
 * @param from the first moment
 * @param until the first moment that no longer belongs to it
 */
public record TrailFilter(
        Set<String> subjectTypes,
        String subjectRef,
        String actor,
        Set<Whence> whence,
        String action,
        String batch,
        Optional<Instant> from,
        Optional<Instant> until) {

    public static final TrailFilter ALL =
            new TrailFilter(Set.of(), "", "", Set.of(), "", "", Optional.empty(), Optional.empty());

    /** The names in an address; a page calls the two moments by their column. */
    public static final Set<String> PARAMETERS = Set.of(
            "subject_type",
            "subject_ref",
            "actor",
            "whence",
            "action",
            "batch",
            "from",
            "to",
            "recorded_from",
            "recorded_to");

    /** What a database keeps as a moment. */
    private static final Instant EARLIEST = Instant.parse("0001-01-02T00:00:00Z");

    private static final Instant LATEST = Instant.parse("9999-12-30T00:00:00Z");
    private static final int DAY = "2026-01-31".length();

    /** Reads an address; days are days of the zone, the last one is included, and what cannot be read is refused. */
    public static TrailFilter of(Map<String, List<String>> parameters, ZoneId zone) {
        return new TrailFilter(
                Set.copyOf(values(parameters, "subject_type").toList()),
                one(parameters, "subject_ref"),
                one(parameters, "actor"),
                doors(parameters),
                one(parameters, "action"),
                one(parameters, "batch"),
                moment(parameters, List.of("from", "recorded_from"), zone, false),
                moment(parameters, List.of("to", "recorded_to"), zone, true));
    }

    private static String one(Map<String, List<String>> parameters, String name) {
        return values(parameters, name).findFirst().orElse("");
    }

    private static Stream<String> values(Map<String, List<String>> parameters, String name) {
        return parameters.getOrDefault(name, List.of()).stream()
                .flatMap(text -> Stream.of(text.split(",")))
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    private static Set<Whence> doors(Map<String, List<String>> parameters) {
        var doors = EnumSet.noneOf(Whence.class);
        values(parameters, "whence").map(TrailFilter::door).forEach(doors::add);
        return doors;
    }

    private static Whence door(String name) {
        return Arrays.stream(Whence.values())
                .filter(door -> door.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Refusal.unreadable("whence", name));
    }

    private static Optional<Instant> moment(
            Map<String, List<String>> parameters, List<String> names, ZoneId zone, boolean last) {
        return names.stream()
                .flatMap(name -> values(parameters, name).map(text -> moment(name, text, zone, last)))
                .findFirst();
    }

    private static Instant moment(String name, String text, ZoneId zone, boolean last) {
        var moment = read(name, text, zone, last);
        if (moment.isBefore(EARLIEST) || moment.isAfter(LATEST)) {
            throw Refusal.unreadable(name, text);
        }
        return moment;
    }

    private static Instant read(String name, String text, ZoneId zone, boolean last) {
        try {
            if (text.length() == DAY) {
                return LocalDate.parse(text)
                        .plusDays(last ? 1 : 0)
                        .atStartOfDay(zone)
                        .toInstant();
            }
            return Instant.parse(text).plusMillis(last ? 1 : 0);
        } catch (DateTimeException unreadable) {
            throw Refusal.unreadable(name, text);
        }
    }
}
