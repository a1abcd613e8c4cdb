package org.muster.plan.web;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.muster.plan.Part;
import org.muster.plan.PlanLineRow;

/** What a person fills in about a line: raw text by the names on the wire. */
public class LineForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final List<String> PROPOSED = List.of("requirement", "asset", "duty");

    private final Map<String, String> values = new HashMap<>();
    private String code = "";
    private long version;

    /** What stands in the fields, by their names. */
    public Map<String, String> getValues() {
        return values;
    }

    void see(PlanLineRow line) {
        code = line.code();
        version = line.version();
        values.putAll(line.particulars().values());
    }

    /** Begins with what the address says already. */
    void propose(String nextCode) {
        code = nextCode;
        PROPOSED.forEach(field -> Optional.of(Addresses.parameter(field))
                .filter(text -> !text.isEmpty())
                .ifPresent(text -> values.put(field, text)));
    }

    Map<String, String> values(Part part) {
        var given = new TreeMap<String, String>();
        part.fields().stream()
                .filter(field -> !Part.SIGNATURES.contains(field.name()))
                .forEach(field -> Optional.ofNullable(values.get(field.name()))
                        .filter(text -> !text.isBlank())
                        .ifPresent(text -> given.put(field.name(), text)));
        return given;
    }

    long version() {
        return version;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = Optional.ofNullable(code).map(String::strip).orElse("");
    }
}
