package org.muster.readiness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.muster.shared.usecase.OpenCommand;

/** Where the owner of plans looks what waits for their consent. */
@ApplicationScoped
public class ConsentDirectory {

    private final ConsentStream stream;
    private final OpenCommand open;
    private final Clock clock;

    @Inject
    ConsentDirectory(ConsentStream stream, OpenCommand open, Clock clock) {
        this.stream = stream;
        this.open = open;
        this.clock = clock;
    }

    ConsentDirectory() {
        this(null, null, null);
    }

    /** The steps that wait for the caller as the owner of a plan, what waits longest first. */
    public List<ConsentAsk> waiting() {
        return stream.ofOwner(clock.instant().minus(Consent.HOLDS), open.by().code()).stream()
                .map(ConsentStream.Waiting::ask)
                .toList();
    }
}
