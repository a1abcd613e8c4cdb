package org.muster.asset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.muster.shared.usecase.OpenCommand;

/**
 * Which steps the caller's hands could take, as far as stage and site say: enough for the rows of a list, which know
 * nothing of an asset's past. What the past forbids is said by the sheet and by the preview of a bulk step.
 */
@ApplicationScoped
public class StepsAtHand {

    private final OpenCommand open;

    @Inject
    StepsAtHand(OpenCommand open) {
        this.open = open;
    }

    StepsAtHand() {
        this(null);
    }

    /** The steps with this asset. */
    public List<Step> of(AssetRow row) {
        var caller = open.by();
        return Arrays.stream(Step.values())
                .filter(step -> step.openIn().contains(row.stage()))
                .filter(step -> step.row().by().stream().anyMatch(hand -> caller.may(hand.right(), row.site())))
                .toList();
    }

    /** The steps that wait for somebody, as far as the caller may take them anywhere. */
    public List<Step> duties() {
        return Worklist.DUTIES.stream().filter(this::mine).toList();
    }

    private boolean mine(Step step) {
        return step.row().by().stream()
                .anyMatch(hand -> !open.by().reach(hand.right()).nowhere());
    }

    /** The steps many assets may take together, wherever the caller may take them. */
    public List<Step> forMany() {
        return Arrays.stream(Step.values())
                .filter(step -> !step.single())
                .filter(this::mine)
                .toList();
    }
}
