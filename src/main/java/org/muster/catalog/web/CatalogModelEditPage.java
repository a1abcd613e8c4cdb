package org.muster.catalog.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.muster.catalog.Kind;
import org.muster.catalog.ModelDirectory;
import org.muster.catalog.ModelRegister;
import org.muster.shared.field.Field;
import org.muster.shared.usecase.Refusal;
import org.muster.shared.web.Choice;
import org.muster.shared.web.News;

/** Adding a model of a kind, or describing one anew. */
@Named
@ViewScoped
public class CatalogModelEditPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ModelDirectory directory;

    @Inject
    private ModelRegister register;

    @Inject
    private ModelOffers offers;

    @Inject
    private News news;

    private String code = "";
    private String kind = Kind.BACKUP_SERVER.name();
    private ModelForm form = ModelForm.of(Kind.BACKUP_SERVER);
    private boolean loaded;

    public void load() {
        if (loaded) {
            return;
        }
        form = isKnown()
                ? directory.find(code).map(ModelForm::of).orElseThrow(() -> Refusal.missing(code))
                : Stream.of(Kind.values())
                        .filter(each -> each.name().equals(kind))
                        .findFirst()
                        .map(ModelForm::of)
                        .orElseThrow(() -> Refusal.missing(kind));
        loaded = true;
    }

    public String save() {
        if (isKnown()) {
            register.change(code, form.version(), form.details());
        } else {
            register.add(form.getCode(), form.getKind(), form.details());
        }
        news.tell("catalog.page.saved", form.getCode());
        return "/catalog/model.xhtml?faces-redirect=true&code=" + form.getCode();
    }

    /** Whether the model exists already. */
    public boolean isKnown() {
        return !code.isEmpty();
    }

    public List<Field> getFields() {
        return offers.fields(form.getKind());
    }

    public List<Choice> getCapabilities() {
        return offers.capabilities(form.getKind());
    }

    public ModelForm getForm() {
        return form;
    }

    public String getCode() {
        return code;
    }

    /** Nothing where the address does not say it. */
    public void setCode(@Nullable String code) {
        this.code = Objects.requireNonNullElse(code, "");
    }

    public String getKind() {
        return kind;
    }

    /** Nothing where the address does not say it. */
    public void setKind(@Nullable String kind) {
        this.kind = Objects.requireNonNullElse(kind, Kind.BACKUP_SERVER.name());
    }
}
