package org.muster.shared.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CompoundSelection;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Order;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads a stretch of a list as at most two range reads, never by offset: first the rest of the tie with the position's
 * value, then what lies beyond it. Derby has neither row values nor backward index scans, so each read is one that an
 * index in exactly this order answers. Where the shape says that it leaves only few rows, one read does, and sorts them.
 *
 * @param <E> the entity listed
 * @param <R> the row shown
 */
public final class Keyset<E, R extends Keyed> {

    /** Counting stops here; more is said as "1,000+". */
    public static final int COUNT_CAP = 1_000;

    /** What is selected and what is filtered; the keyset adds order and position. */
    public interface Shape<E, R> {

        CompoundSelection<R> row(CriteriaBuilder builder, CriteriaQuery<?> query, Root<E> root);

        List<Predicate> where(CriteriaBuilder builder, CriteriaQuery<?> query, Root<E> root);

        /** Whether what it leaves is so little that sorting it is cheaper than walking an index. */
        default boolean few() {
            return false;
        }

        /** How many rows it leaves, where it knows that without counting. */
        default Optional<Slice.Count> known() {
            return Optional.empty();
        }
    }

    private final EntityManager entities;
    private final Class<E> entity;
    private final Class<R> row;
    private final Shape<E, R> shape;

    public Keyset(EntityManager entities, Class<E> entity, Class<R> row, Shape<E, R> shape) {
        this.entities = entities;
        this.entity = entity;
        this.row = row;
        this.shape = shape;
    }

    /** The stretch of at most {@code limit} rows at the position, or the first one; the first one counts. */
    public <V extends Comparable<? super V>> Slice<R> read(Sort<V> sort, Optional<Position> from, int limit) {
        var count = from.map(p -> new Slice.Count(p.count(), p.capped())).orElseGet(this::count);
        return stretch(sort, from, limit, count);
    }

    /** The same without counting, for readers who only go on; its positions say by the cap whether many are left. */
    public <V extends Comparable<? super V>> Slice<R> readOn(Sort<V> sort, Optional<Position> from, int limit) {
        return stretch(sort, from, limit, new Slice.Count(0, !shape.few()));
    }

    private <V extends Comparable<? super V>> Slice<R> stretch(
            Sort<V> sort, Optional<Position> from, int limit, Slice.Count count) {
        var backwards = from.map(Position::backwards).orElse(false);
        var rows = from.map(position -> beyond(backwards ? sort.reversed() : sort, position, limit + 1))
                .orElseGet(() -> range(sort, Optional.empty(), limit + 1));
        var more = rows.size() > limit;
        var shown = new ArrayList<>(more ? rows.subList(0, limit) : rows);
        if (backwards) {
            Collections.reverse(shown);
        }
        var ordinal = from.map(p -> backwards ? Math.max(p.ordinal() - shown.size(), 0) : p.ordinal())
                .orElse(0L);
        if (shown.isEmpty()) {
            return new Slice<>(List.of(), Optional.empty(), Optional.empty(), count);
        }
        var hasPrevious = backwards ? more : from.isPresent();
        var hasNext = backwards || more;
        var first = shown.get(0);
        var last = shown.get(shown.size() - 1);
        return new Slice<>(
                List.copyOf(shown),
                hasPrevious ? Optional.of(at(sort, first, true, ordinal, count)) : Optional.empty(),
                hasNext ? Optional.of(at(sort, last, false, ordinal + shown.size(), count)) : Optional.empty(),
                count);
    }

    private Position at(Sort<?> sort, R neighbour, boolean backwards, long ordinal, Slice.Count count) {
        return new Position(
                sort.parameter(),
                neighbour.key(sort.name()),
                neighbour.id(),
                backwards,
                ordinal,
                count.atLeast(),
                count.capped());
    }

