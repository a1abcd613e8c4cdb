package org.muster.asset.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.muster.asset.AssetRegister;
import org.muster.asset.AssetSheet;
import org.muster.asset.AssetTag;
import org.muster.asset.Step;
import org.muster.asset.StepOrder;
import org.muster.shared.field.Field;
import org.muster.shared.usecase.Refusal;
import org.muster.shared.web.News;
import org.muster.shared.web.Onward;

/** Corrects what is written about an asset; what others wrote meanwhile is shown beside what one typed. */
@Named
@ViewScoped
public class AssetEditPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OpenSheets sheets;

    @Inject
    private DescriptionQuestions questions;

    @Inject
    private AssetRegister register;

    @Inject
    private News news;

    private final DescriptionForm form = new DescriptionForm();
    private String tag = "";
    private String list = "";
    private String weighed = "";
    private boolean weighing;

    public void load() {
        tag = Links.parameter("tag");
        list = Links.parameter("list");
        if (getSheet().stage().ended()) {
            throw Refusal.missing(tag);
        }
        form.see(getSheet());
    }

    /** Saves it, unless something follows from it for others that was not shown yet: an end that comes sooner. */
    public void save() {
        var report = questions.steps().report(getSheet(), getOrder());
        if (!report.isEmpty() && !report.equals(weighed)) {
            weighed = report;
            weighing = questions.steps().weighs(getSheet(), getOrder());
            if (weighing) {
                return;
            }
        }
        register.describe(
                AssetTag.of(tag),
                form.version(),
                form.correction(questions.particulars(getSheet().kind())));
        news.tell("asset.page.edit.done", tag);
        Onward.to(getBack());
    }

    /** What is written otherwise, as the step it would be if it came from outside. */
    public StepOrder getOrder() {
        return new StepOrder(Step.UPDATE, Optional.empty(), "", form.version(), Optional.empty(), form.rewritten());
    }

    /** Where all that follows is looked at as a question of one's own; empty before it was asked about. */
    public String getReport() {
        return weighed;
    }

    /** Whether what follows is shown for the first time and waits to be confirmed. */
    public boolean isWeighing() {
        return weighing;
    }

    /** Goes on from what is written now; what was typed stays, what was not touched is taken over. */
    public void adopt() {
        form.see(getSheet());
    }

    public AssetSheet getSheet() {
        return sheets.of(tag);
    }

    public String getTag() {
        return tag;
    }

    public boolean isChanged() {
        return getSheet().version() != form.version();
    }

    /** What others wrote meanwhile, and what the person typed there. */
    public List<MeanwhileLine> getMeanwhile() {
        var sheet = getSheet();
        var now = DescriptionForm.written(sheet);
        var names = Stream.concat(
                DescriptionForm.LINES.stream(),
                questions.particulars(sheet.kind()).stream().map(Field::name));
        return names.filter(name -> form.changedMeanwhile(name, sheet))
                .map(name -> new MeanwhileLine(label(name), now.getOrDefault(name, ""), form.mine(name)))
                .toList();
    }

    private String label(String name) {
        return DescriptionForm.LINES.contains(name)
                ? questions.words().of("asset.column." + name)
                : questions.words().field(name);
    }

    public List<Input> getLines() {
        return questions.edited(getSheet().kind());
    }

    public String getKind() {
        return questions.words().label(getSheet().kind());
    }

    public List<Input> getFields() {
        return questions.fields(getSheet().kind());
    }

    public List<Input> getCommon() {
        return questions.common();
    }

    public DescriptionForm getForm() {
        return form;
    }

    public String getBack() {
        return Links.sheet(tag, list);
    }
}
