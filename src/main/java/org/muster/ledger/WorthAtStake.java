package org.muster.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.muster.asset.Asset;
import org.muster.asset.Step;
import org.muster.asset.StepCondition;
import org.muster.asset.StepOrder;
import org.muster.shared.usecase.OpenCommand;
import org.muster.shared.usecase.Reason;
import org.muster.shared.usecase.Right;

/**
 * What the books would lose with an asset: its carrying amount in every book, or what of a premium was paid ahead. Told to
 * whoever may read the books, before the asset goes; it never stands in the way.
 */
@ApplicationScoped
class WorthAtStake implements StepCondition {

    private static final Set<Step> GOING =
            EnumSet.of(Step.PROPOSE_RETIREMENT, Step.RETIRE, Step.WRITE_OFF, Step.DISPOSE);

    private final WorthStream worth;
    private final OpenCommand open;

    @Inject
    WorthAtStake(WorthStream worth, OpenCommand open) {
        this.worth = worth;
        this.open = open;
    }

    WorthAtStake() {
        this(null, null);
    }

    @Override
    public List<Reason> refusals(Asset asset, StepOrder order) {
        return List.of();
    }

    @Override
    public List<Reason> consequences(String tag, Step step) {
        return consequences(List.of(tag), step).getOrDefault(tag, List.of());
    }

    @Override
    public Map<String, List<Reason>> consequences(Collection<String> tags, Step step) {
        return !GOING.contains(step) || open.by().reach(Right.READ_LEDGER).nowhere()
                ? Map.of()
                : worth.of(tags).stream()
                        .collect(Collectors.groupingBy(
                                WorthStream.Line::asset, Collectors.mapping(WorthAtStake::said, Collectors.toList())));
    }

    private static Reason said(WorthStream.Line each) {
        return Reason.of(
                each.prepaid() ? "ledger.impact.prepaid" : "ledger.impact.carrying", each.ledger(), each.amount());
    }
}
