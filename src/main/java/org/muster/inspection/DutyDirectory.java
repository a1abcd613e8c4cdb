package org.muster.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.muster.shared.persistence.Keyset;
import org.muster.shared.persistence.Position;
import org.muster.shared.persistence.Slice;
import org.muster.shared.persistence.Sort;
import org.muster.shared.persistence.Stretches;
import org.muster.shared.usecase.OpenCommand;
import org.muster.shared.usecase.Reach;
import org.muster.shared.usecase.Right;

/** Where duties are looked up; only those at sites whose duties the caller may read. */
@ApplicationScoped
public class DutyDirectory {

    public static final Sort<LocalDate> BY_DAY = Sort.byDate("planned", "planned");
    public static final Sort<String> BY_PLACE = Sort.byText("place", "place");

    /** The orders offered, the usual one first. */
    public static final List<Sort<?>> SORTS = List.of(BY_DAY, BY_PLACE, Sort.byText("asset", "asset"));

    @PersistenceContext(unitName = "muster")
    private EntityManager entities;

    private final LoadStream loads;
    private final OpenCommand open;
    private final Clock clock;

    @Inject
    DutyDirectory(LoadStream loads, OpenCommand open, Clock clock) {
        this.loads = loads;
        this.open = open;
        this.clock = clock;
    }

    DutyDirectory() {
        this(null, null, null);
    }

    /** The stretch of the list at the position, counted when it is the first. */
    public Slice<DutyRow> list(DutyFilter filter, Sort<?> sort, Optional<Position> from, int limit) {
        return keyset(filter).read(sort, from, limit);
    }

    /** The same without counting, for programs. */
    public Slice<DutyRow> listOn(DutyFilter filter, Sort<?> sort, Optional<Position> from, int limit) {
        return keyset(filter).readOn(sort, from, limit);
    }

    /** All rows one after the other, read while they are taken. */
    public Stream<DutyRow> rows(DutyFilter filter, Sort<?> sort) {
        return Stretches.of(from -> listOn(filter, sort, from, Stretches.USUAL));
    }

    /** What can be done at a site today, in the order one walks past it: place by place. */
    public List<DutyRow> round(String site, int limit) {
        var atHand = new DutyFilter(
                DutyFilter.AT_HAND,
                DutyFilter.open().purposes(),
                "",
                "",
                site,
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return listOn(atHand, BY_PLACE, Optional.empty(), limit).rows();
    }

    /** One duty as its line shows it. */
    public Optional<DutyRow> find(String code) {
        var builder = entities.getCriteriaBuilder();
        var query = builder.createQuery(DutyRow.class);
        var duty = query.from(Duty.class);
        query.select(new DutyShape(DutyFilter.open(), reach(), clock.instant()).row(builder, query, duty))
                .where(builder.equal(duty.get("code"), code));
        return entities.createQuery(query).getResultStream().findFirst().filter(row -> reach().covers(row.site()));
    }

    /** How many open duties are planned on each day of a stretch of days, where there are any. */
    public Map<LocalDate, Long> perDay(LocalDate from, LocalDate to) {
        return loads.perDay(from, to, reach());
    }

    /** How many duties can be done today, by site: what a round would find. */
    public List<SiteLoad> load() {
        return loads.load(clock.instant(), reach());
    }

    private Keyset<Duty, DutyRow> keyset(DutyFilter filter) {
        return new Keyset<>(entities, Duty.class, DutyRow.class, new DutyShape(filter, reach(), clock.instant()));
    }

    private Reach reach() {
        return open.by().reach(Right.READ_DUTIES);
    }
}
