package org.muster.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.muster.catalog.Kind;

/** Where one looks up checklists and their editions. */
@ApplicationScoped
public class ChecklistDirectory {

    private static final String LATEST =
            " where c.edition = (select max(d.edition) from Checklist d where d.code = c.code)";

    @PersistenceContext(unitName = "muster")
    private EntityManager entities;

    private final Checklists checklists;

    @Inject
    ChecklistDirectory(Checklists checklists) {
        this.checklists = checklists;
    }

    ChecklistDirectory() {
        this(null);
    }

    /** The latest edition of every checklist, by code; a few dozen. */
    public List<ChecklistRow> latest() {
        return entities.createQuery(
                        "select new org.muster.inspection.ChecklistRow(c.code, c.edition, c.kind, c.purpose, c.name,"
                                + " c.nameZh, count(i)) from Checklist c join c.items i" + LATEST
                                + " group by c.code, c.edition, c.kind, c.purpose, c.name, c.nameZh order by c.code",
                        ChecklistRow.class)
                .getResultList();
    }

    /** The latest checklist for the occasion, if the kind has one. */
    public Optional<ChecklistSheet> find(Kind kind, ChecklistPurpose purpose) {
        return entities.createQuery(
                        "select c from Checklist c" + LATEST + " and c.kind = :kind and c.purpose = :purpose"
                                + " order by c.code",
                        Checklist.class)
                .setHint(Checklists.READ_ONLY, true)
                .setParameter("kind", kind)
                .setParameter("purpose", purpose)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(ChecklistSheet::of);
    }

    /** The latest edition. */
    public Optional<ChecklistSheet> find(String code) {
        return checklists.find(code).map(ChecklistSheet::of);
    }

    /** Whether a later edition than that one had come before the moment. */
    boolean superseded(String code, int edition, Instant moment) {
        return !entities.createQuery(
                        "select c.id from Checklist c where c.code = :code and c.edition > :edition"
                                + " and c.changedAt < :moment",
                        Long.class)
                .setParameter("code", code)
                .setParameter("edition", edition)
                .setParameter("moment", moment)
                .setFlushMode(FlushModeType.COMMIT)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    public Optional<ChecklistSheet> find(String code, int edition) {
        return checklists.find(code, edition).map(ChecklistSheet::of);
    }
}
