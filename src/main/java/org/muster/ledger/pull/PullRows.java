package org.muster.ledger.pull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.muster.ledger.export.Export;
import org.muster.shared.export.Rows;
import org.muster.shared.persistence.Position;
import org.muster.shared.persistence.Slice;

/** A few rows of an export, held: for pages, and for what is about one thing. */
@ApplicationScoped
public class PullRows {

    private static final int MOST = 10_000;
    private static final int COUNTED = 1_000;
    private static final String BETWEEN = "\n";

    private final PullPlanner planner;
    private final PullStream stream;
    private final PullReader reader;
    private final NextCharges nextCharges;

    @Inject
    PullRows(PullPlanner planner, PullStream stream, PullReader reader, NextCharges nextCharges) {
        this.planner = planner;
        this.stream = stream;
        this.reader = reader;
        this.nextCharges = nextCharges;
    }

    PullRows() {
        this(null, null, null, null);
    }

    /** What was charged to a thing, month by month, and what still will be. */
    public List<String[]> schedule(String ledger, String assetNo) {
        var given = Map.of("asset_no", List.of(assetNo), "include", List.of("projected"));
        return all(Export.DEPRECIATION_SCHEDULE, ledger, given);
    }

    /** The rows that match, ten thousand at most. */
    public List<String[]> all(Export export, String ledger, Map<String, List<String>> given) {
        var plan = planner.plan(ledger, PullParameters.read(export, given), PullFormat.JSON);
        var rows = new ArrayList<String[]>();
        try {
            reader.read(plan, MOST, new Each(rows::add));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return rows;
    }

    private List<String[]> filled(PullPlan plan, List<String[]> rows) {
        return plan.export() == Export.ASSET_REGISTER ? nextCharges.filled(plan.question(), rows) : rows;
    }

    /** The days a list of an export is about, as far as they are bounded. */
    public Question.Span span(Export export, String ledger, Map<String, List<String>> given) {
        return plan(export, ledger, given).question().span();
    }

    private PullPlan plan(Export export, String ledger, Map<String, List<String>> given) {
        return planner.plan(ledger, PullParameters.read(export, given), PullFormat.JSON);
    }

    /**
     * A stretch of an export for a page: of a chain the newest rows come first, of the others those with the smallest key.
     */
    public Slice<String[]> page(
            Export export, String ledger, Map<String, List<String>> given, Optional<Position> from, int limit) {
        var plan = plan(export, ledger, given);
        if (!export.chained()) {
            return from.map(position -> stretchOfASum(plan, position, limit)).orElseGet(() -> firstOfASum(plan, limit));
        }
        var count = from.map(position -> new Slice.Count(position.count(), position.capped()))
                .orElseGet(() -> count(plan));
        var backwards = from.filter(Position::backwards).isPresent();
        var key = from.map(position -> List.of(position.value().split(BETWEEN, -1)))
                .orElse(List.of());
        var rows = backwards ? before(plan.behind(key), limit + 1) : behind(plan.behind(key), limit + 1);
        var more = rows.size() > limit;
        var shown = !more ? rows : backwards ? rows.subList(1, rows.size()) : rows.subList(0, limit);
        var ordinal = from.map(
                        position -> backwards ? Math.max(position.ordinal() - shown.size(), 0) : position.ordinal())
                .orElse(0L);
        if (shown.isEmpty()) {
            return new Slice<>(List.of(), Optional.empty(), Optional.empty(), count);
        }
        var hasPrevious = backwards ? more : from.isPresent();
        var hasNext = backwards || more;
        return new Slice<>(
                filled(plan, List.copyOf(shown)),
                at(export, shown.get(0), true, ordinal, count).filter(position -> hasPrevious),
                at(export, shown.get(shown.size() - 1), false, ordinal + shown.size(), count)
                        .filter(position -> hasNext),
                count);
    }

    /** The first stretch of a sum, which is counted while it is read: to add it up twice would take twice as long. */
    private Slice<String[]> firstOfASum(PullPlan plan, int limit) {
        var shown = new ArrayList<String[]>();
        var counted = new int[1];
        var more = read(plan, false, COUNTED, row -> {
            if (counted[0]++ < limit) {
                shown.add(row);
            }
        });
        var count = new Slice.Count(counted[0], more);
        var next = Optional.of(shown)
                .filter(rows -> counted[0] > rows.size())
                .flatMap(rows -> at(plan.export(), rows.get(rows.size() - 1), false, rows.size(), count));
        return new Slice<>(filled(plan, shown), Optional.empty(), next, count);
    }

    /** Another stretch of a sum, found by how many rows lie before it. */
    private Slice<String[]> stretchOfASum(PullPlan plan, Position from, int limit) {
        var count = new Slice.Count(from.count(), from.capped());
        var start = from.backwards() ? Math.max(from.ordinal() - limit, 0) : from.ordinal();
        var wanted = from.backwards() ? (int) (from.ordinal() - start) : limit;
        var rows = behind(plan.behind(List.of(Long.toString(start))), wanted + 1);
        var shown = rows.subList(0, Math.min(wanted, rows.size()));
        var export = plan.export();
        return shown.isEmpty()
                ? new Slice<>(List.of(), Optional.empty(), Optional.empty(), count)
                : new Slice<>(
                        filled(plan, List.copyOf(shown)),
                        at(export, shown.get(0), true, start, count).filter(position -> start > 0),
                        at(export, shown.get(shown.size() - 1), false, start + shown.size(), count)
                                .filter(position -> from.backwards() || rows.size() > wanted),
                        count);
    }

    private static Optional<Position> at(
            Export export, String[] row, boolean backwards, long ordinal, Slice.Count count) {
        var key = export.key().stream().map(column -> row[export.place(column)]).toList();
        return Optional.of(new Position(
                export.wire(), String.join(BETWEEN, key), 0, backwards, ordinal, count.atLeast(), count.capped()));
    }

    private Slice.Count count(PullPlan plan) {
        var counted = new int[1];
        var more = read(plan, false, COUNTED, row -> counted[0]++);
        return new Slice.Count(counted[0], more);
    }

    private List<String[]> behind(PullPlan plan, int limit) {
        var rows = new ArrayList<String[]>();
        read(plan, plan.export().chained(), limit, rows::add);
        return rows;
    }

    /** The last rows before the key: the chain is walked the other way. */
    private List<String[]> before(PullPlan plan, int limit) {
        var rows = new ArrayList<String[]>();
        read(plan, false, limit, rows::add);
        Collections.reverse(rows);
        return rows;
    }

    private boolean read(PullPlan plan, boolean down, long limit, Consumer<String[]> each) {
        var rows = new Each(each);
        try {
            if (plan.projected()) {
                return reader.read(plan, limit, rows);
            }
            var passed = plan.question().passed();
            return down
                    ? stream.readDown(plan.question(), limit, rows)
                    : stream.read(plan.question(), Behind.reading(passed, limit), new Behind(rows, passed));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private record Each(Consumer<String[]> each) implements Rows<String[]> {
        @Override
        public void write(String[] row) {
            each.accept(row);
        }

        @Override
        public void close() {}
    }
}
