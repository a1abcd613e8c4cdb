package org.muster.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.muster.shared.due.Concern;
import org.muster.shared.due.Ladder;
import org.muster.shared.due.Mark;
import org.muster.shared.due.Notice;
import org.muster.shared.due.Obligation;
import org.muster.shared.due.ObligationSource;
import org.muster.shared.due.Term;
import org.muster.shared.fact.Subject;
import org.muster.shared.usecase.Right;

/** Every open duty obliges somebody to check an asset by its planned day, tolerated as its rule says. */
@ApplicationScoped
class InspectionDue implements ObligationSource {

    private static final String ASSET = "asset";
    private static final String SELECT = "select d, r.ladder, a.name from Duty d"
            + " left join InspectionRule r on r.code = d.rule left join Asset a on a.tag = d.asset"
            + " where d.settlement = org.muster.inspection.Settlement.OPEN and d.paused = false";

    @PersistenceContext(unitName = "muster")
    private EntityManager entities;

    @Override
    public String name() {
        return "inspection.duty";
    }

    @Override
    public Set<String> types() {
        return Set.of(Duty.SUBJECT, ASSET);
    }

    @Override
    public List<Obligation> planned(Mark behind, LocalDate until, int limit) {
        var found = new ArrayList<Object[]>();
        if (behind.id() != Long.MIN_VALUE) {
            found.addAll(entities.createQuery(
                            SELECT + " and d.planned = :day and d.planned <= :until and d.id > :id order by d.id",
                            Object[].class)
                    .setParameter("day", behind.day())
                    .setParameter("until", until)
                    .setParameter("id", behind.id())
                    .setMaxResults(limit)
                    .getResultList());
        }
        if (found.size() < limit) {
            var from =
                    behind.id() == Long.MIN_VALUE ? behind.day() : behind.day().plusDays(1);
            found.addAll(entities.createQuery(
                            SELECT + " and d.planned >= :from and d.planned <= :until order by d.planned, d.id",
                            Object[].class)
                    .setParameter("from", from)
                    .setParameter("until", until)
                    .setMaxResults(limit - found.size())
                    .getResultList());
        }
        return found.stream().map(InspectionDue::obligation).toList();
    }

    @Override
    public Subject concernedBy(Subject happened) {
        if (!happened.type().equals(Duty.SUBJECT)) {
            return happened;
        }
        return entities.createQuery("select d.asset from Duty d where d.code = :code", String.class)
                .setParameter("code", happened.reference())
                .getResultStream()
                .findFirst()
                .map(asset -> new Subject(ASSET, asset))
                .orElse(happened);
    }

    @Override
    public List<Obligation> of(Subject subject) {
        return subject.type().equals(ASSET)
                ? entities.createQuery(SELECT.concat(" and d.asset = :of order by d.planned, d.id"), Object[].class)
                        .setParameter("of", subject.reference())
                        .getResultStream()
                        .map(InspectionDue::obligation)
                        .toList()
                : List.of();
    }

    private static Obligation obligation(Object[] found) {
        var duty = (Duty) found[0];
        var ladder = Optional.ofNullable((String) found[1]).map(Ladder::parse).orElse(Ladder.USUAL);
        return new Obligation(
                duty.id(),
                new Subject(ASSET, duty.asset()),
                "inspection." + duty.rule(),
                new Term(duty.term().planned(), duty.term().lateUntil(), ladder),
                new Concern(duty.site(), duty.responsible(), Right.READ_DUTIES),
                new Notice(
                        "inspection.due." + duty.purpose(),
                        List.of(duty.asset(), Objects.toString(found[2], "")),
                        "/inspection/duty.xhtml?code=" + duty.code()));
    }
}
