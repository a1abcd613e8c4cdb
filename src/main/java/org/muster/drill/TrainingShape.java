package org.muster.drill;

import jakarta.persistence.criteria.CompoundSelection;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.List;
import org.muster.identity.Person;
import org.muster.shared.persistence.Containing;
import org.muster.shared.persistence.Keyset;
import org.muster.shared.persistence.NameOf;

/** What the list of trainings selects and how its filters narrow it. */
record TrainingShape(TrainingFilter filter) implements Keyset.Shape<Training, TrainingRow> {

    @Override
    public CompoundSelection<TrainingRow> row(CriteriaBuilder builder, CriteriaQuery<?> query, Root<Training> root) {
        return builder.construct(
                TrainingRow.class,
                root.get("id"),
                root.get("code"),
                root.get("person"),
                new NameOf(builder, query).in(Person.class, root.get("person")),
                root.get("type"),
                root.get("heldOn"),
                root.get("validUntil"),
                root.get("remarks"),
                root.get("recordedBy"));
    }

    @Override
    public List<Predicate> where(CriteriaBuilder builder, CriteriaQuery<?> query, Root<Training> root) {
        var where = new ArrayList<>(
                new Containing(filter.text()).in(builder, List.of(root.get("code"), root.get("remarks"))));
        if (!filter.person().isEmpty()) {
            where.add(builder.equal(root.get("person"), filter.person()));
        }
        if (!filter.types().isEmpty()) {
            where.add(root.get("type").in(filter.types()));
        }
        return where;
    }
}
