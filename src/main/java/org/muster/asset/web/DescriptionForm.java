package org.muster.asset.web;

import java.io.Serializable;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.muster.asset.AssetSheet;
import org.muster.asset.Correction;
import org.muster.shared.field.Field;

/**
 * What a person writes about an asset: raw text by the names on the wire, what stood there when they looked, and the
 * version they saw.
 */
public class DescriptionForm implements Serializable {

    /** The lines beside the particulars. */
    static final List<String> LINES = List.of("name", "model", "capability", "serial", "department", "vendor");

    private static final long serialVersionUID = 1L;

    private final Map<String, String> values = new HashMap<>();
    private final Map<String, String> before = new HashMap<>();
    private long version;

    /** What stands in the fields, by their names. */
    public Map<String, String> getValues() {
        return values;
    }

    long version() {
        return version;
    }

    /** What is written about an asset, by the names of its fields. */
    static Map<String, String> written(AssetSheet sheet) {
        var row = sheet.row();
        var written = new TreeMap<>(sheet.particulars().values());
        written.put("name", row.name());
        written.put("model", AssetPicks.shown(row.model(), sheet.names().model()));
        written.put("capability", row.capability());
        written.put("serial", row.serial());
        written.put("department", row.department());
        written.put("vendor", AssetPicks.shown(row.vendor(), sheet.names().vendor()));
        return written;
    }

    /** Shows what is written; fields the person has changed keep what they typed. */
    void see(AssetSheet sheet) {
        var written = written(sheet);
        for (var name : written.keySet()) {
            if (!changed(name)) {
                values.put(name, written.get(name));
            }
        }
        values.keySet().stream()
                .filter(name -> !written.containsKey(name) && !changed(name))
                .toList()
                .forEach(name -> values.put(name, ""));
        before.clear();
        before.putAll(written);
        version = sheet.version();
    }

    /** Whether the person typed something else than they saw. */
    boolean changed(String name) {
        return !text(values, name).equals(text(before, name));
    }

    /** Whether it is written differently now than when the person looked. */
    boolean changedMeanwhile(String name, AssetSheet now) {
        return !text(written(now), name).equals(text(before, name));
    }

    String mine(String name) {
        return text(values, name);
    }

    Correction correction(Collection<Field> particulars) {
        var raw = new HashMap<String, String>();
        particulars.forEach(field -> raw.put(field.name(), text(values, field.name())));
        var described = particulars.stream().anyMatch(field -> changed(field.name()));
        return new Correction(
                line("name"),
                line("model"),
                line("capability"),
                line("serial"),
                line("department"),
                line("vendor"),
                described ? Optional.of(raw) : Optional.empty());
    }

    /** The particulars that are written otherwise than before. */
    Map<String, String> rewritten() {
        var rewritten = new TreeMap<String, String>();
        values.keySet().stream()
                .filter(name -> !LINES.contains(name) && changed(name))
                .forEach(name -> rewritten.put(name, text(values, name)));
        return rewritten;
    }

    private Optional<String> line(String name) {
        return changed(name) ? Optional.of(AssetPicks.code(name, text(values, name))) : Optional.empty();
    }

    private static String text(Map<String, String> from, String name) {
        return Optional.ofNullable(from.get(name)).orElse("").strip();
    }
}
