package org.muster.plan.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.muster.plan.PlanDirectory;
import org.muster.plan.PlanRegister;
import org.muster.shared.usecase.Refusal;
import org.muster.shared.web.Choice;
import org.muster.shared.web.News;

/** Opening a plan, or describing one anew. */
@Named
@ViewScoped
public class PlanEditPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PlanDirectory directory;

    @Inject
    private PlanRegister register;

    @Inject
    private PlanOffers offers;

    @Inject
    private News news;

    private PlanForm form = new PlanForm();
    private String code = "";
    private boolean loaded;

    public void load() {
        code = loaded ? code : Addresses.parameter("code");
        if (isKnown() && !loaded) {
            form = directory
                    .find(code)
                    .flatMap(plan -> directory.find(code, plan.edition()))
                    .map(PlanForm::of)
                    .orElseThrow(() -> Refusal.missing(code));
        }
        loaded = true;
    }

    public String save() {
        if (isKnown()) {
            register.describe(code, form.version(), form.details());
        } else {
            register.open(form.getCode(), form.details());
        }
        news.tell("plan.page.edit.saved", form.getCode());
        return Addresses.sheet(form.getCode()) + "&faces-redirect=true";
    }

    public List<Choice> getPeople() {
        return offers.people();
    }

    public List<Choice> getSites() {
        return offers.sites();
    }

    public List<Choice> getBusinessLines() {
        return offers.businessLines();
    }

    public List<Choice> getScenarios() {
        return offers.scenarios();
    }

    /** Whether the plan exists already. */
    public boolean isKnown() {
        return !code.isEmpty();
    }

    public PlanForm getForm() {
        return form;
    }

    public String getCode() {
        return code;
    }
}