    private <V extends Comparable<? super V>> List<R> beyond(Sort<V> sort, Position position, int limit) {
        if (shape.few()) {
            return rest(sort, position, limit);
        }
        var rows = new ArrayList<R>();
        if (!sort.unique()) {
            rows.addAll(tie(sort, position, limit));
        }
        if (rows.size() < limit) {
            rows.addAll(range(sort, Optional.of(position), limit - rows.size()));
        }
        return rows;
    }

    private <V extends Comparable<? super V>> List<R> tie(Sort<V> sort, Position position, int limit) {
        var builder = entities.getCriteriaBuilder();
        var query = builder.createQuery(row);
        var root = query.from(entity);
        query.select(shape.row(builder, query, root));
        var where = new ArrayList<>(shape.where(builder, query, root));
        var id = root.<Long>get("id");
        where.add(builder.equal(root.get(sort.attribute()), sort.read(position.value())));
        where.add(beyond(builder, sort, id, position.id()));
        query.where(where.toArray(Predicate[]::new)).orderBy(sort.descending() ? builder.desc(id) : builder.asc(id));
        return entities.createQuery(query).setMaxResults(limit).getResultList();
    }

    private <V extends Comparable<? super V>> List<R> range(Sort<V> sort, Optional<Position> beyond, int limit) {
        var builder = entities.getCriteriaBuilder();
        var query = builder.createQuery(row);
        var root = query.from(entity);
        query.select(shape.row(builder, query, root));
        var where = new ArrayList<>(shape.where(builder, query, root));
        var column = root.<V>get(sort.attribute());
        beyond.map(position -> sort.read(position.value()))
                .map(value -> beyond(builder, sort, column, value))
                .ifPresent(where::add);
        query.where(where.toArray(Predicate[]::new)).orderBy(order(sort, builder, root));
        return entities.createQuery(query).setMaxResults(limit).getResultList();
    }

    /** The tie and what lies beyond it at once, which no index answers. */
    private <V extends Comparable<? super V>> List<R> rest(Sort<V> sort, Position position, int limit) {
        var builder = entities.getCriteriaBuilder();
        var query = builder.createQuery(row);
        var root = query.from(entity);
        query.select(shape.row(builder, query, root));
        var where = new ArrayList<>(shape.where(builder, query, root));
        where.add(builder.or(
                beyond(builder, sort, root.<V>get(sort.attribute()), sort.read(position.value())),
                builder.and(
                        builder.equal(root.get(sort.attribute()), sort.read(position.value())),
                        beyond(builder, sort, root.<Long>get("id"), position.id()))));
        query.where(where.toArray(Predicate[]::new)).orderBy(order(sort, builder, root));
        return entities.createQuery(query).setMaxResults(limit).getResultList();
    }

    private static <T extends Comparable<? super T>> Predicate beyond(
            CriteriaBuilder builder, Sort<?> sort, Path<T> column, T value) {
        return sort.descending() ? builder.lessThan(column, value) : builder.greaterThan(column, value);
    }

    /**
     * By the column, then by the number where it breaks ties. Derby answers an order by a unique column from the column's
     * own index only if nothing stands behind it; otherwise it sorts the whole table for one page.
     */
    private static List<Order> order(Sort<?> sort, CriteriaBuilder builder, Root<?> root) {
        return (sort.unique() ? Stream.of(sort.attribute()) : Stream.of(sort.attribute(), "id"))
                .map(name -> sort.descending() ? builder.desc(root.get(name)) : builder.asc(root.get(name)))
                .toList();
    }

    /** How many rows match, exact up to {@link #COUNT_CAP}. */
    public Slice.Count count() {
        return shape.known().orElseGet(this::counted);
    }

    private Slice.Count counted() {
        var builder = entities.getCriteriaBuilder();
        var query = builder.createQuery(Long.class);
        var root = query.from(entity);
        query.select(root.get("id")).where(shape.where(builder, query, root).toArray(Predicate[]::new));
        var ids = entities.createQuery(query)
                .setMaxResults(COUNT_CAP + 1)
                .getResultList()
                .size();
        return new Slice.Count(Math.min(ids, COUNT_CAP), ids > COUNT_CAP);
    }
}
