package org.muster.finding;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.muster.shared.due.Concern;
import org.muster.shared.due.Mark;
import org.muster.shared.due.Notice;
import org.muster.shared.due.Obligation;
import org.muster.shared.due.ObligationSource;
import org.muster.shared.due.Term;
import org.muster.shared.fact.Subject;
import org.muster.shared.usecase.Right;

/**
 * Something somebody has to do about a finding in one of its stages, by a day. It is an obligation about what the finding
 * is about, so that those with something at stake there hear of it too.
 */
abstract class FindingDue implements ObligationSource {

    private static final String ASSET = "asset";

    private final FindingStage stage;
    private final String day;

    @PersistenceContext(unitName = "muster")
    private EntityManager entities;

    /** Of findings in the stage, by the day in that attribute. */
    FindingDue(FindingStage stage, String day) {
        this.stage = stage;
        this.day = day;
    }

    abstract Term term(Finding finding);

    /** The code of the person who has to act; the keeper is that of the asset it is about, empty for none. */
    abstract String responsible(Finding finding, String keeper);

    @Override
    public Set<String> types() {
        return Set.of(Finding.SUBJECT, ASSET);
    }

    @Override
    public Subject concernedBy(Subject happened) {
        if (!happened.type().equals(Finding.SUBJECT)) {
            return happened;
        }
        return entities.createQuery("select f from Finding f where f.code = :code", Finding.class)
                .setParameter("code", happened.reference())
                .getResultStream()
                .findFirst()
                .map(finding -> finding.sheet().subject())
                .orElse(happened);
    }

    @Override
    public List<Obligation> planned(Mark behind, LocalDate until, int limit) {
        var found = new ArrayList<Obligation>();
        var first = behind.id() == Long.MIN_VALUE;
        if (!first) {
            found.addAll(read(" and f.%1$s = :from and f.%1$s <= :until and f.id > :id", behind, until, limit));
        }
        if (found.size() < limit) {
            var beyond = first ? behind : Mark.before(behind.day().plusDays(1));
            found.addAll(read(
                    " and f.%1$s >= :from and f.%1$s <= :until and f.id > :id", beyond, until, limit - found.size()));
        }
        return found;
    }

    private List<Obligation> read(String where, Mark behind, LocalDate until, int limit) {
        return entities.createQuery(select(where) + " order by f." + day + ", f.id", Object[].class)
                .setParameter("stage", stage)
                .setParameter("from", behind.day())
                .setParameter("until", until)
                .setParameter("id", behind.id())
                .setMaxResults(limit)
                .getResultStream()
                .map(this::obligation)
                .toList();
    }

    @Override
    public List<Obligation> of(Subject subject) {
        return entities.createQuery(
                        select(" and f.subjectType = :type and f.reference = :reference") + " order by f.id",
                        Object[].class)
                .setParameter("stage", stage)
                .setParameter("type", subject.type())
                .setParameter("reference", subject.reference())
                .getResultStream()
                .map(this::obligation)
                .toList();
    }

    private String select(String where) {
        return "select f, a.custodian from Finding f left join Asset a on a.tag = f.reference where f.stage = :stage"
                + where.formatted(day);
    }

    private Obligation obligation(Object[] found) {
        var finding = (Finding) found[0];
        var sheet = finding.sheet();
        return new Obligation(
                finding.id(),
                sheet.subject(),
                name() + "." + sheet.code(),
                term(finding),
                new Concern(finding.site(), responsible(finding, Objects.toString(found[1], "")), Right.READ_DUTIES),
                new Notice(
                        name().replace("finding.", "finding.due."),
                        List.of(sheet.subject().reference(), sheet.title()),
                        "/finding/sheet.xhtml?code=" + sheet.code()));
    }
}
