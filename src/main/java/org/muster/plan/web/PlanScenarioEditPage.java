package org.muster.plan.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.muster.plan.ContinuityDirectory;
import org.muster.plan.ContinuityRegister;
import org.muster.plan.Impact;
import org.muster.plan.LossType;
import org.muster.shared.usecase.Refusal;
import org.muster.shared.web.Choice;
import org.muster.shared.web.Choices;
import org.muster.shared.web.News;

/** Adding a scenario, or describing one anew. */
@Named
@ViewScoped
public class PlanScenarioEditPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ContinuityDirectory directory;

    @Inject
    private ContinuityRegister register;

    @Inject
    private Choices choices;

    @Inject
    private News news;

    private ScenarioForm form = new ScenarioForm();
    private String code = "";
    private boolean loaded;

    public void load() {
        code = loaded ? code : Addresses.parameter("code");
        if (isKnown() && !loaded) {
            form = directory.scenario(code).map(ScenarioForm::of).orElseThrow(() -> Refusal.missing(code));
        }
        loaded = true;
    }

    public String save() {
        if (isKnown()) {
            register.change(code, form.version(), form.details());
        } else {
            register.add(form.getCode(), form.details());
        }
        news.tell("plan.page.continuity.saved", form.getCode());
        return "/plan/continuity.xhtml?faces-redirect=true";
    }

    public List<Choice> getTypes() {
        return choices.of(LossType.values());
    }

    public List<Choice> getImpacts() {
        return choices.of(Impact.values());
    }

    public boolean isKnown() {
        return !code.isEmpty();
    }

    public ScenarioForm getForm() {
        return form;
    }

    public String getCode() {
        return code;
    }
}
