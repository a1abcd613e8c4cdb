package org.muster.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.muster.shared.due.Mark;
import org.muster.shared.fact.Subject;

/** All findings. */
@ApplicationScoped
class Findings {

    private static final String DUE =
            "select f, a.custodian from Finding f left join Asset a on a.tag = f.reference where f.stage = :stage";

    @PersistenceContext(unitName = "muster")
    private EntityManager entities;

    /** Keeps a new one, which gets its name. */
    void add(Finding finding) {
        entities.persist(finding);
        finding.named();
    }

    Optional<Finding> find(String code) {
        return entities.createQuery("select f from Finding f where f.code = :code", Finding.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /**
     * Those in a stage with the keepers of the assets they are about, by the day in that attribute and their number, from
     * behind a mark.
     */
    List<Object[]> due(FindingStage stage, String day, Mark behind, LocalDate until, int limit) {
        var found = new ArrayList<Object[]>();
        var first = behind.id() == Long.MIN_VALUE;
        if (!first) {
            found.addAll(
                    due(stage, day, " and f.%1$s = :from and f.%1$s <= :until and f.id > :id", behind, until, limit));
        }
        if (found.size() < limit) {
            var beyond = first ? behind : Mark.before(behind.day().plusDays(1));
            found.addAll(due(
                    stage,
                    day,
                    " and f.%1$s >= :from and f.%1$s <= :until and f.id > :id",
                    beyond,
                    until,
                    limit - found.size()));
        }
        return found;
    }

    private List<Object[]> due(FindingStage stage, String day, String where, Mark behind, LocalDate until, int limit) {
        return entities.createQuery((DUE + where + " order by f.%1$s, f.id").formatted(day), Object[].class)
                .setParameter("stage", stage)
                .setParameter("from", behind.day())
                .setParameter("until", until)
                .setParameter("id", behind.id())
                .setMaxResults(limit)
                .getResultList();
    }

    /** Those in a stage about one thing, each with the keeper of the asset. */
    List<Object[]> due(FindingStage stage, Subject subject) {
        return entities.createQuery(
                        DUE + " and f.subjectType = :type and f.reference = :reference order by f.id", Object[].class)
                .setParameter("stage", stage)
                .setParameter("type", subject.type())
                .setParameter("reference", subject.reference())
                .getResultList();
    }

    /** Whether one of that kind is still open about the subject. */
    boolean open(FindingKind kind, String type, String reference) {
        return entities.createQuery(
                                "select count(f.id) from Finding f where f.kind = :kind and f.subjectType = :type"
                                        + " and f.reference = :reference and f.stage <> :closed",
                                Long.class)
                        .setParameter("kind", kind)
                        .setParameter("type", type)
                        .setParameter("reference", reference)
                        .setParameter("closed", FindingStage.CLOSED)
                        .getSingleResult()
                > 0;
    }
}
