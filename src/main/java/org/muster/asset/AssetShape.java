package org.muster.asset;

import jakarta.persistence.criteria.CompoundSelection;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.muster.catalog.Model;
import org.muster.identity.Person;
import org.muster.place.Place;
import org.muster.shared.persistence.InList;
import org.muster.shared.persistence.Keyset;
import org.muster.shared.persistence.NameOf;
import org.muster.shared.persistence.Slice;
import org.muster.shared.usecase.Caller;
import org.muster.shared.usecase.Reach;
import org.muster.shared.usecase.Right;

/** What the asset list selects and how its filters narrow it, always within the caller's reach. */
class AssetShape implements Keyset.Shape<Asset, AssetRow> {

    /** The sign that follows the slash. */
    private static final char AFTER_SLASH = '/' + 1;

    private final AssetFilter filter;
    private final Caller by;
    private final Reach reach;
    private final ZoneId zone;
    private final Optional<Hits> hits;

    AssetShape(AssetFilter filter, Caller by, ZoneId zone, Optional<Hits> hits) {
        this.filter = filter;
        this.by = by;
        this.reach = by.reach(Right.READ_ASSETS);
        this.zone = zone;
        this.hits = hits;
    }

    @Override
    public boolean few() {
        return hits.filter(Hits::few).isPresent();
    }

    @Override
    public Optional<Slice.Count> known() {
        return hits.filter(found -> reach.everywhere()
                        && filter.wordsAlone()
                        && filter.searched().size() == 1)
                .flatMap(Hits::count);
    }

    @Override
    public CompoundSelection<AssetRow> row(CriteriaBuilder builder, CriteriaQuery<?> query, Root<Asset> asset) {
        var names = new NameOf(builder, query);
        return builder.construct(
                AssetRow.class,
                asset.get("id"),
                asset.get("version"),
                asset.get("tag"),
                asset.get("kind"),
                asset.get("stage"),
                asset.get("name"),
                asset.get("model"),
                names.in(Model.class, asset.get("model")),
                asset.get("capability"),
                asset.get("serial"),
                asset.get("quantity"),
                asset.get("site"),
                asset.get("place"),
                names.in(Place.class, asset.get("place")),
                asset.get("custodian"),
                names.in(Person.class, asset.get("custodian")),
                asset.get("holder"),
                asset.get("department"),
                asset.get("vendor"),
                asset.get("dueOn"),
                asset.get("changedAt"));
    }

    @Override
    public List<Predicate> where(CriteriaBuilder builder, CriteriaQuery<?> query, Root<Asset> asset) {
        var where = new ArrayList<Predicate>();
        if (!reach.everywhere()) {
            where.add(
                    reach.nowhere() ? builder.disjunction() : asset.get("site").in(reach.sites()));
        }
        if (!filter.kinds().isEmpty()) {
            where.add(asset.get("kind").in(filter.kinds()));
        }
        if (!filter.stages().isEmpty()) {
            where.add(asset.get("stage").in(filter.stages()));
        }
        filter.references()
                .forEach((name, codes) -> where.add(
                        name.equals("place")
                                ? builder.or(codes.stream()
                                        .map(code -> within(code, builder, asset))
                                        .toArray(Predicate[]::new))
                                : asset.get(name).in(codes)));
        filter.due().holds(builder, asset.get("dueOn")).forEach(where::add);
        filter.quantity().holds(builder, asset.get("quantity")).forEach(where::add);
        filter.changed()
                .from()
                .ifPresent(day -> where.add(builder.greaterThanOrEqualTo(asset.get("changedAt"), begin(day))));
        filter.changed()
                .to()
                .filter(day -> day.isBefore(Asset.NEVER))
                .ifPresent(day -> where.add(builder.lessThan(asset.get("changedAt"), begin(day.plusDays(1)))));
        filter.loanTo().ifPresent(day -> where.add(builder.lessThanOrEqualTo(asset.get("loanDue"), day)));
        if (!filter.waits().isEmpty()) {
            var worklist = new Worklist(by);
            where.add(builder.or(filter.waits().stream()
                    .map(step -> worklist.waiting(step, builder, asset))
                    .toArray(Predicate[]::new)));
        }
        var few = hits.filter(Hits::few);
        few.ifPresent(found -> where.add(
                found.assets().isEmpty()
                        ? builder.disjunction()
                        : asset.get("id").in(InList.padded(found.assets()))));
        filter.searched().stream()
                .filter(word -> few.filter(found -> found.word().equals(word)).isEmpty())
                .forEach(word -> where.add(found(word, builder, query, asset)));
        return where;
    }

    /** At a place or below it. The wider stretch is what an index answers; it also holds names that only begin alike. */
    private static Predicate within(String code, CriteriaBuilder builder, Root<Asset> asset) {
        var place = asset.<String>get("place");
        var below = code + "/";
        return builder.and(
                builder.greaterThanOrEqualTo(place, code),
                builder.lessThan(place, code + AFTER_SLASH),
                builder.or(builder.equal(place, code), builder.greaterThanOrEqualTo(place, below)));
    }

    private Instant begin(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    private static Predicate found(String word, CriteriaBuilder builder, CriteriaQuery<?> query, Root<Asset> asset) {
        var tokens = query.subquery(Integer.class);
        var token = tokens.from(SearchToken.class);
        tokens.select(builder.literal(1))
                .where(
                        builder.equal(token.get("asset"), asset.get("id")),
                        builder.greaterThanOrEqualTo(token.get("token"), word),
                        builder.lessThan(token.get("token"), SearchWords.behind(word)));
        return builder.exists(tokens);
    }
}
