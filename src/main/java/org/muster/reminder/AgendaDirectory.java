package org.muster.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.muster.identity.Colleague;
import org.muster.identity.PersonDirectory;
import org.muster.shared.text.Language;
import org.muster.shared.usecase.Caller;

/** Where calendars are read: what a person has to see to in the quarter ahead, and what is overdue. */
@ApplicationScoped
public class AgendaDirectory {

    private static final int MOST = 1_000;

    @PersistenceContext(unitName = "muster")
    private EntityManager entities;

    private final Feeds feeds;
    private final PersonDirectory people;
    private final CalendarWriter writer;

    @Inject
    AgendaDirectory(Feeds feeds, PersonDirectory people, CalendarWriter writer) {
        this.feeds = feeds;
        this.people = people;
        this.writer = writer;
    }

    AgendaDirectory() {
        this(null, null, null);
    }

    /** The calendar a private address opens, in its owner's language; none if it opens nothing any more. */
    public Optional<String> ofSecret(String secret) {
        return feeds.reader(new FeedSecret(secret).digest())
                .flatMap(code ->
                        Optional.ofNullable(people.colleagues(List.of(code)).get(code)))
                .filter(Colleague::active)
                .map(Colleague::person)
                .map(person -> of(person, person.language()));
    }

    /** The calendar of a person as a program with their key reads it. */
    public String of(Caller person, Language language) {
        return writer.write(rows(person), language);
    }

    private List<AgendaRow> rows(Caller person) {
        var builder = entities.getCriteriaBuilder();
        var query = builder.createQuery(AgendaRow.class);
        var watch = query.from(Watch.class);
        var mine = builder.or(
                builder.equal(watch.get("assignee"), person.code()),
                builder.and(
                        builder.equal(watch.get("assignee"), ""),
                        builder.equal(watch.get("responsible"), person.code())));
        query.select(builder.construct(
                        AgendaRow.class,
                        watch.get("id"),
                        watch.get("version"),
                        watch.get("changedAt"),
                        watch.get("plannedOn"),
                        watch.get("toleratedUntil"),
                        watch.get("subjectRef"),
                        watch.get("textKey"),
                        watch.get("textWords"),
                        watch.get("page")))
                .where(
                        builder.equal(watch.get("state"), "OPEN"),
                        mine,
                        new Visible(person).of(builder, watch.get("right"), watch.get("site")))
                .orderBy(builder.asc(watch.get("plannedOn")), builder.asc(watch.get("id")));
        return entities.createQuery(query).setMaxResults(MOST).getResultList();
    }
}
