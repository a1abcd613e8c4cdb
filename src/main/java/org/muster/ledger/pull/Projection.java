package org.muster.ledger.pull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.muster.ledger.ProjectionStream;
import org.muster.ledger.ProjectionStream.Projected;
import org.muster.ledger.RowText;
import org.muster.ledger.depreciation.Schedule;
import org.muster.ledger.export.Export;
import org.muster.shared.export.Rows;

/** Puts the charges to come behind those that were posted, asset by asset, in the order of the schedule. */
@ApplicationScoped
class Projection {

    private static final int STRETCH = 200;
    private static final Export SCHEDULE = Export.DEPRECIATION_SCHEDULE;

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
        private final Deque<String> waiting = new ArrayDeque<>();
        private String taken = "";
        private boolean exhausted;

        private Merged(Question question, Rows<String[]> to) {
            this.question = question;
            this.to = to;
            this.wanted = Wanted.by(question);
        }

        @Override
        public void write(String[] row) throws IOException {
            while (hasNext() && waiting.getFirst().compareTo(row[SCHEDULE.place("asset_no")]) < 0) {
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
            var only = question.filters().get("asset_no");
            if (only != null && taken.isEmpty()) {
                waiting.addAll(new TreeSet<>(only));
                taken = waiting.isEmpty() ? "" : waiting.getLast();
                exhausted = true;
            }
            if (waiting.isEmpty() && !exhausted) {
                var next = stream.active(question.book().code(), taken, STRETCH);
                exhausted = next.size() < STRETCH;
                waiting.addAll(next);
                taken = next.isEmpty() ? taken : next.get(next.size() - 1);
            }
            return !waiting.isEmpty();
        }

        private void project(String asset) throws IOException {
            var today = LocalDate.now(clock);
            for (var charge : stream.of(question.book(), asset)) {
                var row = row(charge, today);
                if (!charge.through().isAfter(question.span().end())
                        && !charge.through().isBefore(question.span().begin())
                        && wanted.test(row)) {
                    to.write(row);
                }
            }
        }

        private String[] row(Projected charge, LocalDate today) {
            var row = new String[SCHEDULE.columns().size()];
            Arrays.fill(row, "");
            var digits = question.book().digits();
            put(row, "ledger", question.book().code());
            put(row, "asset_no", charge.assetNo());
            put(row, "phase", Integer.toString(charge.phase()));
            put(row, "period", charge.through().toString().substring(0, 7));
            put(row, "period_start", charge.from().toString());
            put(row, "period_end", charge.through().toString());
            put(row, "charge_basis", charge.method().equals("PREPAID") ? "PREMIUM" : "DEPRECIATION");
            put(row, "method", charge.method());
            put(row, "convention", charge.convention());
            put(row, "opening_carrying", RowText.money(charge.opening(), digits));
            put(row, "charge", RowText.money(charge.charge(), digits));
            put(row, "accumulated", RowText.money(charge.accumulated(), digits));
            put(row, "accumulated_impairment", RowText.money(charge.impairment(), digits));
            put(row, "closing_carrying", RowText.money(charge.closing(), digits));
            put(row, "currency", question.book().currency());
            put(row, "status", charge.through().isAfter(today) ? "PROJECTED" : "DUE");
            put(row, "expense_account", charge.expenseAccount());
            put(row, "accumulated_account", charge.accumulatedAccount());
            put(row, "cost_center", charge.costCenter());
            put(row, "exact_cumulative", charge.exact());
            put(row, "rule_version", Schedule.RULE_VERSION);
            return Finish.of(SCHEDULE).apply(row);
        }

        private static void put(String[] row, String column, String value) {
            row[SCHEDULE.place(column)] = value;
        }

        @Override
        public void close() throws IOException {
            to.close();
        }
    }
}
