package org.muster.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.muster.shared.usecase.OpenCommand;
import org.muster.shared.usecase.Right;

/** The levels people ask for in place of computed ones, on which somebody else has yet to decide. */
@ApplicationScoped
public class OverrideDirectory {

    @PersistenceContext(unitName = "muster")
    private EntityManager entities;

    private final OpenCommand open;
    private final Clock clock;

    @Inject
    OverrideDirectory(OpenCommand open, Clock clock) {
        this.open = open;
        this.clock = clock;
    }

    OverrideDirectory() {
        this(null, null);
    }

    /**
     * One that is not decided.
     *
     * @param barred who has a part in it, and so does not decide: whoever asked, owns the plan or wrote it
     */
    record Undecided(PlanLineRow line, long id, String site, Set<String> barred, Instant askedAt) {}

    /** Those the caller may decide on, by plan and code. */
    public List<PlanLineRow> waiting() {
        var by = open.by();
        return undecided(Optional.empty()).stream()
                .filter(each ->
                        by.may(Right.APPROVE, each.site()) && !each.barred().contains(by.code()))
                .map(Undecided::line)
                .toList();
    }

    /** Those of all plans, or of one, that have not expired: one statement. */
    List<Undecided> undecided(Optional<String> code) {
        var today = LocalDate.now(clock);
        var query = entities.createQuery(
                        "select l, p, e from PlanLine l, Plan p, PlanEdition e where l.part = :part and p.code = l.plan"
                                + " and p.retired = false and e.plan = p.code and ((p.inForce > 0 and e.edition ="
                                + " p.inForce) or (p.inForce = 0 and e.edition = p.edition))"
                                + (code.isPresent() ? " and p.code = :code" : "") + " order by l.plan, l.code",
                        Object[].class)
                .setParameter("part", Part.OVERRIDE);
        code.ifPresent(one -> query.setParameter("code", one));
        return query.getResultStream()
                .map(row -> undecided((PlanLine) row[0], (Plan) row[1], (PlanEdition) row[2]))
                .filter(each -> waits(each.line(), today))
                .toList();
    }

    private static boolean waits(PlanLineRow line, LocalDate today) {
        return line.text("approved_by").isEmpty()
                && line.text("declined_by").isEmpty()
                && line.day("expires_on").filter(end -> !end.isBefore(today)).isPresent();
    }

    private static Undecided undecided(PlanLine line, Plan plan, PlanEdition edition) {
        var barred = new HashSet<>(edition.authors());
        barred.add(plan.details().owner());
        barred.add(line.particulars().get("asked_by").orElse(""));
        return new Undecided(PlanLineRow.of(line), line.id(), plan.site(), barred, line.changedAt());
    }
}
