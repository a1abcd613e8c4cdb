package org.muster.asset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.muster.shared.persistence.Keyset;
import org.muster.shared.persistence.Position;
import org.muster.shared.persistence.Slice;
import org.muster.shared.usecase.OpenCommand;
import org.muster.shared.usecase.Right;

/** Where the documents of assets are looked up: whoever may see an asset may see what is attached to it. */
@ApplicationScoped
public class DocumentDirectory {

    @PersistenceContext(unitName = "muster")
    private EntityManager entities;

    private final OpenCommand open;

    @Inject
    DocumentDirectory(OpenCommand open) {
        this.open = open;
    }

    DocumentDirectory() {
        this(null);
    }

    /** One page of an asset's documents, the latest first; for callers who have seen its sheet. */
    public Slice<DocumentRow> of(AssetSheet sheet, Optional<Position> from, int limit) {
        return keyset(sheet.tag()).read(AssetDirectory.LATEST, from, limit);
    }

    /** The same without counting. */
    public Slice<DocumentRow> onOf(AssetSheet sheet, Optional<Position> from, int limit) {
        return keyset(sheet.tag()).readOn(AssetDirectory.LATEST, from, limit);
    }

    /** A document by its code, if its asset may be seen. */
    public Optional<DocumentRow> find(String code) {
        return entities.createQuery(
                        "select d, a.site, p.name from Document d join Asset a on a.tag = d.asset"
                                + " left join Person p on p.code = d.addedBy where d.code = :code",
                        Object[].class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .filter(found -> open.by().may(Right.READ_ASSETS, (String) found[1]))
                .map(found -> ((Document) found[0]).row(Objects.toString(found[2], "")));
    }

    /** Those of an asset, or of the lot it was split from, that go by one of these codes; in one statement. */
    public List<DocumentRow> named(AssetSheet sheet, List<String> codes) {
        return codes.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select d from Document d where d.code in :codes and d.asset in :assets",
                                Document.class)
                        .setParameter("codes", codes)
                        .setParameter("assets", List.of(sheet.tag(), sheet.origin()))
                        .getResultStream()
                        .map(document -> document.row(""))
                        .toList();
    }

    private Keyset<Document, DocumentRow> keyset(String asset) {
        return new Keyset<>(entities, Document.class, DocumentRow.class, new DocumentShape(asset));
    }
}
