package org.muster.catalog.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.muster.catalog.CapabilityDirectory;
import org.muster.catalog.CapabilityRegister;
import org.muster.catalog.Kind;
import org.muster.shared.usecase.Refusal;
import org.muster.shared.web.Choice;
import org.muster.shared.web.Choices;
import org.muster.shared.web.News;

/** Adding a capability, or describing one anew. */
@Named
@ViewScoped
public class CatalogCapabilityEditPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CapabilityDirectory directory;

    @Inject
    private CapabilityRegister register;

    @Inject
    private Choices choices;

    @Inject
    private News news;

    private String code = "";
    private CapabilityForm form = new CapabilityForm();
    private boolean loaded;

    public void load() {
        if (isKnown() && !loaded) {
            form = directory.find(code).map(CapabilityForm::of).orElseThrow(() -> Refusal.missing(code));
        }
        loaded = true;
    }

    public String save() {
        if (isKnown()) {
            register.change(code, form.version(), form.details());
        } else {
            register.add(form.getCode(), Kind.valueOf(form.getKind()), form.details());
        }
        news.tell("catalog.page.saved", form.getCode());
        return "/catalog/capabilities.xhtml?faces-redirect=true";
    }

    public List<Choice> getKinds() {
        return choices.of(Kind.values());
    }

    /** Whether the capability exists already. */
    public boolean isKnown() {
        return !code.isEmpty();
    }

    public CapabilityForm getForm() {
        return form;
    }

    public String getCode() {
        return code;
    }

    /** Nothing where the address does not say it. */
    public void setCode(@Nullable String code) {
        this.code = Objects.requireNonNullElse(code, "");
    }
}
