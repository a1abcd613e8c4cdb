package org.muster.asset;

import jakarta.persistence.criteria.CompoundSelection;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.List;
import org.muster.shared.persistence.Keyset;

/** The rows of the asset list that a selection means. */
record SelectionShape(AssetShape list, Selection selection) implements Keyset.Shape<Asset, AssetRow> {

    @Override
    public CompoundSelection<AssetRow> row(CriteriaBuilder builder, CriteriaQuery<?> query, Root<Asset> asset) {
        return list.row(builder, query, asset);
    }

    @Override
    public List<Predicate> where(CriteriaBuilder builder, CriteriaQuery<?> query, Root<Asset> asset) {
        var where = new ArrayList<>(list.where(builder, query, asset));
        if (!selection.all()) {
            where.add(
                    selection.tags().isEmpty()
                            ? builder.disjunction()
                            : asset.get("tag").in(selection.tags()));
        }
        return where;
    }

    @Override
    public boolean few() {
        return list.few();
    }
}
