package org.muster.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.muster.asset.AssetDesk;

/** Plans the duties of many assets anew because a rule changed. */
@ApplicationScoped
class Replanning {

    private final AssetDesk assets;
    private final DutyPlanner planner;

    @Inject
    Replanning(AssetDesk assets, DutyPlanner planner) {
        this.assets = assets;
        this.planner = planner;
    }

    Replanning() {
        this(null, null);
    }

    /** Looks at the first assets of the scopes. */
    Replanned of(Collection<RuleScope> scopes, String rule, int limit) {
        var tags = new TreeSet<String>();
        scopes.forEach(scope ->
                tags.addAll(assets.held(scope.kind(), scope.model(), scope.site(), scope.asset(), "", limit + 1)));
        var moves = new ArrayList<Move>();
        tags.stream().limit(limit).forEach(tag -> moves.addAll(planner.review(tag, Set.of(rule))));
        return new Replanned(Math.min(tags.size(), limit), moves, tags.size() > limit);
    }
}
