package org.muster.ledger.pull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import org.muster.ledger.export.Export;
import org.muster.shared.export.Rows;

/** Reads the rows of a plan: what is posted, what is to come where that is asked for, and what only the engine reckons. */
@ApplicationScoped
class PullReader {

    private final PullStream stream;
    private final Projection projection;
    private final NextCharges nextCharges;

    @Inject
    PullReader(PullStream stream, Projection projection, NextCharges nextCharges) {
        this.stream = stream;
        this.projection = projection;
        this.nextCharges = nextCharges;
    }

    PullReader() {
        this(null, null, null);
    }

    /** Hands over at most so many rows; returns whether there are more. */
    boolean read(PullPlan plan, long limit, Rows<String[]> to) throws IOException {
        if (plan.projected()) {
            return readOn(plan, limit, to);
        }
        var passed = plan.question().passed();
        var reading = Behind.reading(passed, limit);
        if (!plan.charging() && !plan.question().ahead()) {
            return stream.read(plan.question(), reading, new Behind(to, passed));
        }
        var filled = nextCharges.before(plan.question(), to);
        var more = stream.read(plan.question(), reading, new Behind(filled, passed));
        filled.finish();
        return more;
    }

    /** The lines of the journal by posting date. */
    void readByDate(PullPlan plan, Rows<String[]> to) throws IOException {
        stream.readByDate(plan.question(), to);
    }

    /** The posted rows and, behind those of each asset, what is to come. */
    private boolean readOn(PullPlan plan, long limit, Rows<String[]> to) throws IOException {
        var merged = projection.behind(
                plan.question(),
                new Behind(new Limited(to, limit), plan.question().passed()));
        try {
            if (posted(plan.question())) {
                stream.read(plan.question(), Long.MAX_VALUE, merged);
            }
            merged.finish();
            return false;
        } catch (LimitReached enough) {
            return true;
        }
    }

    /** Whether what is posted is asked for at all; premiums tell themselves what is due of them. */
    private static boolean posted(Question question) {
        return question.export() != Export.DEPRECIATION_SCHEDULE
                || question.filters().getOrDefault("status", List.of("POSTED")).contains("POSTED");
    }

    /** Thrown when a row more than wanted would be written. */
    private static final class LimitReached extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** Lets so many rows through and no more. */
    private static final class Limited implements Rows<String[]> {

        private final Rows<String[]> to;
        private long left;

        Limited(Rows<String[]> to, long limit) {
            this.to = to;
            this.left = limit;
        }

        @Override
        public void write(String[] row) throws IOException {
            if (left == 0) {
                throw new LimitReached();
            }
            left--;
            to.write(row);
        }

        @Override
        public void close() throws IOException {
            to.close();
        }
    }
}
