package org.muster.asset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.Predicate;
import java.util.List;
import java.util.Optional;
import org.muster.shared.persistence.Keyset;
import org.muster.shared.persistence.Position;
import org.muster.shared.persistence.Slice;
import org.muster.shared.persistence.Sort;
import org.muster.shared.usecase.OpenCommand;
import org.muster.shared.usecase.Reach;
import org.muster.shared.usecase.Right;

/**
 * Where assets are looked up. Whatever is asked, only what the caller may see is answered: the same set by list, search,
 * sheet, REST and export.
 */
@ApplicationScoped
public class AssetDirectory {

    public static final Sort<String> BY_TAG = Sort.byCode("tag", "tag");

    /** Every offered order; each has its index in both directions. */
    public static final List<Sort<?>> SORTS = List.of(
            BY_TAG,
            Sort.byText("name", "name"),
            Sort.<Stage>byConstant("stage", "stage", Stage.class),
            Sort.byDate("due", "dueOn"),
            Sort.byText("place", "place"),
            Sort.byInstant("changed", "changedAt"));

    private static final Sort<Long> LATEST = Sort.byNumber("recorded", "id").reversed();

    @PersistenceContext(unitName = "muster")
    private EntityManager entities;

    private final OpenCommand open;
    private final Lifecycle lifecycle;

    @Inject
    AssetDirectory(OpenCommand open, Lifecycle lifecycle) {
        this.open = open;
        this.lifecycle = lifecycle;
    }

    AssetDirectory() {
        this(null, null);
    }

    /** One page of the list, with its capped count. */
    public Slice<AssetRow> list(AssetFilter filter, Sort<?> sort, Optional<Position> from, int limit) {
        return keyset(filter).read(sort, from, limit);
    }

    /** The same without counting. */
    public Slice<AssetRow> listOn(AssetFilter filter, Sort<?> sort, Optional<Position> from, int limit) {
        return keyset(filter).readOn(sort, from, limit);
    }

    /** How many assets match, up to {@link Keyset#COUNT_CAP}. */
    public Slice.Count count(AssetFilter filter) {
        return keyset(filter).count();
    }

    /** How many assets match, exactly; for a bulk step's confirmation, not for a page. */
    public long countAll(AssetFilter filter) {
        var builder = entities.getCriteriaBuilder();
        var query = builder.createQuery(Long.class);
        var root = query.from(Asset.class);
        query.select(builder.count(root));
        query.where(new AssetShape(filter, reach()).where(builder, query, root).toArray(Predicate[]::new));
        return entities.createQuery(query).getSingleResult();
    }

    /** The neighbours of an asset within a list, as one would page to them. */
    public Neighbours neighbours(AssetSheet sheet, AssetFilter filter, Sort<?> sort) {
        return new Neighbours(beside(sheet, filter, sort, true), beside(sheet, filter, sort, false));
    }

    /** The tags before and after an asset in a list. */
    public record Neighbours(Optional<String> previous, Optional<String> next) {}

    private Optional<String> beside(AssetSheet sheet, AssetFilter filter, Sort<?> sort, boolean before) {
        var at = new Position(
                sort.parameter(), sheet.row().key(sort.name()), sheet.row().id(), before, 0, 0, true);
        return keyset(filter).readOn(sort, Optional.of(at), 1).rows().stream()
                .map(AssetRow::tag)
                .findFirst();
    }

    public Optional<AssetSheet> find(AssetTag tag) {
        return entities.createQuery(
                        "select a, m.name, p.name, c.name,"
                                + " (select count(d.id) from Document d where d.asset = a.tag),"
                                + " (select count(s.id) from StepTaken s where s.asset = a.id)"
                                + " from Asset a left join Model m on m.code = a.model"
                                + " left join Place p on p.code = a.place"
                                + " left join Person c on c.code = a.custodian where a.tag = :tag",
                        Object[].class)
                .setParameter("tag", tag.text())
                .getResultStream()
                .findFirst()
                .map(this::sheet)
                .filter(sheet -> reach().covers(sheet.row().site()));
    }

    private AssetSheet sheet(Object[] found) {
        var asset = (Asset) found[0];
        return AssetSheet.of(
                asset,
                lifecycle.offers(asset),
                new AssetSheet.Names((String) found[1], (String) found[2], (String) found[3]),
                new AssetSheet.Counts(((Number) found[4]).longValue(), ((Number) found[5]).longValue()));
    }

    /** The steps an asset took, the latest first; for callers who have seen its sheet. */
    public Slice<StepLine> history(AssetSheet sheet, Optional<Position> from, int limit) {
        return new Keyset<>(
                        entities,
                        StepTaken.class,
                        StepLine.class,
                        new StepShape(sheet.row().id()))
                .readOn(LATEST, from, limit);
    }

    /** How many assets stand in which stage, by kind: at most kinds times stages rows. */
    public List<StageCount> counts() {
        var reach = reach();
        return entities.createQuery(
                        "select new org.muster.asset.StageCount(a.kind, a.stage, count(a.id)) from Asset a"
                                + " where :everywhere = true or a.site in :sites group by a.kind, a.stage",
                        StageCount.class)
                .setParameter("everywhere", reach.everywhere())
                .setParameter("sites", reach.sites().isEmpty() ? List.of("") : reach.sites())
                .getResultList();
    }

    private Keyset<Asset, AssetRow> keyset(AssetFilter filter) {
        return new Keyset<>(entities, Asset.class, AssetRow.class, new AssetShape(filter, reach()));
    }

    private Reach reach() {
        return open.by().reach(Right.READ_ASSETS);
    }
}
