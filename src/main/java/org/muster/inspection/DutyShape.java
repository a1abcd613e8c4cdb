package org.muster.inspection;

import jakarta.persistence.criteria.CompoundSelection;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.muster.asset.Asset;
import org.muster.identity.Person;
import org.muster.place.Place;
import org.muster.shared.persistence.Keyset;
import org.muster.shared.persistence.NameOf;
import org.muster.shared.usecase.Reach;

/** What the duty list selects and how its filters narrow it, always within the caller's reach, as of one moment. */
class DutyShape implements Keyset.Shape<Duty, DutyRow> {

    private final DutyFilter filter;
    private final Reach reach;
    private final Instant now;

    DutyShape(DutyFilter filter, Reach reach, Instant now) {
        this.filter = filter;
        this.reach = reach;
        this.now = now;
    }

    @Override
    public CompoundSelection<DutyRow> row(CriteriaBuilder builder, CriteriaQuery<?> query, Root<Duty> duty) {
        var names = new NameOf(builder, query);
        return builder.construct(
                DutyRow.class,
                duty.get("id"),
                duty.get("version"),
                duty.get("code"),
                duty.get("asset"),
                named(builder, query, Asset.class, "tag", "name", duty.get("asset")),
                duty.get("rule"),
                names.in(InspectionRule.class, duty.get("rule")),
                named(builder, query, InspectionRule.class, "code", "nameZh", duty.get("rule")),
                duty.get("purpose"),
                duty.get("checklist"),
                duty.get("site"),
                duty.get("place"),
                names.in(Place.class, duty.get("place")),
                duty.get("responsible"),
                names.in(Person.class, duty.get("responsible")),
                duty.get("cause"),
                duty.get("asked"),
                duty.get("opens"),
                duty.get("planned"),
                duty.get("lateUntil"),
                duty.get("opensAt"),
                duty.get("dueAt"),
                duty.get("dayEndsAt"),
                duty.get("overdueAt"),
                duty.get("movedFrom"),
                duty.get("paused"),
                duty.get("settlement"),
                duty.get("settledOn"),
                duty.get("settledBy"),
                duty.get("inspection"),
                duty.get("reason"),
                duty.get("waivedUntil"));
    }

    /** The text of the entity with that key; empty where there is none. */
    static Expression<String> named(
            CriteriaBuilder builder,
            CriteriaQuery<?> query,
            Class<?> entity,
            String key,
            String name,
            Expression<String> code) {
        var names = query.subquery(String.class);
        var named = names.from(entity);
        names.select(named.get(name)).where(builder.equal(named.get(key), code));
        return builder.coalesce(names, builder.literal(""));
    }

    @Override
    public List<Predicate> where(CriteriaBuilder builder, CriteriaQuery<?> query, Root<Duty> duty) {
        var where = new ArrayList<Predicate>();
        if (!reach.everywhere()) {
            where.add(reach.nowhere() ? builder.disjunction() : duty.get("site").in(reach.sites()));
        }
        where.add(
                filter.states().isEmpty()
                        ? builder.equal(duty.get("settlement"), Settlement.OPEN)
                        : builder.or(filter.states().stream()
                                .map(state -> standing(builder, duty, state))
                                .toArray(Predicate[]::new)));
        if (!filter.purposes().isEmpty()) {
            where.add(duty.get("purpose").in(filter.purposes()));
        }
        Map.of(
                        "asset",
                        filter.asset(),
                        "rule",
                        filter.rule(),
                        "site",
                        filter.site(),
                        "responsible",
                        filter.responsible())
                .forEach((name, code) -> {
                    if (!code.isEmpty()) {
                        where.add(builder.equal(duty.get(name), code));
                    }
                });
        filter.within().ifPresent(days -> {
            where.add(builder.equal(duty.get("paused"), false));
            where.add(builder.lessThanOrEqualTo(duty.<Instant>get("dueAt"), now.plus(Duration.ofDays(days))));
        });
        filter.plannedFrom().ifPresent(day -> where.add(builder.greaterThanOrEqualTo(duty.get("planned"), day)));
        filter.plannedTo().ifPresent(day -> where.add(builder.lessThanOrEqualTo(duty.get("planned"), day)));
        return where;
    }

    private Predicate standing(CriteriaBuilder builder, Root<Duty> duty, DutyState state) {
        return switch (state) {
            case DONE, WAIVED, CANCELLED -> builder.equal(duty.get("settlement"), Settlement.valueOf(state.name()));
            case PAUSED -> open(builder, duty, true);
            case PLANNED -> builder.and(open(builder, duty, false), after(builder, duty, "opensAt"));
            case WINDOW_OPEN -> between(builder, duty, "opensAt", "dueAt");
            case DUE -> between(builder, duty, "dueAt", "dayEndsAt");
            case IN_TOLERANCE -> between(builder, duty, "dayEndsAt", "overdueAt");
            case OVERDUE ->
                builder.and(open(builder, duty, false), builder.lessThanOrEqualTo(duty.<Instant>get("overdueAt"), now));
        };
    }

    private static Predicate open(CriteriaBuilder builder, Root<Duty> duty, boolean paused) {
        return builder.and(
                builder.equal(duty.get("settlement"), Settlement.OPEN), builder.equal(duty.get("paused"), paused));
    }

    private Predicate after(CriteriaBuilder builder, Root<Duty> duty, String begins) {
        return builder.greaterThan(duty.<Instant>get(begins), now);
    }

    private Predicate between(CriteriaBuilder builder, Root<Duty> duty, String begins, String ends) {
        return builder.and(
                open(builder, duty, false),
                builder.lessThanOrEqualTo(duty.<Instant>get(begins), now),
                after(builder, duty, ends));
    }
}
