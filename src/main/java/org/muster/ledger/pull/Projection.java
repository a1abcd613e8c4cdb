package org.muster.ledger.pull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.muster.ledger.PrepaidRow;
import org.muster.ledger.ProjectionStream;
import org.muster.ledger.export.Export;
import org.muster.shared.export.Rows;

/** Puts the charges to come behind those that were posted, asset by asset, in the order of the schedule. */
@ApplicationScoped
class Projection {

    private static final int STRETCH = 200;

    private final ProjectionStream stream;
    private final Clock clock;

    @Inject
    Projection(ProjectionStream stream, Clock clock) {
        this.stream = stream;
        this.clock = clock;
    }

    Projection() {
        this(null, null);
    }

    /** Rows that are written on as they come, each asset's followed by what is to come; {@link Merged#finish} ends them. */
    Merged behind(Question question, Rows<String[]> to) {
        return new Merged(question, to);
    }

    /** The posted rows with the projected ones among them. */
    final class Merged implements Rows<String[]> {

        private final Question question;
        private final Rows<String[]> to;
        private final Predicate<String[]> wanted;
        private final boolean premiums;
        private final String thing;
        private final Deque<String> waiting = new ArrayDeque<>();
        private String taken = "";
        private boolean exhausted;

        private Merged(Question question, Rows<String[]> to) {
            this.question = question;
            this.to = to;
            this.wanted = Wanted.by(question);
            this.premiums = question.export() == Export.INSURANCE_PREPAID;
            this.thing = question.export().key().get(0);
        }

        @Override
        public void write(String[] row) throws IOException {
            while (hasNext()
                    && waiting.getFirst().compareTo(row[question.export().place(thing)]) < 0) {
                project(waiting.removeFirst());
            }
            to.write(row);
        }

        void finish() throws IOException {
            while (hasNext()) {
                project(waiting.removeFirst());
            }
        }

        private boolean hasNext() {
            var only = question.filters().get(thing);
            if (only != null && taken.isEmpty()) {
                waiting.addAll(new TreeSet<>(only));
                taken = waiting.isEmpty() ? "" : waiting.getLast();
                exhausted = true;
            }
            if (waiting.isEmpty() && !exhausted) {
                var next = stream.active(question.book().code(), premiums, taken, STRETCH);
                exhausted = next.size() < STRETCH;
                waiting.addAll(next);
                taken = next.isEmpty() ? taken : next.get(next.size() - 1);
            }
            return !waiting.isEmpty();
        }

        private void project(String asset) throws IOException {
            var rows = new ProjectedRow(question, LocalDate.now(clock));
            var premium = premiums
                    ? stream.premium(question.book().code(), asset, question.knownAt())
                    : Optional.<PrepaidRow>empty();
            for (var charge : stream.of(question.book(), asset, question.knownAt())) {
                var row = premium.map(paid -> rows.premium(charge, paid)).orElseGet(() -> rows.charge(charge));
                if (!charge.through().isAfter(question.span().end())
                        && !charge.through().isBefore(question.span().begin())
                        && wanted.test(row)) {
                    to.write(row);
                }
            }
        }

        @Override
        public void close() throws IOException {
            to.close();
        }
    }
}
