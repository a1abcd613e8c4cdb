package org.muster.asset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.muster.shared.usecase.Reason;

/** A thing is not disposed of while parts of it that are assets of their own would be left behind. */
@ApplicationScoped
class PartsFirst implements StepCondition {

    /** What the whole goes by while its parts stay in the books, until somebody says the same of them. */
    private static final Set<Step> LEAVING = Set.of(Step.REPORT_MISSING, Step.WRITE_OFF);

    private final Assets assets;

    @Inject
    PartsFirst(Assets assets) {
        this.assets = assets;
    }

    PartsFirst() {
        this(null);
    }

    @Override
    public List<Reason> refusals(Asset asset, StepOrder order) {
        return order.step() == Step.DISPOSE ? consequences(asset.tag(), Step.DISPOSE) : List.of();
    }

    @Override
    public List<Reason> consequences(String tag, Step step) {
        return consequences(List.of(tag), step).getOrDefault(tag, List.of());
    }

    @Override
    public Map<String, List<Reason>> consequences(Collection<String> tags, Step step) {
        return step != Step.DISPOSE && !LEAVING.contains(step)
                ? Map.of()
                : assets.parts(tags).entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, each -> List.of(said(step, each.getValue()))));
    }

    private static Reason said(Step step, List<String> parts) {
        return Reason.of(
                step == Step.DISPOSE ? "asset.refusal.parts_first" : "asset.impact.parts_left",
                String.join(", ", parts));
    }
}
