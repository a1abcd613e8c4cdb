package org.muster.asset;

import jakarta.persistence.criteria.CompoundSelection;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.List;
import org.muster.identity.Person;
import org.muster.shared.persistence.Keyset;
import org.muster.shared.persistence.NameOf;

/** The documents of one asset, and the names of those who added them. */
record DocumentShape(String asset) implements Keyset.Shape<Document, DocumentRow> {

    @Override
    public CompoundSelection<DocumentRow> row(
            CriteriaBuilder builder, CriteriaQuery<?> query, Root<Document> document) {
        return builder.construct(
                DocumentRow.class,
                document.get("id"),
                document.get("code"),
                document.get("asset"),
                document.get("kind"),
                document.get("name"),
                document.get("mediaType"),
                document.get("size"),
                document.get("sha256"),
                document.get("addedBy"),
                new NameOf(builder, query).in(Person.class, document.get("addedBy")),
                document.get("changedAt"));
    }

    @Override
    public List<Predicate> where(CriteriaBuilder builder, CriteriaQuery<?> query, Root<Document> document) {
        return List.of(builder.equal(document.get("asset"), asset));
    }
}
