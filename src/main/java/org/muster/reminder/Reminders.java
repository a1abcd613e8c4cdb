package org.muster.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** All reminders, as people act on them. */
@ApplicationScoped
class Reminders {

    @PersistenceContext(unitName = "muster")
    private EntityManager entities;

    /** One of a person's inbox. */
    Optional<Reminder> inInbox(long id, String person) {
        return entities.createQuery(
                        "select r from Reminder r where r.id = :id and r.recipient = :person and r.channel = :inbox",
                        Reminder.class)
                .setParameter("id", id)
                .setParameter("person", person)
                .setParameter("inbox", Channel.INBOX)
                .getResultStream()
                .findFirst();
    }
}
