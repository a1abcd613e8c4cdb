package org.muster.asset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.Predicate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    /** How histories are ordered. */
    public static final Sort<Long> LATEST = Sort.byNumber("recorded", "id").reversed();

    @PersistenceContext(unitName = "muster")
    private EntityManager entities;

    private final OpenCommand open;
    private final Lifecycle lifecycle;
    private final AssetShapes shapes;

    @Inject
    AssetDirectory(OpenCommand open, Lifecycle lifecycle, AssetShapes shapes) {
        this.open = open;
        this.lifecycle = lifecycle;
        this.shapes = shapes;
    }

    AssetDirectory() {
        this(null, null, null);
    }

    /** One page of the list, with its capped count. */
    public Slice<AssetRow> list(AssetFilter filter, Sort<?> sort, Optional<Position> from, int limit) {
        return keyset(filter).read(sort, from, limit);
    }

    /** The same without counting. */
    public Slice<AssetRow> listOn(AssetFilter filter, Sort<?> sort, Optional<Position> from, int limit) {
        return keyset(shapes.of(filter, from)).readOn(sort, from, limit);
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
        query.where(shapes.of(filter).where(builder, query, root).toArray(Predicate[]::new));
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
                sort.parameter(), sheet.row().key(sort.name()), sheet.row().id(), before, 0, 0, false);
        return keyset(filter).readOn(sort, Optional.of(at), 1).rows().stream()
                .map(AssetRow::tag)
                .findFirst();
    }

    public Optional<AssetSheet> find(AssetTag tag) {
        return entities.createQuery(SheetQuery.TEXT, Object[].class)
                .setParameter("tag", tag.text())
                .getResultStream()
                .findFirst()
                .map(SheetQuery::new)
                .map(found -> found.sheet(lifecycle.offers(found.asset())))
                .filter(sheet -> reach().covers(sheet.row().site()));
    }

    /** The steps an asset took, the latest first; for callers who have seen its sheet. */
    public Slice<StepLine> history(AssetSheet sheet, Optional<Position> from, int limit) {
        return steps(sheet, Set.of()).readOn(LATEST, from, limit);
    }

    /** Some of its steps (none for all), the latest first, counted. */
    public Slice<StepLine> history(AssetSheet sheet, Set<Step> steps, Optional<Position> from, int limit) {
        return steps(sheet, steps).read(LATEST, from, limit);
    }

    private Keyset<StepTaken, StepLine> steps(AssetSheet sheet, Set<Step> steps) {
        return new Keyset<>(
                entities,
                StepTaken.class,
                StepLine.class,
                new StepShape(sheet.row().id(), steps));
    }

    /** How many assets wait for which step of the caller, as far as the stage they stand in says so. */
    public List<Waiting> waiting() {
        var reach = reach();
        var groups = entities.createQuery(
                        "select a.stage, a.site, a.deeds, count(a.id) from Asset a where a.stage in :stages"
                                + " and (:everywhere = true or a.site in :sites) group by a.stage, a.site, a.deeds",
                        Object[].class)
                .setParameter("stages", Worklist.STAGES)
                .setParameter("everywhere", reach.everywhere())
                .setParameter("sites", reach.sites().isEmpty() ? List.of("") : reach.sites())
                .getResultStream();
        return new Worklist(open.by()).of(groups);
    }

    /** The first assets whose retirement is proposed and which the caller may decide, by tag. */
    public List<String> proposed(int limit) {
        var reach = reach();
        return new Worklist(open.by())
                .decided(entities.createQuery(
                                "select a.stage, a.site, a.deeds, a.tag from Asset a where a.stage in :held"
                                        + " and (:everywhere = true or a.site in :sites)"
                                        + " and a.id in (select s.asset from StepTaken s where s.step = :proposed)"
                                        + " order by a.tag",
                                Object[].class)
                        .setParameter("held", Stage.HELD)
                        .setParameter("everywhere", reach.everywhere())
                        .setParameter("sites", reach.sites().isEmpty() ? List.of("") : reach.sites())
                        .setParameter("proposed", Step.PROPOSE_RETIREMENT)
                        .setMaxResults(limit)
                        .getResultStream());
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
        return keyset(shapes.of(filter));
    }

    private Keyset<Asset, AssetRow> keyset(AssetShape shape) {
        return new Keyset<>(entities, Asset.class, AssetRow.class, shape);
    }

    private Reach reach() {
        return open.by().reach(Right.READ_ASSETS);
    }
}
