package org.muster.catalog.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.muster.catalog.CapabilityDirectory;
import org.muster.catalog.CapabilityRow;
import org.muster.catalog.FieldDirectory;
import org.muster.catalog.ModelDirectory;
import org.muster.catalog.ModelSheet;
import org.muster.shared.field.Field;
import org.muster.shared.usecase.Refusal;

/** One model: what it gives, and what is taken for granted of every asset that is one. */
@Named
@RequestScoped
public class CatalogModelPage {

    @Inject
    private ModelDirectory directory;

    @Inject
    private CapabilityDirectory capabilities;

    @Inject
    private FieldDirectory fields;

    @Inject
    private ModelWords words;

    private String code = "";
    private Optional<ModelSheet> sheet = Optional.empty();
    private Optional<CapabilityRow> capability = Optional.empty();

    public void load() {
        sheet = Optional.of(directory.find(code).orElseThrow(() -> Refusal.missing(code)));
        capability = sheet.map(ModelSheet::capability)
                .filter(given -> !given.isEmpty())
                .flatMap(capabilities::find);
    }

    public ModelSheet getSheet() {
        return sheet.orElseThrow();
    }

    /** What the capability is called, empty for none. */
    public String getCapability() {
        return capability.map(words::named).orElse("");
    }

    public List<Field> getFields() {
        return fields.of(getSheet().kind());
    }

    /** How capable it is among its like, empty if nobody has said. */
    public String getTypeLevel() {
        return getSheet().typeLevel().map(String::valueOf).orElse("");
    }

    /** How long an asset of it is expected to live, empty if nobody has said. */
    public String getExpectedLife() {
        return getSheet().expectedLifeMonths().map(words::months).orElse("");
    }

    /** How long it takes to put an asset of it to use, empty if nobody has said. */
    public String getDeployTime() {
        return getSheet().deployHours().map(words::hours).orElse("");
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
