package org.muster.asset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.persistence.criteria.Predicate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.muster.catalog.Kind;
import org.muster.shared.field.Particulars;
import org.muster.shared.usecase.Caller;
import org.muster.shared.usecase.Command;
import org.muster.shared.usecase.Refusal;
import org.muster.shared.usecase.Right;

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

    /** The asset, if the caller may see it; it is missing for whoever may not. */
    Asset visible(AssetTag tag, Caller caller) {
        return find(tag)
                .filter(asset -> caller.may(Right.READ_ASSETS, asset.site()))
                .orElseThrow(() -> Refusal.missing(tag.text()));
    }

    /** The same for an asset that the running command has just made: what it did so far is written first. */
    Optional<Asset> findWritten(AssetTag tag) {
        return entities.createQuery("select a from Asset a where a.tag = :tag", Asset.class)
                .setParameter("tag", tag.text())
                .getResultStream()
                .findFirst();
    }

    void add(Asset asset) {
        entities.persist(asset);
    }

    /** How these assets stand, by tag. */
    List<Seen> seen(Collection<String> tags) {
        return entities.createQuery(
                        "select new org.muster.asset.Seen(a.tag, a.version) from Asset a where a.tag in :tags"
                                + " order by a.tag",
                        Seen.class)
                .setParameter("tags", tags)
                .getResultList();
    }

    /** How many steps each asset took, by tag. */
    Map<String, Long> stepsTaken() {
        return entities.createQuery(
                        "select a.tag, count(s.id) from Asset a, StepTaken s where s.asset = a.id group by a.tag",
                        Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
    }

    /** The tags of what is delivered or held; every parameter but the stage narrows only if given. */
    List<String> held(Optional<Kind> kind, String model, String site, String only, String behind, int limit) {
        var builder = entities.getCriteriaBuilder();
        var query = builder.createQuery(String.class);
        var asset = query.from(Asset.class);
        var where = new ArrayList<Predicate>();
        where.add(asset.get("stage").in(Stage.TANGIBLE));
        where.add(builder.greaterThan(asset.get("tag"), behind));
        kind.ifPresent(given -> where.add(builder.equal(asset.get("kind"), given)));
        Map.of("model", model, "site", site, "tag", only).forEach((name, code) -> {
            if (!code.isEmpty()) {
                where.add(builder.equal(asset.get(name), code));
            }
        });
        query.select(asset.get("tag")).where(where.toArray(Predicate[]::new)).orderBy(builder.asc(asset.get("tag")));
        return entities.createQuery(query).setMaxResults(limit).getResultList();
    }

    /** What was changed since, first what was changed first, as two range reads. */
    List<ChangedAsset> changed(Instant since, long behind, int limit) {
        var same = read(
                "select new org.muster.asset.ChangedAsset(a.id, a.tag, a.changedAt) from Asset a"
                        + " where a.changedAt = :since and a.id > :behind order by a.id",
                since,
                limit);
        same.setParameter("behind", behind);
        var changed = new ArrayList<>(same.getResultList());
        if (changed.size() < limit) {
            changed.addAll(read(
                            "select new org.muster.asset.ChangedAsset(a.id, a.tag, a.changedAt) from Asset a"
                                    + " where a.changedAt > :since order by a.changedAt, a.id",
                            since,
                            limit - changed.size())
                    .getResultList());
        }
        return changed;
    }

    private TypedQuery<ChangedAsset> read(String text, Instant since, int limit) {
        return entities.createQuery(text, ChangedAsset.class)
                .setParameter("since", since)
                .setMaxResults(limit);
    }

    /** The tags of what was accepted as parts of the assets and is not disposed of, by the tag of the whole. */
    Map<String, List<String>> parts(Collection<String> wholes) {
        return entities.createQuery(
                        "select a.origin, a.tag, a.told from Asset a where a.origin in :wholes"
                                + " and a.stage not in :ended order by a.tag",
                        Object[].class)
                .setParameter("wholes", wholes)
                .setParameter("ended", List.of(Stage.DISPOSED, Stage.CANCELLED))
                .getResultStream()
                .filter(row ->
                        ((Particulars) row[2]).get(StatedPart.NUMBER_IN_WHOLE).isPresent())
                .collect(Collectors.groupingBy(
                        row -> (String) row[0], Collectors.mapping(row -> (String) row[1], Collectors.toList())));
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
