package org.muster.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.muster.shared.due.Mark;

/** The open duties nobody has paused, each with the ladder of its rule and the name of its asset. */
@ApplicationScoped
class OpenDuties {

    private static final String SELECT = "select d, r.ladder, a.name from Duty d"
            + " left join InspectionRule r on r.code = d.rule left join Asset a on a.tag = d.asset"
            + " where d.settlement = org.muster.inspection.Settlement.OPEN and d.paused = false";

    @PersistenceContext(unitName = "muster")
    private EntityManager entities;

    /** By planned day and number, from behind a mark. */
    List<Object[]> planned(Mark behind, LocalDate until, int limit) {
        var found = new ArrayList<Object[]>();
        var first = behind.id() == Long.MIN_VALUE;
        if (!first) {
            found.addAll(entities.createQuery(
                            SELECT + " and d.planned = :day and d.planned <= :until and d.id > :id order by d.id",
                            Object[].class)
                    .setParameter("day", behind.day())
                    .setParameter("until", until)
                    .setParameter("id", behind.id())
                    .setMaxResults(limit)
                    .getResultList());
        }
        if (found.size() < limit) {
            found.addAll(entities.createQuery(
                            SELECT + " and d.planned >= :from and d.planned <= :until order by d.planned, d.id",
                            Object[].class)
                    .setParameter("from", first ? behind.day() : behind.day().plusDays(1))
                    .setParameter("until", until)
                    .setMaxResults(limit - found.size())
                    .getResultList());
        }
        return found;
    }

    List<Object[]> of(String asset) {
        return entities.createQuery(SELECT + " and d.asset = :of order by d.planned, d.id", Object[].class)
                .setParameter("of", asset)
                .getResultList();
    }

    /** The asset a duty is about. */
    Optional<String> asset(String duty) {
        return entities.createQuery("select d.asset from Duty d where d.code = :code", String.class)
                .setParameter("code", duty)
                .getResultStream()
                .findFirst();
    }
}
