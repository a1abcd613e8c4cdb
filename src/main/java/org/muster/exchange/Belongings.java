package org.muster.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.function.Consumer;
import org.muster.asset.Stage;
import org.muster.catalog.Kind;
import org.muster.shared.field.Particulars;
import org.muster.shared.usecase.Reach;

/** Everything there is and that somebody may see, read in stretches however much it is. */
@ApplicationScoped
class Belongings {

    private static final int STRETCH = 1_000;
    private static final List<Stage> NOT_OURS =
            List.of(Stage.REQUESTED, Stage.APPROVED, Stage.ORDERED, Stage.CANCELLED, Stage.DISPOSED);

    @PersistenceContext(unitName = "muster")
    private EntityManager entities;

    void each(Reach reach, Consumer<Belonging> taking) {
        for (var from = stretch(0L); !from.isEmpty(); from = stretch((Long) from.get(from.size() - 1)[11])) {
            from.stream()
                    .map(Belongings::belonging)
                    .filter(each -> reach.covers(each.site()))
                    .forEach(taking);
            entities.clear();
        }
    }

    private List<Object[]> stretch(Long after) {
        return entities.createQuery(
                        "select a.tag, a.name, a.kind, a.model, a.serial, a.quantity, a.stage, a.site, a.place,"
                                + " a.custodian, a.particulars, a.id from Asset a where a.id > :after"
                                + " and a.stage not in :notOurs order by a.id",
                        Object[].class)
                .setParameter("after", after)
                .setParameter("notOurs", NOT_OURS)
                .setMaxResults(STRETCH)
                .getResultList();
    }

    private static Belonging belonging(Object[] row) {
        return new Belonging(
                (String) row[0],
                (String) row[1],
                (Kind) row[2],
                (String) row[3],
                (String) row[4],
                (Integer) row[5],
                (Stage) row[6],
                (String) row[7],
                (String) row[8],
                (String) row[9],
                (Particulars) row[10]);
    }
}
