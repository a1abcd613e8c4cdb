package org.muster.ledger;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CompoundSelection;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Selection;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.muster.shared.persistence.Keyed;
import org.muster.shared.persistence.Keyset;
import org.muster.shared.persistence.Position;
import org.muster.shared.persistence.Slice;
import org.muster.shared.persistence.Sort;
import org.muster.shared.persistence.Stretches;
import org.muster.shared.usecase.Refusal;

/**
 * A list of what the books keep beside their entries, narrowed by allowed values of some attributes: read a page at a time,
 * or all of it while it is taken.
 *
 * @param entity what is listed
 * @param day the attribute that takes a range of days; empty for none
 * @param row how it is shown, made of the attributes selected in their order
 */
public record NarrowedDirectory<E, R extends Keyed>(
        Class<E> entity, Class<R> row, List<String> selected, List<String> filters, String day) {

    /** The stretch at the position, counted when it is the first. */
    public Slice<R> list(
            EntityManager entities,
            Map<String, List<String>> wanted,
            Sort<?> sort,
            Optional<Position> from,
            int limit) {
        return keyset(entities, wanted).read(sort, from, limit);
    }

    /** All rows one after the other. */
    public Stream<R> rows(EntityManager entities, Map<String, List<String>> wanted, Sort<?> sort) {
        return Stretches.of(from -> keyset(entities, wanted).readOn(sort, from, Stretches.USUAL));
    }

    private Keyset<E, R> keyset(EntityManager entities, Map<String, List<String>> wanted) {
        return new Keyset<>(entities, entity, row, new Shape(wanted));
    }

    private final class Shape implements Keyset.Shape<E, R> {

        private final Map<String, List<String>> wanted;

        Shape(Map<String, List<String>> wanted) {
            this.wanted = wanted;
        }

        @Override
        public CompoundSelection<R> row(CriteriaBuilder builder, CriteriaQuery<?> query, Root<E> root) {
            return builder.construct(row, selected.stream().map(root::get).toArray(Selection[]::new));
        }

        @Override
        public List<Predicate> where(CriteriaBuilder builder, CriteriaQuery<?> query, Root<E> root) {
            var where = new ArrayList<Predicate>();
            filters.stream()
                    .filter(name -> !values(name).isEmpty())
                    .map(name -> allowed(builder, root.get(name), values(name)))
                    .forEach(where::add);
            if (!day.isEmpty()) {
                day("_from").ifPresent(from -> where.add(builder.greaterThanOrEqualTo(root.get(day), from)));
                day("_to").ifPresent(to -> where.add(builder.lessThanOrEqualTo(root.get(day), to)));
            }
            return where;
        }

        private List<String> values(String name) {
            return wanted.getOrDefault(name, List.of());
        }

        private Optional<LocalDate> day(String end) {
            return values(day + end).stream().findFirst().map(text -> {
                try {
                    return LocalDate.parse(text);
                } catch (DateTimeException malformed) {
                    throw Refusal.unreadable(day + end, text);
                }
            });
        }

        /** What is none of the constants of an attribute is had by no row. */
        private static Predicate allowed(CriteriaBuilder builder, Path<?> attribute, List<String> values) {
            var constants = attribute.getJavaType().getEnumConstants();
            if (constants == null) {
                return attribute.in(values);
            }
            var found = Stream.of(constants)
                    .filter(constant -> values.contains(((Enum<?>) constant).name()))
                    .toList();
            return found.isEmpty() ? builder.disjunction() : attribute.in(found);
        }
    }
}
