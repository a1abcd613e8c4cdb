package org.muster.drill;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Where exercises and trainings are looked up. */
@ApplicationScoped
public class DrillDirectory {

    private static final int LATEST = 200;

    @PersistenceContext(unitName = "muster")
    private EntityManager entities;

    /** The latest exercises. */
    public List<DrillRow> drills() {
        return entities.createQuery("select d from Drill d order by d.heldOn desc, d.id desc", Drill.class)
                .setMaxResults(LATEST)
                .getResultStream()
                .map(DrillRow::of)
                .toList();
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

    /** The latest trainings. */
    public List<TrainingRow> trainings() {
        return entities.createQuery("select t from Training t order by t.heldOn desc, t.id desc", Training.class)
                .setMaxResults(LATEST)
                .getResultStream()
                .map(TrainingRow::of)
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
