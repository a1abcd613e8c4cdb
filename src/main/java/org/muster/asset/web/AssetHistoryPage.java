package org.muster.asset.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.muster.asset.Step;
import org.muster.shared.usecase.Right;
import org.muster.shared.web.Choice;
import org.muster.shared.web.KeysetList;
import org.muster.shared.web.Visitor;

/** Everything that happened to an asset: who, when, whence, from where to where, why, and what was told. */
@Named
@RequestScoped
public class AssetHistoryPage {

    @Inject
    private SheetHead head;

    @Inject
    private StepLines steps;

    @Inject
    private AssetWords words;

    @Inject
    private Visitor visitor;

    private KeysetList<HistoryLine> list;

    public void load() {
        head.open();
        list = steps.of(head.getSheet());
    }

    public KeysetList<HistoryLine> getList() {
        return list;
    }

    public List<Choice> getSteps() {
        return Arrays.stream(Step.values())
                .map(step ->
                        new Choice(step.name(), words.step(step, head.getSheet().kind())))
                .toList();
    }

    /** The audit trail of the asset, for those who may read it. */
    public String getTrailUrl() {
        return visitor.may(Right.READ_TRAIL)
                ? Links.to("/audit/trail.xhtml", "subject_type", "asset", "subject_ref", head.getTag())
                : "";
    }
}
