package org.muster.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.LongConsumer;
import org.muster.shared.persistence.JdbcStream;
import org.muster.shared.usecase.OpenCommand;
import org.muster.shared.usecase.Right;

/** Recomputes the whole chain, for whoever wants to believe the trail. */
@ApplicationScoped
public class TrailVerifier {

    private final JdbcStream stream;
    private final OpenCommand command;

    @Inject
    TrailVerifier(JdbcStream stream, OpenCommand command) {
        this.stream = stream;
        this.command = command;
    }

    TrailVerifier() {
        this(null, null);
    }

    /** Recomputes every seal and tells from time to time how many rows it has read. */
    public ChainReport verify(LongConsumer progress) {
        command.by().require(Right.READ_TRAIL);
        return stream.reading(connection -> ChainStream.verify(connection, progress));
    }
}
