package org.muster.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.muster.identity.PersonDirectory;
import org.muster.shared.persistence.Keyset;
import org.muster.shared.persistence.Position;
import org.muster.shared.persistence.Slice;
import org.muster.shared.persistence.Sort;
import org.muster.shared.usecase.OpenCommand;

/** Where people look at what they were told and why, and programs at all that was told about what they may see. */
@ApplicationScoped
public class InboxDirectory {

    /** The latest first. */
    public static final Sort<Long> LATEST = Sort.byNumber("told", "id").reversed();

    /** The latest first, or the oldest. */
    public static final List<Sort<?>> SORTS = List.of(LATEST, LATEST.reversed());

    private static final int TOLD = 50;

    @PersistenceContext(unitName = "muster")
    private EntityManager entities;

    private final PersonDirectory people;
    private final OpenCommand open;

    @Inject
    InboxDirectory(PersonDirectory people, OpenCommand open) {
        this.people = people;
        this.open = open;
    }

    InboxDirectory() {
        this(null, null);
    }

    /** What stands in the caller's inbox in one of these states. */
    public Slice<InboxRow> mine(Set<ReminderState> states, Optional<Position> from, int limit) {
        return keyset(ReminderFilter.inboxOf(open.by().code(), states)).read(LATEST, from, limit);
    }

    /** Everything that was told, for programs. */
    public Slice<InboxRow> list(ReminderFilter filter, Sort<?> sort, Optional<Position> from, int limit) {
        return keyset(filter).readOn(sort, from, limit);
    }

    /** How many stand open in the caller's inbox. */
    public Slice.Count open() {
        return keyset(ReminderFilter.inboxOf(open.by().code(), Set.of(ReminderState.OPEN)))
                .count();
    }

    /** One reminder of the caller's, with everybody who was told of the same thing. */
    public Optional<ReminderSheet> find(long id) {
        return entities.createQuery(
                        "select r.watch.id, r.watch.version, r.watch.acknowledgedBy, r.watch.assignee,"
                                + " r.watch.putOffUntil, r.watch.responsible from Reminder r where r.id = :id"
                                + " and r.recipient = :person and r.channel = :inbox",
                        Object[].class)
                .setParameter("id", id)
                .setParameter("person", open.by().code())
                .setParameter("inbox", Channel.INBOX)
                .getResultStream()
                .findFirst()
                .flatMap(found -> sheet(id, found));
    }

    private Optional<ReminderSheet> sheet(long id, Object[] found) {
        var told =
                entities.createQuery(query((Long) found[0])).setMaxResults(TOLD).getResultList();
        var codes = told.stream()
                .flatMap(row -> List.of(row.recipient(), row.becauseOf()).stream())
                .collect(Collectors.toSet());
        codes.addAll(List.of((String) found[2], (String) found[3], (String) found[5]));
        var names = people.names(codes);
        return told.stream()
                .filter(row -> row.id() == id)
                .findFirst()
                .map(row -> new ReminderSheet(
                        row,
                        (Long) found[1],
                        (String) found[2],
                        (String) found[3],
                        Optional.ofNullable((LocalDate) found[4]),
                        (String) found[5],
                        told,
                        names));
    }

    /** All that was told of the same obligation, the latest first, as far as the caller may see it. */
    private CriteriaQuery<InboxRow> query(long watch) {
        var builder = entities.getCriteriaBuilder();
        var query = builder.createQuery(InboxRow.class);
        var root = query.from(Reminder.class);
        var shape = new ReminderShape(new ReminderFilter(Set.of(), Set.of(), "", "", ""), open.by());
        var where = new ArrayList<>(shape.where(builder, query, root));
        where.add(builder.equal(root.get("watch").get("id"), watch));
        return query.select(shape.row(builder, query, root))
                .where(where.toArray(Predicate[]::new))
                .orderBy(builder.desc(root.get("id")));
    }

    private Keyset<Reminder, InboxRow> keyset(ReminderFilter filter) {
        return new Keyset<>(entities, Reminder.class, InboxRow.class, new ReminderShape(filter, open.by()));
    }
}
