package org.muster.shared.persistence;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;

/**
 * Looks up, within the one statement of a list, the name behind a code that belongs to another context: contexts refer to
 * each other by code and share no associations.
 */
public final class NameOf {

    private final CriteriaBuilder builder;
    private final CriteriaQuery<?> query;

    public NameOf(CriteriaBuilder builder, CriteriaQuery<?> query) {
        this.builder = builder;
        this.query = query;
    }

    /** The name of the entity with that code; empty where there is none. */
    public Expression<String> in(Class<?> entity, Expression<String> code) {
        var names = query.subquery(String.class);
        var named = names.from(entity);
        names.select(named.get("name")).where(builder.equal(named.get("code"), code));
        return builder.coalesce(names, builder.literal(""));
    }
}
