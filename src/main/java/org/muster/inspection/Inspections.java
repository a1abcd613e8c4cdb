package org.muster.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** All checks that were ever done. */
@ApplicationScoped
class Inspections {

    @PersistenceContext(unitName = "muster")
    private EntityManager entities;

    /** Keeps a new one, which gets its name. */
    void add(Inspection inspection) {
        entities.persist(inspection);
        inspection.named();
    }

    Optional<Inspection> find(String code) {
        return entities.createQuery("select i from Inspection i where i.code = :code", Inspection.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /** Whether a code is one that checks go by. */
    static boolean names(String code) {
        return code.matches("I-\\d{1,18}");
    }

    /** The one being handed in, if it goes by that code. */
    Optional<Inspection> underHand(String code) {
        return Optional.of(code)
                .filter(Inspections::names)
                .map(text -> entities.find(Inspection.class, Long.valueOf(text.substring(2))));
    }

    /** What ran on the asset when it was last checked. */
    Optional<String> lastFirmware(String asset) {
        return entities.createQuery(
                        "select i.firmware from Inspection i where i.asset = :asset and i.result <> :notDone"
                                + " order by i.id desc",
                        String.class)
                .setParameter("asset", asset)
                .setParameter("notDone", InspectionResult.NOT_DONE)
                .setFlushMode(FlushModeType.COMMIT)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** When the asset was last checked by that checklist, whether it passed or not. */
    Optional<LocalDate> lastDone(String asset, String checklist) {
        return entities.createQuery(
                        "select i.doneOn from Inspection i where i.asset = :asset and i.checklist = :checklist"
                                + " and i.result <> :notDone order by i.doneOn desc",
                        LocalDate.class)
                .setParameter("asset", asset)
                .setParameter("checklist", checklist)
                .setParameter("notDone", InspectionResult.NOT_DONE)
                .setFlushMode(FlushModeType.COMMIT)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The codes of the checks the asset failed since, not counting what the running command adds. */
    List<String> failures(String asset, LocalDate since) {
        return entities.createQuery(
                        "select i.code from Inspection i where i.asset = :asset and i.result = :fail"
                                + " and i.doneOn >= :since order by i.id",
                        String.class)
                .setParameter("asset", asset)
                .setParameter("fail", InspectionResult.FAIL)
                .setParameter("since", since)
                .setFlushMode(FlushModeType.COMMIT)
                .getResultList();
    }

    /** By which checklist the asset failed last, not counting what the running command adds. */
    Optional<String> lastFailedBy(String asset) {
        return entities.createQuery(
                        "select i.checklist from Inspection i where i.asset = :asset and i.result = :fail"
                                + " order by i.id desc",
                        String.class)
                .setParameter("asset", asset)
                .setParameter("fail", InspectionResult.FAIL)
                .setFlushMode(FlushModeType.COMMIT)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The tags of the assets of that model and firmware that failed since, each once. */
    List<String> failedOf(String model, String firmware, LocalDate since) {
        return entities.createQuery(
                        "select distinct i.asset from Inspection i where i.model = :model and i.firmware = :firmware"
                                + " and i.result = :fail and i.doneOn >= :since order by i.asset",
                        String.class)
                .setParameter("model", model)
                .setParameter("firmware", firmware)
                .setParameter("fail", InspectionResult.FAIL)
                .setParameter("since", since)
                .setFlushMode(FlushModeType.COMMIT)
                .getResultList();
    }
}
