package org.muster.catalog.web;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.muster.catalog.Kind;
import org.muster.catalog.ModelDetails;
import org.muster.catalog.ModelSheet;
import org.muster.shared.field.Particulars;

/** What a person fills in about a model. */
public class ModelForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final Map<String, String> fields = new HashMap<>();
    private String code = "";
    private String maker = "";
    private String name = "";
    private String capability = "";
    private @Nullable Integer expectedLifeMonths;
    private @Nullable Integer typeLevel;
    private @Nullable BigDecimal deployHours;
    private boolean dataBearing;
    private String energyRating = "";
    private long version;

    private ModelForm(Kind kind) {
        this.kind = kind;
    }

    /** An empty form; whether it holds data is proposed by the kind. */
    static ModelForm of(Kind kind) {
        var form = new ModelForm(kind);
        form.dataBearing = kind.dataBearing();
        return form;
    }

    static ModelForm of(ModelSheet sheet) {
        var form = new ModelForm(sheet.kind());
        form.code = sheet.code();
        form.maker = sheet.maker();
        form.name = sheet.name();
        form.capability = sheet.capability();
        form.expectedLifeMonths = sheet.expectedLifeMonths().orElse(null);
        form.typeLevel = sheet.typeLevel().orElse(null);
        form.deployHours = sheet.deployHours().orElse(null);
        form.dataBearing = sheet.dataBearing();
        form.energyRating = sheet.energyRating();
        form.fields.putAll(sheet.particulars().values());
        form.version = sheet.version();
        return form;
    }

    ModelDetails details() {
        var given = new TreeMap<String, String>();
        fields.forEach((name, value) -> given.put(name, Given.text(value)));
        return new ModelDetails(
                Given.text(maker),
                Given.text(name),
                Given.text(capability),
                new ModelDetails.Defaults(
                        Optional.ofNullable(typeLevel),
                        Optional.ofNullable(expectedLifeMonths),
                        Optional.ofNullable(deployHours),
                        dataBearing,
                        Given.text(energyRating)),
                new Particulars(given));
    }

    long version() {
        return version;
    }

    public Kind getKind() {
        return kind;
    }

    /** The kind's fields as typed, by name. */
    public Map<String, String> getFields() {
        return fields;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = Given.text(code);
    }

    public String getMaker() {
        return maker;
    }

    public void setMaker(String maker) {
        this.maker = maker;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getCapability() {
        return capability;
    }

    public void setCapability(String capability) {
        this.capability = capability;
    }

    public @Nullable Integer getExpectedLifeMonths() {
        return expectedLifeMonths;
    }

    public void setExpectedLifeMonths(@Nullable Integer expectedLifeMonths) {
        this.expectedLifeMonths = expectedLifeMonths;
    }

    public @Nullable Integer getTypeLevel() {
        return typeLevel;
    }

    public void setTypeLevel(@Nullable Integer typeLevel) {
        this.typeLevel = typeLevel;
    }

    public @Nullable BigDecimal getDeployHours() {
        return deployHours;
    }

    public void setDeployHours(@Nullable BigDecimal deployHours) {
        this.deployHours = deployHours;
    }

    public boolean isDataBearing() {
        return dataBearing;
    }

    public void setDataBearing(boolean dataBearing) {
        this.dataBearing = dataBearing;
    }

    public String getEnergyRating() {
        return energyRating;
    }

    public void setEnergyRating(String energyRating) {
        this.energyRating = energyRating;
    }
}
