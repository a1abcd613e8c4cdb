package org.muster.asset.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.muster.asset.AssetRegister;
import org.muster.asset.AssetSheet;
import org.muster.asset.AssetTag;
import org.muster.asset.Step;
import org.muster.asset.StepOffer;
import org.muster.asset.StepOrder;
import org.muster.shared.usecase.Refusal;
import org.muster.shared.web.Onward;

/** The form of one step of one asset: what will follow from it, exactly what it needs, and what changed meanwhile. */
@Named
@ViewScoped
public class AssetStepPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OpenSheets sheets;

    @Inject
    private StepQuestions questions;

    @Inject
    private AssetRegister register;

    @Inject
    private StepDone done;

    private final StepForm form = new StepForm();
    private String tag = "";
    private String step = "";
    private String list = "";
    private String weighed = "";
    private boolean weighing;

    /** Opens the form on the state the person will look at, or leads to where the step is taken. */
    public void load() {
        tag = Links.parameter("tag");
        step = Links.parameter("step");
        list = Links.parameter("list");
        if (isOpen()) {
            questions.door(tag, getStep()).ifPresent(Onward::to);
        }
        var sheet = getSheet();
        form.see(sheet);
        form.propose(StepForm.EFFECTIVE_ON, questions.today(sheet).toString());
        if (getStep() == Step.UPDATE) {
            sheet.particulars().values().forEach(form::propose);
        }
        weighed = questions.report(sheet, getOrder());
    }

    /** Takes the step, unless what would follow from it is not what was shown: that is shown first, and asked about again. */
    public void take() {
        var report = questions.report(getSheet(), getOrder());
        if (!report.isEmpty() && !report.equals(weighed)) {
            weighed = report;
            weighing = questions.weighs(getSheet(), getOrder());
            if (weighing) {
                return;
            }
        }
        var tags = register.take(AssetTag.of(tag), form.order(getStep()));
        done.tell(getSheet(), getStep(), tags, list);
    }

    /** Goes on from the state the asset has now, with everything that was typed. */
    public void adopt() {
        form.see(getSheet());
    }

    public AssetSheet getSheet() {
        return sheets.of(tag);
    }

    public Step getStep() {
        return Arrays.stream(Step.values())
                .filter(each -> each.name().equals(step) && each != Step.REQUEST)
                .findFirst()
                .orElseThrow(() -> Refusal.missing(step));
    }

    private StepOffer offer() {
        return getSheet().offers().stream()
                .filter(offer -> offer.step() == getStep())
                .findFirst()
                .orElseThrow();
    }

    public boolean isOpen() {
        return offer().open();
    }

    /** Whether the form is shown: while the step is open, and whatever was typed stays visible. */
    public boolean isShown() {
        return isOpen() || FacesContext.getCurrentInstance().isPostback();
    }

    public List<String> getClosed() {
        return done.reasons(offer());
    }

    /** Whether somebody changed the asset since the form was opened. */
    public boolean isChanged() {
        return getSheet().version() != form.version();
    }

    public List<HistoryLine> getMeanwhile() {
        return done.since(getSheet(), form.seen());
    }

    public String getTitle() {
        return done.title(getSheet(), getStep());
    }

    public List<String> getConsequences() {
        return questions.consequences(getSheet(), getStep());
    }

    /** The step as it is filled in so far. */
    public StepOrder getOrder() {
        return form.asked(getStep());
    }

    /** Whether what follows from what was filled in is shown for the first time and waits to be confirmed. */
    public boolean isWeighing() {
        return weighing;
    }

    /** Where all that follows is looked at as a question of one's own; empty where nothing can follow elsewhere. */
    public String getReport() {
        return weighed;
    }

    public List<Input> getAlways() {
        return questions.always(getSheet(), getStep());
    }

    public List<Input> getNeeded() {
        return questions.needed(getSheet(), offer());
    }

    public List<Input> getOptional() {
        return questions.optional(getSheet(), offer());
    }

    public boolean isDangerous() {
        return getStep().grave();
    }

    public String getBack() {
        return Links.sheet(tag, list);
    }

    public StepForm getForm() {
        return form;
    }

    public String getTag() {
        return tag;
    }
}
