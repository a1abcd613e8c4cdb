package org.muster.readiness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.muster.asset.Step;
import org.muster.asset.StepOrder;
import org.muster.asset.Taken;
import org.muster.shared.fact.Fact;
import org.muster.shared.fact.Whence;
import org.muster.shared.persistence.Changes;
import org.muster.shared.usecase.Application;
import org.muster.shared.usecase.Command;
import org.muster.shared.usecase.CommandCloser;
import org.muster.shared.usecase.OpenCommand;

/** Attaches to every proposal to retire an asset what would follow from it, for whoever decides, with the proposal itself. */
@ApplicationScoped
class ImpactKeeper implements CommandCloser {

    private static final int EARLY = 110;

    private final ImpactDirectory impacts;
    private final ImpactStream stream;
    private final OpenCommand open;

    @Inject
    ImpactKeeper(ImpactDirectory impacts, ImpactStream stream, OpenCommand open) {
        this.impacts = impacts;
        this.stream = stream;
        this.open = open;
    }

    ImpactKeeper() {
        this(null, null, null);
    }

    @Override
    public int order() {
        return EARLY;
    }

    @Override
    public void close(Command command, List<Fact> facts, Changes changes) {
        facts.stream()
                .filter(Taken.class::isInstance)
                .map(Taken.class::cast)
                .filter(taken -> taken.step() == Step.PROPOSE_RETIREMENT)
                .forEach(this::keep);
    }

    /** The report is of all plans, whoever proposes; who may read of which is asked when it is read. */
    private void keep(Taken taken) {
        var order = new StepOrder(
                taken.step(),
                Optional.empty(),
                "",
                0,
                Optional.empty(),
                taken.details().values());
        var effect = new StepEffect(taken.tag(), "", taken.quantity(), order);
        open.as(Command.of(new Application(), Whence.SYSTEM, ""), () -> impacts.of(effect))
                .ifPresent(impact -> stream.keep(
                        new KeptImpact(taken.tag(), taken.step().name(), taken.recordedAt(), taken.by(), impact)));
    }
}
