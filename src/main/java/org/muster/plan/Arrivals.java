package org.muster.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.muster.asset.Step;
import org.muster.asset.Taken;
import org.muster.shared.field.Particulars;
import org.muster.shared.usecase.Facts;

/**
 * What was procured for a requirement serves it once it is accepted: where the requirement names those who serve it, it is
 * named beside them; where it takes what is there, or all that fits, it is counted already.
 */
@ApplicationScoped
class Arrivals {

    /** So much of the requirement's code leaves room for a number. */
    private static final int STEM = 30;

    private static final String PROCURED = "select a.closes, a.site from Asset a where a.tag = :tag and a.closes > ''";

    @PersistenceContext(unitName = "muster")
    private EntityManager entities;

    private final Plans plans;
    private final Facts facts;
    private final Clock clock;

    @Inject
    Arrivals(Plans plans, Facts facts, Clock clock) {
        this.plans = plans;
        this.facts = facts;
        this.clock = clock;
    }

    Arrivals() {
        this(null, null, null);
    }

    void hear(@Observes Taken taken) {
        if (taken.step() == Step.ACCEPT) {
            entities.createQuery(PROCURED, Object[].class)
                    .setParameter("tag", taken.tag())
                    .getResultList()
                    .forEach(row -> arrive(taken.tag(), (String) row[1], ((String) row[0]).split("/", 2)));
        }
    }

    private void arrive(String tag, String site, String... gap) {
        plans.find(gap[0])
                .filter(plan -> !plan.retired())
                .filter(plan -> Stream.of(plan.counting(), plan.edition())
                        .anyMatch(edition -> plans.line(plan.code(), edition, Part.REQUIREMENT, gap[1])
                                .isPresent()))
                .map(plan -> plans.lines(plan.code(), plan.edition()))
                .ifPresent(lines -> {
                    var serving = lines.stream()
                            .filter(line -> line.part() == Part.ASSIGNMENT
                                    && line.particulars()
                                            .get("requirement")
                                            .filter(gap[1]::equals)
                                            .isPresent())
                            .toList();
                    if (!serving.isEmpty() && serving.stream().noneMatch(line -> counts(line, tag, site))) {
                        assign(lines, tag, gap);
                    }
                });
    }

    /** Whether the line has it serve: by name, or by the pool of its site. */
    private static boolean counts(PlanLine line, String tag, String site) {
        var values = line.particulars();
        var pool = values.get("duty").filter("POOL"::equals).isPresent();
        return values.get("asset").filter(tag::equals).isPresent()
                || pool
                        && values.get("site")
                                .filter(other -> !other.equals(site))
                                .isEmpty();
    }

    private void assign(List<PlanLine> lines, String tag, String... gap) {
        var stem = gap[1].substring(0, Math.min(gap[1].length(), STEM));
        var code = IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> stem + "-" + number)
                .filter(free -> lines.stream()
                        .noneMatch(line ->
                                line.part() == Part.ASSIGNMENT && line.code().equals(free)))
                .findFirst()
                .orElseThrow();
        var values = new TreeMap<>(Map.of("requirement", gap[1], "duty", "ALTERNATE", "asset", tag));
        var line = new PlanLine(gap[0], 0, Part.ASSIGNMENT, code, new Particulars(values), clock.instant());
        plans.add(line);
        facts.tell(new PlanChanged(gap[0], "plan.fact.arrived", line.subject(), tag));
    }
}
