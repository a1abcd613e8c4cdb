package org.muster.catalog.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.muster.catalog.VendorDirectory;
import org.muster.catalog.VendorRegister;
import org.muster.shared.usecase.Refusal;
import org.muster.shared.web.Choice;
import org.muster.shared.web.News;

/** Adding a vendor, or describing one anew. */
@Named
@ViewScoped
public class CatalogVendorEditPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private VendorDirectory directory;

    @Inject
    private VendorRegister register;

    @Inject
    private VendorOffers offers;

    @Inject
    private News news;

    private String code = "";
    private VendorForm form = new VendorForm();
    private boolean loaded;

    public void load() {
        if (isKnown() && !loaded) {
            form = directory.find(code).map(VendorForm::of).orElseThrow(() -> Refusal.missing(code));
        }
        loaded = true;
    }

    public String save() {
        if (isKnown()) {
            register.change(code, form.version(), form.details());
        } else {
            register.add(form.getCode(), form.details());
        }
        news.tell("catalog.page.saved", form.getCode());
        return "/catalog/vendors.xhtml?faces-redirect=true";
    }

    public List<Choice> getTypes() {
        return offers.types();
    }

    public List<Choice> getCountries() {
        return offers.countries();
    }

    /** Whether the vendor exists already. */
    public boolean isKnown() {
        return !code.isEmpty();
    }

    public VendorForm getForm() {
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
