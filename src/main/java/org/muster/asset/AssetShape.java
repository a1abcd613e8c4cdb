package org.muster.asset;

import jakarta.persistence.criteria.CompoundSelection;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
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
import org.muster.shared.usecase.Reach;

/** What the asset list selects and how its filters narrow it, always within the caller's reach. */
class AssetShape implements Keyset.Shape<Asset, AssetRow> {

    private final AssetFilter filter;
    private final Reach reach;
    private final Optional<Hits> hits;

    AssetShape(AssetFilter filter, Reach reach, Optional<Hits> hits) {
        this.filter = filter;
        this.reach = reach;
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
        filter.references().forEach((name, codes) -> where.add(asset.get(name).in(codes)));
        filter.dueFrom().ifPresent(day -> where.add(builder.greaterThanOrEqualTo(asset.get("dueOn"), day)));
        filter.dueTo().ifPresent(day -> where.add(builder.lessThanOrEqualTo(asset.get("dueOn"), day)));
        filter.loanTo().ifPresent(day -> where.add(builder.lessThanOrEqualTo(asset.get("loanDue"), day)));
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
