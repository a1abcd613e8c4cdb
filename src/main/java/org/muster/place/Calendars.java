package org.muster.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.muster.shared.usecase.Refusal;

/** All work calendars. */
@ApplicationScoped
class Calendars {

    @PersistenceContext(unitName = "muster")
    private EntityManager entities;

    void add(WorkCalendar calendar) {
        entities.persist(calendar);
    }

    Optional<WorkCalendar> find(String code) {
        return entities.createQuery("select c from WorkCalendar c where c.code = :code", WorkCalendar.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    WorkCalendar byCode(String code) {
        return find(code).orElseThrow(() -> Refusal.missing(code));
    }
}
