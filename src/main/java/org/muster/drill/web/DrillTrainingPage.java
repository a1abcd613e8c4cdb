package org.muster.drill.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.muster.drill.DrillRegister;
import org.muster.shared.web.Choice;
import org.muster.shared.web.News;

/** Reporting a training of a person. */
@Named
@ViewScoped
public class DrillTrainingPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DrillRegister register;

    @Inject
    private DrillOffers offers;

    @Inject
    private News news;

    private final TrainingForm form = new TrainingForm();

    public String save() {
        news.tell("drill.page.saved", register.report(form.training()));
        return "/drill/trainings.xhtml?faces-redirect=true";
    }

    public List<Choice> getPeople() {
        return offers.people();
    }

    public List<Choice> getTypes() {
        return offers.types();
    }

    public TrainingForm getForm() {
        return form;
    }
}
