package org.muster.catalog.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.muster.catalog.FieldDirectory;
import org.muster.catalog.FieldRegister;
import org.muster.catalog.Kind;
import org.muster.shared.field.FieldType;
import org.muster.shared.usecase.Refusal;
import org.muster.shared.web.Choice;
import org.muster.shared.web.Messages;
import org.muster.shared.web.News;

/** Adding a field to the kinds, or wording one anew. */
@Named
@ViewScoped
public class CatalogFieldEditPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private FieldDirectory directory;

    @Inject
    private FieldRegister register;

    @Inject
    private Messages messages;

    @Inject
    private News news;

    private String name = "";
    private FieldForm form = new FieldForm();
    private boolean loaded;

    public void load() {
        if (isKnown() && !loaded) {
            form = directory.find(name).map(FieldForm::of).orElseThrow(() -> Refusal.missing(name));
        }
        loaded = true;
    }

    public String save() {
        if (isKnown()) {
            register.change(name, form.version(), form.details());
        } else {
            register.add(form.getName(), form.chosenKind(), form.chosenType(), form.details());
        }
        news.tell("catalog.page.saved", form.getName());
        return "/catalog/fields.xhtml?faces-redirect=true";
    }

    public List<Choice> getKinds() {
        return Stream.of(Kind.values())
                .map(kind -> new Choice(kind.name(), messages.label(kind)))
                .toList();
    }

    public List<Choice> getTypes() {
        return Stream.of(FieldType.values())
                .map(type -> new Choice(type.name(), messages.get("catalog.type." + type)))
                .toList();
    }

    /** Whether the field exists already. */
    public boolean isKnown() {
        return !name.isEmpty();
    }

    public FieldForm getForm() {
        return form;
    }

    public String getName() {
        return name;
    }

    /** Nothing where the address does not say it. */
    public void setName(@Nullable String name) {
        this.name = Objects.requireNonNullElse(name, "");
    }
}
