package org.muster.ledger.pull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.muster.ledger.export.Export;
import org.muster.shared.export.Rows;

/** A few rows of an export, held: for pages, and for what is about one thing. */
@ApplicationScoped
public class PullRows {

    private static final int MOST = 10_000;

    private final PullPlanner planner;
    private final PullStream stream;

    @Inject
    PullRows(PullPlanner planner, PullStream stream) {
        this.planner = planner;
        this.stream = stream;
    }

    PullRows() {
        this(null, null);
    }

    /** The rows that match, ten thousand at most. */
    public List<String[]> all(Export export, String ledger, Map<String, List<String>> given) {
        var plan = planner.plan(ledger, PullParameters.read(export, given), PullFormat.JSON);
        return read(plan.question(), MOST);
    }

    /** So many rows behind the key of the question. */
    public List<String[]> read(Question question, int limit) {
        var rows = new ArrayList<String[]>();
        try {
            stream.read(question, limit, new Rows<>() {
                @Override
                public void write(String[] row) {
                    rows.add(row);
                }

                @Override
                public void close() {}
            });
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return rows;
    }
}
