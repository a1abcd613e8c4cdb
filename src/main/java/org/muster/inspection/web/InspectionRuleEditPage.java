package org.muster.inspection.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.muster.inspection.RuleDirectory;
import org.muster.shared.usecase.Refusal;

/** Making a rule, or changing what it says. */
@Named
@ViewScoped
public class InspectionRuleEditPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient RuleDirectory directory;

    @Inject
    private transient RuleDesk desk;

    @Inject
    private transient RuleOffers offers;

    private String code = "";
    private RuleForm form = new RuleForm();
    private boolean loaded;

    public void load() {
        if (isKnown() && !loaded) {
            form = directory.find(code).map(RuleForm::of).orElseThrow(() -> Refusal.missing(code));
        }
        loaded = true;
    }

    public String save() {
        return isKnown() ? desk.change(code, form) : desk.add(form);
    }

    /** Whether the rule exists already. */
    public boolean isKnown() {
        return !code.isEmpty();
    }

    public RuleOffers getOffers() {
        return offers;
    }

    public RuleForm getForm() {
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
