package org.muster.asset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.muster.shared.usecase.Reason;

/** A thing is not disposed of while parts of it that are assets of their own would be left behind. */
@ApplicationScoped
class PartsFirst implements StepCondition {

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
        return order.step() == Step.DISPOSE ? left(asset.tag()) : List.of();
    }

    @Override
    public List<Reason> consequences(String tag, Step step) {
        return step == Step.DISPOSE ? left(tag) : List.of();
    }

    private List<Reason> left(String tag) {
        var left = assets.parts(tag);
        return left.isEmpty() ? List.of() : List.of(Reason.of("asset.refusal.parts_first", String.join(", ", left)));
    }
}
