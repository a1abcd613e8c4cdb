package org.muster.plan.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.muster.plan.Part;
import org.muster.plan.PlanDirectory;
import org.muster.plan.PlanRegister;
import org.muster.plan.PlanSheet;
import org.muster.shared.usecase.Refusal;
import org.muster.shared.web.News;

/** Writing one line of a plan; what it asks is read from the table of parts. */
@Named
@ViewScoped
public class PlanLinePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PlanDirectory directory;

    @Inject
    private PlanRegister register;

    @Inject
    private LineQuestions questions;

    @Inject
    private News news;

    private final LineForm form = new LineForm();
    private String plan = "";
    private String part = "";
    private String line = "";

    public void load() {
        plan = Addresses.parameter("plan");
        part = Addresses.parameter("part");
        line = Addresses.parameter("line");
        if (isKnown()) {
            form.see(sheet().lines(getPart()).stream()
                    .filter(row -> row.code().equals(line))
                    .findFirst()
                    .orElseThrow(() -> Refusal.missing(line)));
        } else {
            form.propose(questions.nextCode(sheet().lines(getPart()), getPart()));
        }
    }

    public String save() {
        register.write(plan, getPart(), form.getCode(), form.version(), form.values(getPart()));
        return done("plan.page.line.saved");
    }

    public String remove() {
        register.remove(plan, getPart(), form.getCode(), form.version());
        return done("plan.page.line.removed");
    }

    private String done(String key) {
        news.tell(key, questions.one(getPart()), form.getCode());
        var edition = getPart().approved() ? "&edition=" + sheet().edition() : "";
        return Addresses.sheet(plan, getPart()) + edition + "&faces-redirect=true";
    }

    /** The latest edition: what is approved is written there alone. */
    private PlanSheet sheet() {
        var latest = directory.find(plan).orElseThrow(() -> Refusal.missing(plan));
        return directory.find(plan, latest.edition()).orElseThrow();
    }

    public Part getPart() {
        return Part.of(part).orElseThrow(() -> Refusal.missing(part));
    }

    public List<LineInput> getInputs() {
        return questions.of(getPart(), sheet());
    }

    public String getTitle() {
        return questions.title(getPart(), isKnown());
    }

    /** Whether the line exists already. */
    public boolean isKnown() {
        return !line.isEmpty();
    }

    public String getBack() {
        return Addresses.sheet(plan, getPart());
    }

    public LineForm getForm() {
        return form;
    }

    public String getPlan() {
        return plan;
    }
}
