package org.muster.drill.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.muster.drill.DrillRegister;
import org.muster.shared.web.Choice;
import org.muster.shared.web.News;

/** Reporting an exercise of a plan. */
@Named
@ViewScoped
public class DrillReportPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DrillRegister register;

    @Inject
    private DrillOffers offers;

    @Inject
    private News news;

    private final DrillForm form = new DrillForm();

    public String save() {
        news.tell("drill.page.saved", register.report(form.drill()));
        return "/drill/list.xhtml?faces-redirect=true";
    }

    public List<Choice> getPlans() {
        return offers.plans();
    }

    public List<Choice> getScenarios() {
        return offers.scenarios();
    }

    public List<Choice> getResults() {
        return offers.results();
    }

    public DrillForm getForm() {
        return form;
    }
}
