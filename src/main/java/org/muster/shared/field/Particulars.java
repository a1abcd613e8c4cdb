package org.muster.shared.field;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.muster.shared.usecase.Reason;
import org.muster.shared.usecase.Refusal;

/** Values of described attributes, each already read and checked by its {@link Field}; blank means absent. */
public record Particulars(SortedMap<String, String> values) {

    public Particulars {
        values = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    public static Particulars none() {
        return new Particulars(new TreeMap<>());
    }

    /**
     * Reads raw values by their descriptions; refuses with all reasons at once: unknown names, unreadable values, and
     * needed ones that are missing.
     */
    public static Particulars read(Collection<Field> fields, Map<String, String> raw) {
        var reasons = new ArrayList<Reason>();
        var read = new TreeMap<String, String>();
        raw.keySet().stream()
                .filter(name -> fields.stream().noneMatch(field -> field.name().equals(name)))
                .forEach(name -> reasons.add(Reason.at(name, "shared.refusal.unknown_field", name)));
        for (var field : fields) {
            var text = raw.getOrDefault(field.name(), "");
            if (text.isBlank()) {
                if (field.required()) {
                    reasons.add(Reason.at(field.name(), "shared.refusal.needed"));
                }
                continue;
            }
            try {
                read.put(field.name(), field.canonical(text));
            } catch (Refusal refusal) {
                reasons.addAll(refusal.reasons());
            }
        }
        if (!reasons.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, reasons);
        }
        return new Particulars(read);
    }

    public Optional<String> get(String name) {
        return Optional.ofNullable(values.get(name));
    }

    public List<String> texts() {
        return List.copyOf(values.values());
    }

    /** These values with the other's put over them. */
    public Particulars over(Particulars other) {
        var merged = new TreeMap<>(values);
        merged.putAll(other.values);
        return new Particulars(merged);
    }

    @Override
    public String toString() {
        return values.isEmpty() ? "" : values.toString();
    }
}
