package org.muster.audit;

import jakarta.persistence.criteria.CompoundSelection;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.muster.identity.Person;
import org.muster.shared.persistence.Keyset;
import org.muster.shared.persistence.NameOf;

/** The trail as a list: its rows with the names of those who acted, narrowed by a filter. */
record TrailShape(TrailFilter filter) implements Keyset.Shape<TrailEntry, TrailRow> {

    @Override
    public CompoundSelection<TrailRow> row(CriteriaBuilder builder, CriteriaQuery<?> query, Root<TrailEntry> entry) {
        return builder.construct(
                TrailRow.class,
                entry.get("id"),
                entry.get("recordedAt"),
                entry.get("commandId"),
                entry.get("actor"),
                new NameOf(builder, query).in(Person.class, entry.get("actor")),
                entry.get("whence"),
                entry.get("address"),
                entry.get("action"),
                entry.get("subjectType"),
                entry.get("subjectRef"),
                entry.get("reason"),
                entry.get("batch"),
                entry.get("changes"),
                entry.get("pieces"),
                entry.get("rowHash"));
    }

    @Override
    public List<Predicate> where(CriteriaBuilder builder, CriteriaQuery<?> query, Root<TrailEntry> entry) {
        var where = new ArrayList<Predicate>();
        if (!filter.subjectTypes().isEmpty()) {
            where.add(entry.get("subjectType").in(filter.subjectTypes()));
        }
        if (!filter.whence().isEmpty()) {
            where.add(entry.get("whence").in(filter.whence()));
        }
        equal(where, builder, entry, "subjectRef", filter.subjectRef());
        equal(where, builder, entry, "actor", filter.actor());
        equal(where, builder, entry, "action", filter.action());
        equal(where, builder, entry, "batch", filter.batch());
        var recordedAt = entry.<Instant>get("recordedAt");
        filter.from().ifPresent(from -> where.add(builder.greaterThanOrEqualTo(recordedAt, from)));
        filter.until().ifPresent(until -> where.add(builder.lessThan(recordedAt, until)));
        return where;
    }

    private static void equal(
            List<Predicate> where, CriteriaBuilder builder, Root<TrailEntry> entry, String column, String asked) {
        if (!asked.isEmpty()) {
            where.add(builder.equal(entry.get(column), asked));
        }
    }
}
