package org.muster.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.muster.shared.due.ObligationSource;
import org.muster.shared.fact.Fact;
import org.muster.shared.persistence.Changes;
import org.muster.shared.usecase.Command;
import org.muster.shared.usecase.CommandCloser;

/**
 * Notes, in the command's own transaction, which subjects it did something to that people may have to be reminded of. The
 * engine asks about them afterwards, so a fault there never holds up a command.
 */
@ApplicationScoped
class EngineCloser implements CommandCloser {

    /** Whatever happens to these may move the days of everything. */
    static final Set<String> CLOCKWORK = Set.of("calendar", "place");

    private static final int BEFORE_THE_LEDGERS = 100;

    private final Instance<ObligationSource> sources;
    private final EngineStream stream;

    @Inject
    EngineCloser(Instance<ObligationSource> sources, EngineStream stream) {
        this.sources = sources;
        this.stream = stream;
    }

    EngineCloser() {
        this(null, null);
    }

    @Override
    public int order() {
        return BEFORE_THE_LEDGERS;
    }

    @Override
    public void close(Command command, List<Fact> facts, Changes changes) {
        if (facts.isEmpty()) {
            return;
        }
        var types = new HashSet<>(CLOCKWORK);
        for (var source : sources) {
            types.addAll(source.types());
        }
        var subjects = facts.stream()
                .map(Fact::subject)
                .filter(subject -> types.contains(subject.type()))
                .collect(Collectors.toSet());
        if (!subjects.isEmpty()) {
            // one command may close more than once: each time it leaves a mark of its own
            stream.soil(UUID.randomUUID().toString(), subjects);
        }
    }
}
