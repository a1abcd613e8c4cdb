package org.muster.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.muster.shared.fact.Change;

/** Rows of the trail for a register that was filled past the application: numbered and sealed as the application does. */
public final class ManyEntries {

    private final List<TrailDraft> drafts = new ArrayList<>();

    /** One row about one asset. */
    public void tell(String action, String actor, String tag, List<Change> changes) {
        drafts.add(new TrailDraft(
                UUID.randomUUID().toString(),
                actor,
                "IMPORT",
                "",
                action,
                "asset",
                tag,
                "benchmark",
                "",
                ChangeText.write(changes)));
    }

    /** Appends what was told in the connection's transaction. */
    public void append(Connection connection, Instant now) throws SQLException {
        TrailStream.append(connection, drafts, now);
        drafts.clear();
    }
}
