package org.muster.ledger.pull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.muster.ledger.PrepaidRow;
import org.muster.ledger.ProjectionStream;
import org.muster.ledger.ProjectionStream.Projected;
import org.muster.ledger.ProjectionStream.Sought;
import org.muster.ledger.export.Export;
import org.muster.shared.export.Rows;

/** Puts the charges to come behind those that were posted, asset by asset, in the order of the schedule. */
@ApplicationScoped
class Projection {

    private static final int STRETCH = 200;

    private final ProjectionStream stream;

    @Inject
    Projection(ProjectionStream stream) {
        this.stream = stream;
    }

    Projection() {
        this(null);
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
        private final List<String[]> held = new ArrayList<>();
        private final Sought sought;
        private final Map<String, List<Projected>> foreseen = new HashMap<>();
        private final Map<String, PrepaidRow> paid = new HashMap<>();

        private Merged(Question question, Rows<String[]> to) {
            this.question = question;
            this.to = to;
            this.wanted = Wanted.by(question);
            this.premiums = question.export() == Export.INSURANCE_PREPAID;
            this.thing = question.export().key().get(0);
            this.sought = new Sought(
                    question.book().code(),
                    premiums,
                    question.span().end(),
                    question.knownAt(),
                    premiums ? List.of() : question.filters().getOrDefault("cost_center", List.of()));
        }

        @Override
        public void write(String[] row) throws IOException {
            var name = name(row);
            if (!held.isEmpty() && !name(held.get(0)).equals(name)) {
                release();
            }
            before(name);
            if (premiums) {
                held.add(row);
            } else {
                to.write(row);
            }
        }

        void finish() throws IOException {
            release();
            while (hasNext()) {
                project(waiting.removeFirst());
            }
        }

        private String name(String[] row) {
            return row[question.export().place(thing)];
        }

        private void before(String name) throws IOException {
            while (hasNext() && waiting.getFirst().compareTo(name) < 0) {
                project(waiting.removeFirst());
            }
        }

        /** Writes the months of a policy, each once: what was posted in it and what is still to come. */
        private void release() throws IOException {
            if (!held.isEmpty()) {
                var name = name(held.get(0));
                var months = new TreeMap<String, String[]>();
                held.forEach(row -> months.put(row[question.export().place("period")], row));
                held.clear();
                if (hasNext() && waiting.getFirst().equals(name)) {
                    for (var row : toCome(waiting.removeFirst())) {
                        months.merge(row[question.export().place("period")], row, ProjectedRow::joined);
                    }
                }
                for (var row : months.values()) {
                    to.write(row);
                }
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
                var next = stream.active(sought, taken, STRETCH);
                exhausted = next.size() < STRETCH;
                waiting.addAll(next);
                taken = next.isEmpty() ? taken : next.get(next.size() - 1);
            }
            return !waiting.isEmpty();
        }

        private void project(String asset) throws IOException {
            for (var row : toCome(asset)) {
                to.write(row);
            }
        }

        private List<String[]> toCome(String asset) {
            if (!foreseen.containsKey(asset)) {
                foresee(asset);
            }
            var rows = new ProjectedRow(question);
            var classes = question.filters().get(PullParameters.CLASS);
            return foreseen.remove(asset).stream()
                    .filter(charge -> classes == null || classes.contains(charge.assetClass()))
                    .filter(charge -> !charge.through().isAfter(question.span().end())
                            && !charge.through().isBefore(question.span().begin()))
                    .map(charge -> premiums ? rows.premium(charge, paid.get(asset)) : rows.charge(charge))
                    .filter(wanted)
                    .toList();
        }

        /** Reckons a whole stretch of things, beginning with that one: their terms are read at once. */
        private void foresee(String asset) {
            var stretch = Stream.concat(Stream.of(asset), waiting.stream())
                    .limit(STRETCH)
                    .toList();
            var ledger = question.book().code();
            var charges = stream.of(question.book(), stretch, question.knownAt());
            foreseen.clear();
            paid.clear();
            if (premiums) {
                paid.putAll(stream.premiums(ledger, stretch, question.knownAt()));
            }
            stretch.forEach(one -> foreseen.put(
                    one, !premiums || paid.containsKey(one) ? charges.getOrDefault(one, List.of()) : List.of()));
        }

        @Override
        public void close() throws IOException {
            to.close();
        }
    }
}
