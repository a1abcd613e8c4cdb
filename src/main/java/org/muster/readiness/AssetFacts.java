package org.muster.readiness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muster.asset.Asset;
import org.muster.asset.Stage;
import org.muster.catalog.Kind;
import org.muster.place.GeoPoint;
import org.muster.shared.field.Particulars;
import org.muster.shared.persistence.InList;
import org.muster.shared.usecase.Reach;

/** What an evaluation has to know of every asset in question, with its surroundings and what checks have shown of it. */
@ApplicationScoped
class AssetFacts {

    private static final List<Stage> GONE = List.of(Stage.DISPOSED, Stage.CANCELLED);

    private static final String READ = "select a.tag, a.name, a.kind, a.capability, a.model, a.vendor, a.stage,"
            + " a.quantity, a.place, a.site, a.custodian, a.holder, a.purpose, a.loanDue, a.acceptedOn, a.particulars,"
            + " a.told, a.seenOn from";
    private static final String THERE = " and a.stage not in :gone";
    private static final String NAMED = READ + " PlanLine l, Asset a where " + InQuestion.NAMED + THERE;
    private static final String CLOSING = READ + " PlanLine l, Asset a where " + InQuestion.CLOSING + THERE;
    private static final String ABLE = READ + " Asset a where " + InQuestion.ABLE + THERE;

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

    /** Those assigned to plans by name, those on their way for a requirement, and those that have a capability. */
    Found of(Collection<String> plans, Collection<String> capabilities) {
        var around = surroundings.all();
        var wanted = new InQuestion(plans, capabilities);
        var shown = observations.of(wanted);
        var rearming = observations.rearming();
        var days = leniencies.stream().findFirst().map(Leniency::seenDays).orElse(Leniency.A_YEAR);
        var assets = new TreeMap<String, AssetFact>();
        Stream.of(
                        wanted.named(entities.createQuery(NAMED, Object[].class)),
                        wanted.closing(entities.createQuery(CLOSING, Object[].class)),
                        wanted.able(entities.createQuery(ABLE, Object[].class)))
                .flatMap(query -> query.setParameter("gone", GONE).getResultStream())
                .forEach(row -> {
                    var evidence = shown.getOrDefault((String) row[0], Evidence.NONE);
                    var fact = fact(
                            row,
                            around,
                            rearming,
                            Optional.ofNullable((LocalDate) row[17])
                                    .map(seen -> evidence.seen(Evidence.Sight.of(seen, days)))
                                    .orElse(evidence));
                    assets.put(fact.tag(), fact);
                });
        return new Found(assets, around.sites());
    }

    /** Which of these tags name assets beyond somebody's reach; what names nothing is none of them. */
    Set<String> elsewhere(Collection<String> tags, Reach reach) {
        return sites(tags).entrySet().stream()
                .filter(found -> !reach.covers(found.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** The sites of those of these tags that name assets. */
    Map<String, String> sites(Collection<String> tags) {
        var found = new HashMap<String, String>();
        InList.parts(tags)
                .forEach(some -> entities.createQuery(
                                "select a.tag, a.site from Asset a where a.tag in :tags", Object[].class)
                        .setParameter("tags", some)
                        .getResultStream()
                        .forEach(row -> found.put((String) row[0], (String) row[1])));
        return found;
    }

    private static AssetFact.Use use(Object[] row, List<Rearming> rearming) {
        var dueBack = Optional.of((LocalDate) row[13]).filter(due -> !due.equals(Asset.NEVER));
        return new AssetFact.Use(
                (String) row[11],
                (String) row[12],
                dueBack,
                dueBack.map(due -> Rearming.after(
                        due, rearming, (Kind) row[2], (String) row[4], (String) row[9], (String) row[0])));
    }

    private static AssetFact fact(Object[] row, Surroundings.Map around, List<Rearming> rearming, Evidence evidence) {
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
                use(row, rearming),
                Optional.ofNullable((LocalDate) row[14]),
                (Particulars) row[15],
                (Particulars) row[16],
                around.of((String) row[8], (String) row[9]),
                evidence);
    }
}
