package org.muster.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** All duties that were ever planned. */
@ApplicationScoped
class Duties {

    private static final String READINGS =
            "select i.meter from Inspection i where i.asset = :asset and i.meter is not null";

    @PersistenceContext(unitName = "muster")
    private EntityManager entities;

    /** Keeps a new one, which gets its name. */
    void add(Duty duty) {
        entities.persist(duty);
        duty.named();
    }

    /** Writes what was settled before another one may be planned for the same day. */
    void written() {
        entities.flush();
    }

    Optional<Duty> find(String code) {
        return entities.createQuery("select d from Duty d where d.code = :code", Duty.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /** The open ones of an asset; what the running command has planned is not among them. */
    List<Duty> openOf(String asset) {
        return entities
                .createQuery(
                        "select d from Duty d where d.asset = :asset and d.settlement = :open order by d.id",
                        Duty.class)
                .setParameter("asset", asset)
                .setParameter("open", Settlement.OPEN)
                .setFlushMode(FlushModeType.COMMIT)
                .getResultList()
                .stream()
                .filter(Duty::open)
                .toList();
    }

    /** The one that was settled last for the rule: done or waived. */
    Optional<Duty> lastSettled(String asset, String rule) {
        return entities.createQuery(
                        "select d from Duty d where d.asset = :asset and d.rule = :rule"
                                + " and d.settlement in :settled order by d.settledOn desc, d.id desc",
                        Duty.class)
                .setParameter("asset", asset)
                .setParameter("rule", rule)
                .setParameter("settled", List.of(Settlement.DONE, Settlement.WAIVED))
                .setFlushMode(FlushModeType.COMMIT)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The first reading ever taken of the asset's meter. */
    Optional<BigDecimal> firstReading(String asset) {
        return reading(asset, READINGS + " order by i.id");
    }

    /** The last reading taken of the asset's meter. */
    Optional<BigDecimal> lastReading(String asset) {
        return reading(asset, READINGS + " order by i.id desc");
    }

    private Optional<BigDecimal> reading(String asset, String query) {
        return entities.createQuery(query, BigDecimal.class)
                .setParameter("asset", asset)
                .setFlushMode(FlushModeType.COMMIT)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
