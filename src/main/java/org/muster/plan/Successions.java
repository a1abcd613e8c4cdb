package org.muster.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import org.muster.asset.AssetTag;
import org.muster.asset.Detail;
import org.muster.asset.Step;
import org.muster.asset.Taken;
import org.muster.shared.field.Particulars;
import org.muster.shared.usecase.Facts;

/**
 * A successor takes over what the asset it replaces was assigned to: in the edition in force, in the one being written, and
 * nowhere else, as editions that gave way say what was so then. No approval is asked for again, since what the plan
 * requires stays as it was approved; whether the successor is good enough was asked before the step.
 */
@ApplicationScoped
class Successions {

    private static final String STANDING =
            "select l from PlanLine l, Plan p where p.code = l.plan and p.retired = false"
                    + " and l.part = :assignment and l.refersTo = :tag"
                    + " and (l.edition = 0 or l.edition = p.inForce or l.edition = p.edition) order by l.id";

    @PersistenceContext(unitName = "muster")
    private EntityManager entities;

    private final Facts facts;
    private final Clock clock;

    @Inject
    Successions(Facts facts, Clock clock) {
        this.facts = facts;
        this.clock = clock;
    }

    Successions() {
        this(null, null);
    }

    void hear(@Observes Taken taken) {
        if (taken.step() == Step.REPLACE) {
            taken.details()
                    .get(Detail.SUCCESSOR.wire())
                    .map(AssetTag::of)
                    .ifPresent(successor -> takeOver(taken.tag(), successor.text()));
        }
    }

    private void takeOver(String tag, String successor) {
        entities.createQuery(STANDING, PlanLine.class)
                .setParameter("assignment", Part.ASSIGNMENT)
                .setParameter("tag", tag)
                .getResultList()
                .forEach(line -> {
                    var assigned = new Particulars(new TreeMap<>(Map.of("asset", successor)));
                    line.write(line.particulars().over(assigned), clock.instant());
                    facts.tell(new PlanChanged(
                            line.plan(), "plan.fact.succeeded", line.subject(), tag + " \u2192 " + successor));
                });
    }
}
