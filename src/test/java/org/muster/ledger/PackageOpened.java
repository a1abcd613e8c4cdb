package org.muster.ledger;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;
import org.muster.ledger.pull.PackageWriter;

/** A package of a book, opened as a validator opens it: keys are filled and tell rows apart, links lead somewhere. */
final class PackageOpened {

    private final Map<String, String> files = new HashMap<>();

    PackageOpened(Firm firm, String book, Map<String, List<String>> given) {
        var to = new ByteArrayOutputStream();
        firm.asking(() -> {
            try {
                return firm.the(PackageWriter.class).write(book, given, to);
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        });
        try (var zip = new ZipInputStream(new ByteArrayInputStream(to.toByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    JsonObject manifest() {
        return json("manifest.json");
    }

    private JsonObject json(String name) {
        try (var reader =
                Json.createReader(new ByteArrayInputStream(files.get(name).getBytes(StandardCharsets.UTF_8)))) {
            return reader.readObject();
        }
    }

    private List<NamedCsvRecord> rows(String resource) {
        try (var reader = CsvReader.builder().ofNamedCsvRecord(files.get(resource + ".csv"))) {
            return reader.stream().toList();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Takes the rows of a table away whose column has that value. */
    PackageOpened without(String resource, String column, String value) {
        var gone = rows(resource).stream()
                .filter(row -> row.getField(column).equals(value))
                .map(NamedCsvRecord::getStartingLineNumber)
                .collect(Collectors.toSet());
        var lines = files.get(resource + ".csv").split("\r\n");
        var left = new ArrayList<String>();
        for (var i = 0; i < lines.length; i++) {
            if (!gone.contains(i + 1L)) {
                left.add(lines[i]);
            }
        }
        files.put(resource + ".csv", String.join("\r\n", left) + "\r\n");
        return this;
    }

    /** The links declared, as table.column. */
    Set<String> links() {
        return resources().stream()
                .flatMap(resource -> links(resource).stream()
                        .map(link -> resource.getString("name") + "." + link.getString("fields")))
                .collect(Collectors.toSet());
    }

    /** What a validator would find; nothing, as a rule. */
    List<String> wrong() {
        var wrong = new ArrayList<String>();
        var values = new LinkedHashMap<String, Set<String>>();
        for (var resource : resources()) {
            var name = resource.getString("name");
            keys(resource, wrong);
            for (var link : links(resource)) {
                var to = link.getJsonObject("reference");
                var table = to.getString("resource").isEmpty() ? name : to.getString("resource");
                var column = to.getString("fields");
                var known = values.computeIfAbsent(
                        table + "." + column,
                        any -> rows(table).stream()
                                .map(row -> row.getField(column))
                                .collect(Collectors.toSet()));
                rows(name).stream()
                        .map(row -> row.getField(link.getString("fields")))
                        .filter(value -> !value.isEmpty() && !known.contains(value))
                        .forEach(value -> wrong.add(name + "." + link.getString("fields") + " " + value));
            }
        }
        return wrong;
    }

    private void keys(JsonObject resource, List<String> wrong) {
        var schema = resource.getJsonObject("schema");
        if (!schema.containsKey("primaryKey")) {
            return;
        }
        var key = schema.getJsonArray("primaryKey").getValuesAs(JsonString::getString);
        var seen = new HashSet<List<String>>();
        for (var row : rows(resource.getString("name"))) {
            var values = key.stream().map(row::getField).toList();
            if (values.contains("") || !seen.add(values)) {
                wrong.add("key of " + resource.getString("name") + " " + values);
            }
        }
    }

    private List<JsonObject> resources() {
        return json("datapackage.json").getJsonArray("resources").getValuesAs(JsonObject.class);
    }

    private static List<JsonObject> links(JsonObject resource) {
        var schema = resource.getJsonObject("schema");
        return schema.containsKey("foreignKeys")
                ? schema.getJsonArray("foreignKeys").getValuesAs(JsonObject.class)
                : List.of();
    }
}
