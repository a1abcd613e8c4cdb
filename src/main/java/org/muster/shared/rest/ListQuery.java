package org.muster.shared.rest;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muster.shared.persistence.Cursors;
import org.muster.shared.persistence.Position;
import org.muster.shared.persistence.Slice;
import org.muster.shared.persistence.Sort;
import org.muster.shared.usecase.Refusal;

/**
 * What every list of the API understands beside its filters: {@code limit} (1 to 1,000, default 100), {@code after} (the
 * cursor the last page gave), {@code sort} and {@code fields}; and the shape every list answers in.
 */
public record ListQuery(MultivaluedMap<String, String> parameters) {

    private static final Set<String> OWN = Set.of("limit", "after", "sort", "fields");
    private static final int USUAL = 100;
    private static final int MOST = 1_000;

    /** Reads the request's parameters; refuses one that neither lists nor this list's filters understand. */
    public static ListQuery of(UriInfo uri, Set<String> filters) {
        var parameters = uri.getQueryParameters();
        ParameterCheck.refuseUnknown(
                uri, Stream.concat(OWN.stream(), filters.stream()).collect(Collectors.toSet()));
        return new ListQuery(parameters);
    }

    public int limit() {
        return one("limit").map(ListQuery::limit).orElse(USUAL);
    }

    private static int limit(String text) {
        try {
            var limit = Integer.parseInt(text);
            if (limit >= 1 && limit <= MOST) {
                return limit;
            }
        } catch (NumberFormatException unreadable) {
            throw Refusal.unreadable("limit", text);
        }
        throw Refusal.unreadable("limit", text);
    }

    /** The offered order asked for ({@code -tag} for descending), or the usual one. */
    public Sort<?> sort(List<Sort<?>> offered) {
        var asked = one("sort").orElse(offered.get(0).parameter());
        for (var sort : offered) {
            for (Sort<?> either : List.of(sort, sort.reversed())) {
                if (either.parameter().equals(asked)) {
                    return either;
                }
            }
        }
        throw Refusal.unreadable("sort", asked);
    }

    public Optional<Position> after(Cursors cursors, Sort<?> sort) {
        return one("after")
                .map(cursor -> cursors.open(cursor, sort.parameter(), narrowed())
                        .orElseThrow(() -> Refusal.unreadable("after", cursor)));
    }

    /** What narrows the list, in one text: a cursor is good only for the list it was given for. */
    private String narrowed() {
        return parameters.keySet().stream()
                .filter(name -> !OWN.contains(name))
                .sorted()
                .map(name -> name + "=" + parameters.get(name))
                .collect(Collectors.joining("&"));
    }

    /** The filters as a context reads them. */
    public Map<String, List<String>> filters() {
        return parameters;
    }

    /** The text of one filter, empty when it is absent. */
    public String text(String name) {
        return one(name).orElse("");
    }

    /** The constants chosen for one filter, repeated or joined by commas. */
    public <E extends Enum<E>> Set<E> chosen(String name, Class<E> type) {
        return parameters.getOrDefault(name, List.of()).stream()
                .flatMap(value -> Stream.of(value.split(",")))
                .filter(value -> !value.isBlank())
                .map(value -> constant(name, type, value.strip()))
                .collect(Collectors.toSet());
    }

    private static <E extends Enum<E>> E constant(String name, Class<E> type, String value) {
        return Stream.of(type.getEnumConstants())
                .filter(constant -> constant.name().equals(value))
                .findFirst()
                .orElseThrow(() -> Refusal.unreadable(name, value));
    }

    /** Yes or no, if the filter is there. */
    public Optional<Boolean> yesNo(String name) {
        return one(name).map(text -> switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw Refusal.unreadable(name, text);
        });
    }

    /** The answer: the rows, cut to the fields asked for, and where the next page begins. */
    public <R> JsonObject answer(Slice<R> slice, Cursors cursors, Function<R, JsonObject> shape) {
        var data = Json.createArrayBuilder();
        var fields = one("fields").map(text -> List.of(text.split("\\s*,\\s*")));
        slice.rows().stream()
                .map(shape)
                .map(row -> fields.map(names -> cut(row, names)).orElse(row))
                .forEach(data::add);
        var page = Json.createObjectBuilder();
        slice.next()
                .map(position -> cursors.seal(position, narrowed()))
                .ifPresentOrElse(next -> page.add("next", next), () -> page.add("next", JsonValue.NULL));
        page.add("has_more", slice.next().isPresent());
        return Json.createObjectBuilder().add("data", data).add("page", page).build();
    }

    private static JsonObject cut(JsonObject row, List<String> names) {
        var kept = Json.createObjectBuilder();
        for (var name : names) {
            kept.add(name, Optional.ofNullable(row.get(name)).orElseThrow(() -> Refusal.unreadable("fields", name)));
        }
        return kept.build();
    }

    private Optional<String> one(String name) {
        return Optional.ofNullable(parameters.getFirst(name)).map(String::strip).filter(text -> !text.isEmpty());
    }
}
