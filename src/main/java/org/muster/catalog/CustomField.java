package org.muster.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.muster.shared.fact.Subject;
import org.muster.shared.field.Field;
import org.muster.shared.field.FieldType;
import org.muster.shared.persistence.Aggregate;
import org.muster.shared.text.Bilingual;
import org.muster.shared.usecase.Reasons;

/**
 * A field the organisation has added to one kind or to all of them. Its name, kind and type stay for life, because
 * values are stored under them; its wording, unit, choices and whether it is required may change.
 */
@Entity
@Table(name = "custom_field")
public class CustomField extends Aggregate implements Bilingual {

    static final int LABEL = 80;
    static final int UNIT = 20;
    static final int CHOICES = 4_000;

    private static final Pattern NAMES = Pattern.compile("[a-z][a-z0-9]*(_[a-z0-9]+){0,10}");
    private static final int LONGEST = 40;
    /** What every asset is described by already, under these names in JSON and CSV. */
    private static final Set<String> TAKEN = Set.of(
            "tag",
            "kind",
            "model",
            "name",
            "serial",
            "quantity",
            "stage",
            "version",
            "place",
            "site",
            "room",
            "custodian",
            "department",
            "vendor",
            "price",
            "cost",
            "currency",
            "acquired",
            "acquired_on",
            "in_service_on",
            "warranty_end",
            "support_end",
            "shelf_life_end",
            "certificate_end",
            "figures_end",
            "renewal_planned_on",
            "type_level",
            "expected_life_months",
            "deploy_hours",
            "deploy_hours_proven",
            "data_bearing",
            "energy_rating",
            "power_feed",
            "network",
            "successor",
            "holder",
            "purpose",
            "due_back",
            "notes",
            "documents",
            "particulars",
            "changed_at",
            "fields");

    @Column(name = "name")
    private String code;

    @Column(name = "kind")
    private String kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "field_type")
    private FieldType type;

    @Column(name = "unit")
    private String unit;

    @Column(name = "choices")
    private String choices;

    @Column(name = "needed")
    private boolean required;

    @Column(name = "label")
    private String label;

    @Column(name = "label_zh")
    private String labelZh;

    /** A new field of one kind, or of all kinds when none is given. */
    CustomField(String name, Optional<Kind> kind, FieldType type, CustomFieldDetails details, Instant now) {
        new Reasons()
                .unless(
                        name.length() <= LONGEST && NAMES.matcher(name).matches(),
                        "name",
                        "catalog.refusal.field_name",
                        name)
                .unless(!taken(name), "name", "catalog.refusal.taken", name)
                .refuse();
        this.code = name;
        this.kind = kind.map(Kind::name).orElse("");
        this.type = type;
        describe(details, now);
    }

    @SuppressWarnings("NullAway.Init")
    protected CustomField() {}

    private static boolean taken(String name) {
        return TAKEN.contains(name)
                || Stream.of(Kind.values())
                        .flatMap(kind -> kind.fields().stream())
                        .anyMatch(field -> field.name().equals(name));
    }

    void describe(CustomFieldDetails details, Instant now) {
        var offered = details.choices().stream()
                .map(String::strip)
                .filter(choice -> !choice.isEmpty())
                .distinct()
                .toList();
        var joined = String.join("\n", offered);
        new Reasons()
                .needed("label", details.label())
                .atMost(LABEL, "label", details.label())
                .atMost(LABEL, "label_zh", details.labelZh())
                .atMost(UNIT, "unit", details.unit())
                .atMost(CHOICES, "choices", joined)
                .unless((type == FieldType.CHOICE) != offered.isEmpty(), "choices", "catalog.refusal.choices")
                .refuse();
        this.unit = details.unit().strip();
        this.choices = joined;
        this.required = details.required();
        this.label = details.label().strip();
        this.labelZh = details.labelZh().strip();
        touch(now);
    }

    /** The field as every door reads it. */
    public Field field() {
        return new Field(
                code,
                type,
                required,
                unit,
                Optional.<BigDecimal>empty(),
                Optional.<BigDecimal>empty(),
                choices(),
                Optional.empty());
    }

    public boolean of(Kind asked) {
        return kind.isEmpty() || kind.equals(asked.name());
    }

    @Override
    public Subject subject() {
        return new Subject("field", code);
    }

    public String code() {
        return code;
    }

    /** The kind it belongs to; empty for all. */
    public Optional<Kind> kind() {
        return Optional.of(kind).filter(given -> !given.isEmpty()).map(Kind::valueOf);
    }

    public FieldType type() {
        return type;
    }

    public String unit() {
        return unit;
    }

    public List<String> choices() {
        return Stream.of(choices.split("\n"))
                .filter(choice -> !choice.isEmpty())
                .toList();
    }

    public boolean required() {
        return required;
    }

    /** What it is called in English. */
    @Override
    public String name() {
        return label;
    }

    @Override
    public String nameZh() {
        return labelZh;
    }
}
