package org.muster.asset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.Predicate;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.muster.job.NewItem;
import org.muster.shared.persistence.Keyset;
import org.muster.shared.persistence.Position;
import org.muster.shared.persistence.Slice;
import org.muster.shared.usecase.Reason;
import org.muster.shared.usecase.Refusal;

/**
 * Where one looks before a bulk step: how many assets it would take, with how many it is open and why not with the others.
 * Assets of one site and stage with the same deeds are refused alike, so that one of each group is asked for all.
 */
@ApplicationScoped
public class BulkDirectory {

    private static final int AT_ONCE = 500;

    @PersistenceContext(unitName = "muster")
    private EntityManager entities;

    private final AssetShapes shapes;
    private final Lifecycle lifecycle;
    private final Clock clock;

    @Inject
    BulkDirectory(AssetShapes shapes, Lifecycle lifecycle, Clock clock) {
        this.shapes = shapes;
        this.lifecycle = lifecycle;
        this.clock = clock;
    }

    BulkDirectory() {
        this(null, null, null);
    }

    /** How many assets are meant, exactly. */
    public long count(Selection selection) {
        var builder = entities.getCriteriaBuilder();
        var query = builder.createQuery(Long.class);
        var root = query.from(Asset.class);
        query.select(builder.count(root.get("id")));
        query.where(shape(selection).where(builder, query, root).toArray(Predicate[]::new));
        return entities.createQuery(query).getSingleResult();
    }

    /** The assets meant, by tag, stretch by stretch. */
    public Slice<AssetRow> rows(Selection selection, Optional<Position> from, int limit) {
        return new Keyset<>(entities, Asset.class, AssetRow.class, shape(selection))
                .readOn(AssetDirectory.BY_TAG, from, limit);
    }

    /** The assets meant, as the things of a job; they are read while the job takes them down. */
    public Iterable<NewItem> items(Selection selection) {
        return () -> new SelectedItems(from -> rows(selection, from, AT_ONCE));
    }

    /** Every step many may take together, with what would become of it. */
    public List<StepTally> tally(Selection selection, Collection<Step> steps) {
        var groups = groups(selection);
        var asked = examples(groups.keySet());
        return steps.stream().map(step -> tally(step, groups, asked)).toList();
    }

    private static StepTally tally(Step step, Map<Long, Long> groups, Map<Long, List<StepOffer>> asked) {
        var refused = new LinkedHashMap<Reason, Long>();
        var needs = new LinkedHashSet<String>();
        long open = 0;
        long total = 0;
        for (var group : groups.entrySet()) {
            var offer = asked.getOrDefault(group.getKey(), List.of()).stream()
                    .filter(each -> each.step() == step)
                    .findFirst();
            total += group.getValue();
            if (offer.filter(StepOffer::open).isPresent()) {
                open += group.getValue();
                needs.addAll(offer.get().needs());
            } else {
                offer.flatMap(each -> each.refusals().stream().findFirst())
                        .ifPresent(reason -> refused.merge(reason, group.getValue(), Long::sum));
            }
        }
        return new StepTally(
                step,
                total,
                open,
                refused.entrySet().stream()
                        .map(entry -> new StepTally.Refused(entry.getKey(), entry.getValue()))
                        .toList(),
                needs);
    }

    /** How many assets share site, stage and deeds, by the number of one of them. */
    private Map<Long, Long> groups(Selection selection) {
        var builder = entities.getCriteriaBuilder();
        var query = builder.createQuery(Object[].class);
        var root = query.from(Asset.class);
        query.multiselect(builder.min(root.get("id")), builder.count(root.get("id")));
        query.where(shape(selection).where(builder, query, root).toArray(Predicate[]::new));
        query.groupBy(root.get("site"), root.get("stage"), root.get("deeds"));
        return entities.createQuery(query).getResultStream().collect(Collectors.toMap(row -> (Long) row[0], row ->
                (Long) row[1]));
    }

    private Map<Long, List<StepOffer>> examples(Collection<Long> ids) {
        return assets(ids).values().stream().collect(Collectors.toMap(Asset::id, lifecycle::offers));
    }

    private Map<Long, Asset> assets(Collection<Long> ids) {
        var found = new LinkedHashMap<Long, Asset>();
        var left = new ArrayList<>(ids);
        for (var from = 0; from < left.size(); from += AT_ONCE) {
            entities.createQuery("select a from Asset a where a.id in :ids", Asset.class)
                    .setParameter("ids", left.subList(from, Math.min(from + AT_ONCE, left.size())))
                    .getResultStream()
                    .forEach(asset -> found.put(asset.id(), asset));
        }
        return found;
    }

    /** The first assets as they are and as the step would leave them; tried with everything that was said about it. */
    public List<BulkLine> lines(Selection selection, StepOrder order, int limit) {
        var rows = rows(selection, Optional.empty(), limit).rows();
        var assets = assets(rows.stream().map(AssetRow::id).toList());
        return rows.stream()
                .flatMap(
                        row -> Optional.ofNullable(assets.get(row.id())).map(asset -> line(row, asset, order)).stream())
                .toList();
    }

    private BulkLine line(AssetRow row, Asset asset, StepOrder order) {
        try {
            var after = lifecycle.tryOut(asset, order.seeing(asset.version()));
            return new BulkLine(row, Optional.of(after), List.of());
        } catch (Refusal refusal) {
            return new BulkLine(row, Optional.empty(), refusal.reasons());
        }
    }

    private SelectionShape shape(Selection selection) {
        var filter = AssetFilter.of(ListAddress.parse(selection.address()).parameters(), LocalDate.now(clock));
        return new SelectionShape(shapes.of(filter), selection);
    }
}
