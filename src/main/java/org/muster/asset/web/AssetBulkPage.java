package org.muster.asset.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.muster.asset.BulkLine;
import org.muster.asset.BulkOrder;
import org.muster.asset.Selection;
import org.muster.asset.Step;
import org.muster.asset.StepTally;
import org.muster.catalog.Kind;
import org.muster.shared.usecase.Refusal;

/** One step with many assets: choose it, say once what it needs, look at what would become of each, confirm. */
@Named
@ViewScoped
public class AssetBulkPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private BulkDesk desk;

    @Inject
    private BulkQuestions questions;

    @Inject
    private BulkStart start;

    private final StepForm form = new StepForm();
    private boolean all;
    private String[] tags = {};
    private String list = "";
    private String step = "";
    private String back = "";
    private long total;
    private boolean previewed;
    private boolean together;

    /** Remembers which assets are meant and how many they are now. */
    public void load() {
        var chosen = desk.chosen();
        all = chosen.all();
        tags = chosen.tags().toArray(String[]::new);
        list = chosen.address();
        step = Links.parameter("step");
        back = Links.parameter("list");
        total = desk.count(chosen);
    }

    private Selection selection() {
        return new Selection(all, List.of(tags), list);
    }

    public long getTotal() {
        return total;
    }

    public boolean isChosen() {
        return chosen().isPresent();
    }

    private Optional<Step> chosen() {
        return Arrays.stream(Step.values())
                .filter(each -> each.name().equals(step) && !each.single())
                .findFirst();
    }

    public Step getStep() {
        return chosen().orElseThrow(() -> Refusal.missing(step));
    }

    /** Every step at hand, with how many it is open for. */
    public List<StepTally> getTallies() {
        return desk.tallies(selection());
    }

    public StepTally getTally() {
        return desk.tally(selection(), getStep());
    }

    public List<String> refused(StepTally tally) {
        return questions.refused(tally);
    }

    public void choose(Step wanted) {
        step = wanted.name();
        previewed = false;
    }

    public List<String> getConsequences() {
        return questions.consequences(getStep());
    }

    public List<Input> getNeeded() {
        return questions.needed(getTally(), kind());
    }

    public List<Input> getOptional() {
        return questions.optional(getTally(), kind());
    }

    private Kind kind() {
        return desk.first(selection()).map(row -> row.kind()).orElse(Kind.BACKUP_SERVER);
    }

    /** Tries the step with the first assets; what all of them refuse is said beside the fields. */
    public void preview() {
        start.refuseIfNoneCan(desk.lines(selection(), form.order(getStep())));
        previewed = true;
    }

    public boolean isPreviewed() {
        return previewed;
    }

    /** The first assets before and after. */
    public List<BulkLine> getLines() {
        return desk.lines(selection(), form.order(getStep()));
    }

    public String reasons(BulkLine line) {
        return String.join(" ", start.reasons(line));
    }

    public void change() {
        previewed = false;
    }

    /** Begins, unless another number of assets is meant by now. */
    public String confirm() {
        var now = desk.count(selection());
        if (now != total) {
            var before = total;
            total = now;
            throw Refusal.conflict("", "asset.refusal.other_count", before, now);
        }
        return start.start(selection(), new BulkOrder(form.order(getStep()), together), total);
    }

    public boolean isGrave() {
        return getStep().grave();
    }

    public boolean isFewEnough() {
        return total <= BulkOrder.MOST_TOGETHER;
    }

    public boolean isTogether() {
        return together;
    }

    public void setTogether(boolean together) {
        this.together = together;
    }

    public StepForm getForm() {
        return form;
    }

    /** The list one came from. */
    public String getBack() {
        return back.isEmpty() ? "/asset/list.xhtml" : "/asset/list.xhtml?" + back;
    }
}
