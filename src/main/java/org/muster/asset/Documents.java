package org.muster.asset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.muster.asset.document.Examined;

/** All documents, as their register handles them: each row with its bytes. */
@ApplicationScoped
class Documents {

    @PersistenceContext(unitName = "muster")
    private EntityManager entities;

    private final DocumentStream stream;

    @Inject
    Documents(DocumentStream stream) {
        this.stream = stream;
    }

    Documents() {
        this(null);
    }

    Optional<Document> find(String code) {
        return entities.createQuery("select d from Document d where d.code = :code", Document.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /** How many an asset has. */
    long count(Asset asset) {
        return entities.createQuery("select count(d.id) from Document d where d.asset = :asset", Long.class)
                .setParameter("asset", asset.tag())
                .getSingleResult();
    }

    /** The row must be there before its bytes, which refer to it. */
    void add(Document document, Examined content) {
        entities.persist(document);
        entities.flush();
        stream.write(document.id(), content);
    }

    void remove(Document document) {
        stream.erase(document.id());
        entities.remove(document);
    }

    boolean cited(Document document) {
        return stream.cited(document);
    }
}
