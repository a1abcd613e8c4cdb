package org.muster.asset.web;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.muster.asset.AssetSheet;
import org.muster.asset.Detail;
import org.muster.asset.Step;
import org.muster.asset.StepOrder;
import org.muster.shared.field.Field;
import org.muster.shared.field.Particulars;

/** What a person fills in to take a step: raw text by the names on the wire, and the version they saw. */
public class StepForm implements Serializable {

    static final String EFFECTIVE_ON = "effective_on";
    static final String REASON = "reason";
    static final String QUANTITY = "quantity";

    private static final long serialVersionUID = 1L;

    private final Map<String, String> values = new HashMap<>();
    private final Map<String, String> proposed = new HashMap<>();
    private long version;
    private Instant seen = Instant.EPOCH;

    /** What stands in the fields, by their names. */
    public Map<String, String> getValues() {
        return values;
    }

    /** Remembers which state of the asset the person looks at. */
    void see(AssetSheet sheet) {
        version = sheet.version();
        seen = sheet.changedAt();
    }

    long version() {
        return version;
    }

    Instant seen() {
        return seen;
    }

    /** Puts a value into a field before the person does. */
    void propose(String name, String value) {
        values.put(name, value);
        proposed.put(name, value);
    }

    /** The same as far as it can be read, for whoever looks at what would follow; what cannot be is refused when it is taken. */
    StepOrder asked(Step step) {
        var quantity = Optional.of(text(QUANTITY).strip())
                .filter(given -> given.matches("[1-9]\\d{0,8}"))
                .map(Integer::valueOf);
        return new StepOrder(step, Optional.empty(), "", version, quantity, details());
    }

    /** The order of the step; what the asset's own fields said before is left out. */
    StepOrder order(Step step) {
        var day = read(Field.date(EFFECTIVE_ON)).map(LocalDate::parse);
        var quantity = read(Field.integer(QUANTITY).from(1)).map(Integer::valueOf);
        return new StepOrder(step, day, text(REASON), version, quantity, details());
    }

    private Map<String, String> details() {
        var details = new TreeMap<String, String>();
        values.forEach((name, value) -> {
            if (value != null && !value.isBlank() && !ofForm(name) && !untouched(name, value)) {
                details.put(name, picked(name) ? AssetPicks.code(value) : value.strip());
            }
        });
        return details;
    }

    private Optional<String> read(Field field) {
        return Particulars.read(List.of(field), Map.of(field.name(), text(field.name())))
                .get(field.name());
    }

    private String text(String name) {
        return Optional.ofNullable(values.get(name)).orElse("");
    }

    private static boolean ofForm(String name) {
        return name.equals(EFFECTIVE_ON) || name.equals(REASON) || name.equals(QUANTITY);
    }

    private boolean untouched(String name, String value) {
        return Detail.named(name).isEmpty() && value.equals(proposed.get(name));
    }

    private static boolean picked(String name) {
        return Detail.named(name).filter(AssetInputs::picked).isPresent();
    }
}
