package org.muster.ledger.pull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The SQL of one export, kept in a file beside this class. Parameters are written {@code :as_of}; a line that begins with
 * a question mark is left out when one of its parameters is not given.
 */
record SqlText(String text) {

    private static final Pattern PARAMETER = Pattern.compile("(?<!:):([a-z_]+)");

    /** A statement as the driver takes it, and the values of its places in order. */
    record Filled(String sql, List<Object> values) {}

    static SqlText of(String name) {
        try (var file = SqlText.class.getResourceAsStream(name + ".sql")) {
            return new SqlText(
                    new String(Optional.ofNullable(file).orElseThrow().readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Filled with(Map<String, Object> values) {
        var sql = new StringBuilder();
        var places = new ArrayList<>();
        text.lines().forEach(line -> {
            var optional = line.startsWith("?");
            var parameters =
                    PARAMETER.matcher(line).results().map(hit -> hit.group(1)).toList();
            if (!optional || values.keySet().containsAll(parameters)) {
                sql.append(PARAMETER
                                .matcher(optional ? line.substring(1) : line)
                                .replaceAll(hit -> "?"
                                        + ", ?".repeat(all(values, hit.group(1)).size() - 1)))
                        .append('\n');
                parameters.forEach(name -> places.addAll(all(values, name)));
            }
        });
        return new Filled(sql.toString(), List.copyOf(places));
    }

    /** The values of a parameter; a list takes a place for each of its values. */
    private static List<?> all(Map<String, Object> values, String name) {
        var value = Optional.ofNullable(values.get(name)).orElseThrow(() -> new IllegalStateException(name));
        return value instanceof List<?> several ? several : List.of(value);
    }
}
