package org.muster.readiness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.muster.asset.Asset;
import org.muster.asset.Stage;
import org.muster.catalog.Kind;
import org.muster.place.GeoPoint;
import org.muster.plan.Part;
import org.muster.shared.field.Particulars;

/** What an evaluation has to know of every asset in question, with its surroundings and what checks have shown of it. */
@ApplicationScoped
class AssetFacts {

    private static final List<Stage> GONE = List.of(Stage.DISPOSED, Stage.CANCELLED);

    private static final String ASSETS = "select a.tag, a.name, a.kind, a.capability, a.model, a.vendor, a.stage,"
            + " a.quantity, a.place, a.site, a.custodian, a.holder, a.purpose, a.dueOn, a.acceptedOn, a.particulars,"
            + " a.told, a.seenOn from Asset a where a.stage not in :gone and (a.capability in :capabilities or a.tag in"
            + " (select l.refersTo from PlanLine l where l.part = :assignment and l.plan in :plans)) order by a.tag";

    @PersistenceContext(unitName = "muster")
    private EntityManager entities;

    private final Surroundings surroundings;
    private final Observations observations;
    private final Instance<Leniency> leniencies;

    @Inject
    AssetFacts(Surroundings surroundings, Observations observations, Instance<Leniency> leniencies) {
        this.surroundings = surroundings;
        this.observations = observations;
        this.leniencies = leniencies;
    }

    AssetFacts() {
        this(null, null, null);
    }

    /** All assets in question by tag, and where the sites they stand at lie. */
    record Found(Map<String, AssetFact> assets, Map<String, GeoPoint> sites) {}

    /** Those assigned to plans by name, and those that have a capability. */
    Found of(Collection<String> plans, Collection<String> capabilities) {
        var around = surroundings.all();
        var shown = observations.of(plans, capabilities);
        var days = leniencies.stream().findFirst().map(Leniency::seenDays).orElse(Leniency.A_YEAR);
        var assets = new LinkedHashMap<String, AssetFact>();
        entities.createQuery(ASSETS, Object[].class)
                .setParameter("gone", GONE)
                .setParameter("capabilities", capabilities)
                .setParameter("assignment", Part.ASSIGNMENT)
                .setParameter("plans", plans)
                .getResultList()
                .forEach(row -> {
                    var evidence = shown.getOrDefault((String) row[0], Evidence.NONE);
                    var fact = fact(
                            row,
                            around,
                            Optional.ofNullable((LocalDate) row[17])
                                    .map(seen -> evidence.seen(Evidence.Sight.of(seen, days)))
                                    .orElse(evidence));
                    assets.put(fact.tag(), fact);
                });
        return new Found(assets, around.sites());
    }

    private static AssetFact fact(Object[] row, Surroundings.Map around, Evidence evidence) {
        var dueOn = (LocalDate) row[13];
        return new AssetFact(
                (String) row[0],
                (String) row[1],
                (Kind) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                (Stage) row[6],
                (Integer) row[7],
                (String) row[8],
                (String) row[10],
                new AssetFact.Use(
                        (String) row[11],
                        (String) row[12],
                        dueOn.equals(Asset.NEVER) ? Optional.empty() : Optional.of(dueOn)),
                Optional.ofNullable((LocalDate) row[14]),
                (Particulars) row[15],
                (Particulars) row[16],
                around.of((String) row[8], (String) row[9]),
                evidence);
    }
}
