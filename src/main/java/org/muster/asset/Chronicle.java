package org.muster.asset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.muster.shared.fact.Happened;
import org.muster.shared.usecase.Facts;
import org.muster.shared.usecase.OpenCommand;

/** Writes down what happened to an asset, keeps its search words and its days fresh and tells the other contexts. */
@ApplicationScoped
class Chronicle {

    /** The steps after which an asset is found by other words. */
    private static final Set<Step> REWORDING = EnumSet.of(Step.ORDER, Step.RECEIVE, Step.UPDATE);

    private final Assets assets;
    private final SearchTokenStream index;
    private final AssetDateStream dates;
    private final Instance<AssetDue> sources;
    private final Facts facts;
    private final OpenCommand open;

    @Inject
    Chronicle(
            Assets assets,
            SearchTokenStream index,
            AssetDateStream dates,
            Instance<AssetDue> sources,
            Facts facts,
            OpenCommand open) {
        this.assets = assets;
        this.index = index;
        this.dates = dates;
        this.sources = sources;
        this.facts = facts;
        this.open = open;
    }

    Chronicle() {
        this(null, null, null, null, null, null);
    }

    /** A correction of what is written about it. */
    void write(Asset asset, Happened correction) {
        index.renew(asset);
        dates.renew(asset, sources.stream().toList());
        facts.tell(correction);
    }

    /** The steps several took together, the parts that left a lot for it first; answers their tags. */
    List<AssetTag> write(List<Lifecycle.Progress> progress) {
        progress.forEach(each -> {
            if (each.asset() != each.lot()) {
                facts.tell(each.parted());
            }
            write(each.asset(), each.taken());
        });
        return progress.stream().map(each -> new AssetTag(each.asset().tag())).toList();
    }

    /** A step it took. */
    void write(Asset asset, Taken taken) {
        assets.remember(asset, taken, open.current());
        if (taken.step() == Step.REQUEST) {
            index.add(asset);
        } else if (REWORDING.contains(taken.step()) || !taken.origin().isEmpty()) {
            index.renew(asset);
        }
        dates.renew(asset, sources.stream().toList());
        facts.tell(taken);
    }
}
