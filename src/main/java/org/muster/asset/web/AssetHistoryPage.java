package org.muster.asset.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.muster.asset.Step;
import org.muster.shared.usecase.Right;
import org.muster.shared.web.Choice;
import org.muster.shared.web.KeysetList;
import org.muster.shared.web.ListState;
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

    @Inject
    private HttpServletRequest request;

    private KeysetList<HistoryLine> list;

    public void load() {
        head.open();
        list = steps.of(head.getSheet(), chosen());
    }

    private Set<Step> chosen() {
        var names = ListState.of(request).values("step");
        return Arrays.stream(Step.values())
                .filter(step -> names.contains(step.name()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Step.class)));
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
