package org.muster.asset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.muster.catalog.Kind;
import org.muster.shared.usecase.Command;
import org.muster.shared.usecase.Refusal;

/** All assets, as the register handles them. */
@ApplicationScoped
class Assets {

    @PersistenceContext(unitName = "muster")
    private EntityManager entities;

    Optional<Asset> find(AssetTag tag) {
        return entities.createQuery("select a from Asset a where a.tag = :tag", Asset.class)
                .setParameter("tag", tag.text())
                .setFlushMode(FlushModeType.COMMIT)
                .getResultStream()
                .findFirst();
    }

    void add(Asset asset) {
        entities.persist(asset);
    }

    /** Keeps a step in the history of an asset. */
    void remember(Asset asset, Taken taken, Command command) {
        entities.persist(new StepTaken(asset.id(), taken, command.whence().name(), command.batch()));
    }

    /** Whether the asset took the step in this batch already. */
    boolean took(Seen seen, Step step, String batch) {
        return !batch.isEmpty()
                && entities.createQuery(
                                        "select count(s.id) from StepTaken s where s.batch = :batch and s.step = :step"
                                                + " and s.asset = (select a.id from Asset a where a.tag = :tag)",
                                        Long.class)
                                .setParameter("batch", batch)
                                .setParameter("step", step)
                                .setParameter("tag", seen.tag())
                                .setFlushMode(FlushModeType.COMMIT)
                                .getSingleResult()
                        > 0;
    }

    /** The next free tag of the kind; its series stays locked until the command ends. */
    AssetTag nextTag(Kind kind) {
        entities.createQuery("update TagSeries s set s.next = s.next + 1 where s.prefix = :prefix")
                .setParameter("prefix", kind.prefix())
                .setFlushMode(FlushModeType.COMMIT)
                .executeUpdate();
        return AssetTag.numbered(kind, number(kind) - 1);
    }

    /** Takes a tag a person chose; the series goes on behind it. */
    AssetTag reserve(AssetTag tag, Kind kind) {
        if (find(tag).isPresent()) {
            throw Refusal.conflict("tag", "asset.refusal.tag_taken", tag.text());
        }
        tag.numberIn(kind)
                .ifPresent(number -> entities.createQuery(
                                "update TagSeries s set s.next = :next where s.prefix = :prefix and s.next < :next")
                        .setParameter("next", number + 1)
                        .setParameter("prefix", kind.prefix())
                        .setFlushMode(FlushModeType.COMMIT)
                        .executeUpdate());
        return tag;
    }

    private long number(Kind kind) {
        return entities.createQuery("select s.next from TagSeries s where s.prefix = :prefix", Long.class)
                .setParameter("prefix", kind.prefix())
                .setFlushMode(FlushModeType.COMMIT)
                .getSingleResult();
    }
}
