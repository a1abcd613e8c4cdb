package org.muster.readiness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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

/**
 * Attaches to every proposal to retire an asset what would follow from it, for whoever decides, with the proposal itself, and
 * asks the owners who have to agree. All proposals of a command are reckoned together.
 */
@ApplicationScoped
class ImpactKeeper implements CommandCloser {

    private static final int EARLY = 110;

    private final Reckoning reckoning;
    private final ImpactStream stream;
    private final ConsentStream asks;
    private final OpenCommand open;

    @Inject
    ImpactKeeper(Reckoning reckoning, ImpactStream stream, ConsentStream asks, OpenCommand open) {
        this.reckoning = reckoning;
        this.stream = stream;
        this.asks = asks;
        this.open = open;
    }

    ImpactKeeper() {
        this(null, null, null, null);
    }

    @Override
    public int order() {
        return EARLY;
    }

    @Override
    public void close(Command command, List<Fact> facts, Changes changes) {
        var proposed = facts.stream()
                .filter(Taken.class::isInstance)
                .map(Taken.class::cast)
                .filter(taken -> taken.step() == Step.PROPOSE_RETIREMENT)
                .toList();
        if (!proposed.isEmpty()) {
            keep(proposed);
        }
    }

    /** The report is of all plans, whoever proposes; who may read of which is asked when it is read. */
    private void keep(List<Taken> proposed) {
        var found = open.as(
                Command.of(new Application(), Whence.SYSTEM, ""),
                () -> reckoning.of(proposed.stream().map(ImpactKeeper::effect).toList()));
        var felt = proposed.stream()
                .filter(taken -> found.containsKey(taken.tag()))
                .toList();
        if (!felt.isEmpty()) {
            stream.keep(felt.stream()
                    .map(taken -> new KeptImpact(
                            taken.tag(), taken.step().name(), taken.recordedAt(), taken.by(), found.get(taken.tag())))
                    .toList());
        }
        var asked = felt.stream()
                .flatMap(taken -> asks(taken, found.get(taken.tag())))
                .toList();
        if (!asked.isEmpty()) {
            asks.ask(asked);
        }
    }

    /** Whoever proposes to retire it asks the owners to agree that it is retired. */
    private static Stream<ConsentAsk> asks(Taken taken, Impact impact) {
        return impact.falls().stream()
                .filter(Impact.Fall::asked)
                .map(Impact.Fall::plan)
                .distinct()
                .map(plan -> new ConsentAsk(
                        plan, taken.tag(), Deed.of(Step.RETIRE, List.of()), taken.by(), taken.recordedAt()));
    }

    private static StepEffect effect(Taken taken) {
        var order = new StepOrder(
                taken.step(),
                Optional.empty(),
                "",
                0,
                Optional.empty(),
                taken.details().values());
        return new StepEffect(taken.tag(), "", taken.quantity(), order);
    }
}
