package org.muster.reminder;

import jakarta.persistence.criteria.CompoundSelection;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.muster.shared.persistence.Keyset;
import org.muster.shared.usecase.Caller;

/** What lists of reminders select, and how they are narrowed, always within what the caller may see. */
record ReminderShape(ReminderFilter filter, Caller caller) implements Keyset.Shape<Reminder, InboxRow> {

    @Override
    public CompoundSelection<InboxRow> row(CriteriaBuilder builder, CriteriaQuery<?> query, Root<Reminder> reminder) {
        var watch = reminder.join("watch");
        return builder.construct(
                InboxRow.class,
                reminder.get("id"),
                reminder.get("subjectType"),
                reminder.get("subjectRef"),
                reminder.get("rule"),
                reminder.get("plannedOn"),
                watch.get("toleratedUntil"),
                reminder.get("rung"),
                reminder.get("recipient"),
                reminder.get("channel"),
                reminder.get("state"),
                reminder.get("because"),
                reminder.get("becauseOf"),
                reminder.get("toldAt"),
                reminder.get("site"),
                watch.get("textKey"),
                watch.get("textWords"),
                watch.get("page"));
    }

    @Override
    public List<Predicate> where(CriteriaBuilder builder, CriteriaQuery<?> query, Root<Reminder> reminder) {
        var where = new ArrayList<Predicate>();
        where.add(new Visible(caller).of(builder, reminder.get("right"), reminder.get("site")));
        if (!filter.channels().isEmpty()) {
            where.add(reminder.get("channel").in(filter.channels()));
        }
        if (!filter.states().isEmpty()) {
            where.add(reminder.get("state").in(filter.states()));
        }
        Map.of("recipient", filter.recipient(), "subjectRef", filter.subject(), "rule", filter.rule())
                .forEach((attribute, wanted) -> {
                    if (!wanted.isEmpty()) {
                        where.add(builder.equal(reminder.get(attribute), wanted));
                    }
                });
        return where;
    }
}
