package org.muster.drill;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muster.plan.PlanDirectory;
import org.muster.shared.persistence.Keyset;
import org.muster.shared.persistence.Position;
import org.muster.shared.persistence.Slice;
import org.muster.shared.persistence.Sort;
import org.muster.shared.persistence.Stretches;

/** Where exercises and trainings are looked up. */
@ApplicationScoped
public class DrillDirectory {

    public static final Sort<LocalDate> NEWEST = Sort.byDate("held", "heldOn").reversed();

    /** The orders offered of exercises, the usual one first. */
    public static final List<Sort<?>> SORTS = List.of(NEWEST);

    /** The orders offered of trainings, the usual one first. */
    public static final List<Sort<?>> TRAINING_SORTS = List.of(NEWEST, Sort.byDate("until", "validUntil"));

    @PersistenceContext(unitName = "muster")
    private EntityManager entities;

    private final PlanDirectory plans;

    @Inject
    DrillDirectory(PlanDirectory plans) {
        this.plans = plans;
    }

    DrillDirectory() {
        this(null);
    }

    /** The stretch of exercises at the position, counted when it is the first; those of plans the caller sees. */
    public Slice<DrillRow> list(DrillFilter filter, Sort<?> sort, Optional<Position> from, int limit) {
        return keyset(filter).read(sort, from, limit);
    }

    /** The same without counting, for programs. */
    public Slice<DrillRow> listOn(DrillFilter filter, Sort<?> sort, Optional<Position> from, int limit) {
        return keyset(filter).readOn(sort, from, limit);
    }

    /** All of them one after the other, read while they are taken. */
    public Stream<DrillRow> rows(DrillFilter filter, Sort<?> sort) {
        return Stretches.of(from -> listOn(filter, sort, from, Stretches.USUAL));
    }

    private Keyset<Drill, DrillRow> keyset(DrillFilter filter) {
        return new Keyset<>(entities, Drill.class, DrillRow.class, new DrillShape(filter, plans.seen()));
    }

    /** The stretch of trainings at the position, counted when it is the first. */
    public Slice<TrainingRow> list(TrainingFilter filter, Sort<?> sort, Optional<Position> from, int limit) {
        return keyset(filter).read(sort, from, limit);
    }

    /** The same without counting, for programs. */
    public Slice<TrainingRow> listOn(TrainingFilter filter, Sort<?> sort, Optional<Position> from, int limit) {
        return keyset(filter).readOn(sort, from, limit);
    }

    /** All of them one after the other, read while they are taken. */
    public Stream<TrainingRow> rows(TrainingFilter filter, Sort<?> sort) {
        return Stretches.of(from -> listOn(filter, sort, from, Stretches.USUAL));
    }

    private Keyset<Training, TrainingRow> keyset(TrainingFilter filter) {
        return new Keyset<>(entities, Training.class, TrainingRow.class, new TrainingShape(filter));
    }

    /** The exercises of some plans since the day. */
    public List<DrillRow> drillsOf(Collection<String> plans, LocalDate since) {
        return plans.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select d from Drill d where d.plan in :plans and d.heldOn >= :since"
                                        + " order by d.heldOn desc, d.id desc",
                                Drill.class)
                        .setParameter("plans", plans)
                        .setParameter("since", since)
                        .getResultStream()
                        .map(DrillRow::of)
                        .toList();
    }

    /** Until when the training of everybody holds who was ever trained, of whatever sort. */
    public Trained trained(LocalDate day) {
        return new Trained(entities.createQuery(
                        "select t.person, max(t.validUntil) from Training t where t.heldOn <= :day group by t.person",
                        Object[].class)
                .setParameter("day", day)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (LocalDate) row[1])));
    }

    /** Who was ever trained, and the last day on which that holds. */
    public record Trained(Map<String, LocalDate> until) {

        public boolean ever(String person) {
            return until.containsKey(person);
        }

        public boolean on(LocalDate day, String person) {
            return ever(person) && !until.get(person).isBefore(day);
        }
    }
}
