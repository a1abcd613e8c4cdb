package org.muster.catalog.web;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.muster.catalog.CustomFieldDetails;
import org.muster.catalog.Kind;
import org.muster.catalog.OwnField;
import org.muster.shared.field.FieldType;

/** What a person fills in about a field of the organisation's own; the choices stand one a line. */
public class FieldForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name = "";
    private String kind = "";
    private String type = FieldType.TEXT.name();
    private String unit = "";
    private String choices = "";
    private boolean required;
    private String label = "";
    private String labelZh = "";
    private long version;

    static FieldForm of(OwnField field) {
        var form = new FieldForm();
        form.name = field.field().name();
        form.kind = field.kind().map(Kind::name).orElse("");
        form.type = field.field().type().name();
        form.unit = field.field().unit();
        form.choices = String.join("\n", field.field().choices());
        form.required = field.field().required();
        form.label = field.name();
        form.labelZh = field.nameZh();
        form.version = field.version();
        return form;
    }

    CustomFieldDetails details() {
        return new CustomFieldDetails(Given.text(unit), lines(), required, Given.text(label), Given.text(labelZh));
    }

    private List<String> lines() {
        return Stream.of(Given.text(choices).split("\\R"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** The kind chosen; none means all of them. */
    Optional<Kind> chosenKind() {
        return Optional.of(Given.text(kind)).filter(given -> !given.isEmpty()).map(Kind::valueOf);
    }

    FieldType chosenType() {
        return FieldType.valueOf(type);
    }

    long version() {
        return version;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = Given.text(name);
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = type;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getChoices() {
        return choices;
    }

    public void setChoices(String choices) {
        this.choices = choices;
    }

    public boolean isRequired() {
        return required;
    }

    public void setRequired(boolean required) {
        this.required = required;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    public String getLabelZh() {
        return labelZh;
    }

    public void setLabelZh(String labelZh) {
        this.labelZh = labelZh;
    }
}
