package org.muster.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.muster.asset.AssetDesk;
import org.muster.job.NewItem;
import org.muster.shared.usecase.OpenCommand;
import org.muster.shared.usecase.Refusal;
import org.muster.shared.usecase.Right;

/** The assets a rule covers, read a stretch at a time, for the job that plans their duties anew. */
@ApplicationScoped
public class RuleRest {

    private static final int STRETCH = 1_000;

    private final InspectionRules rules;
    private final AssetDesk assets;
    private final OpenCommand open;

    @Inject
    RuleRest(InspectionRules rules, AssetDesk assets, OpenCommand open) {
        this.rules = rules;
        this.assets = assets;
        this.open = open;
    }

    RuleRest() {
        this(null, null, null);
    }

    /** All of them as things of a job; in bounded memory however many there are. */
    public Iterable<NewItem> of(String rule) {
        open.by().require(Right.EDIT_CATALOG, "");
        var scope = rules.find(rule)
                .map(InspectionRule::details)
                .map(RuleDetails::scope)
                .orElseThrow(() -> Refusal.missing(rule));
        return () -> new Walk(assets, scope);
    }

    private static final class Walk implements Iterator<NewItem> {

        private final AssetDesk assets;
        private final RuleScope scope;
        private final Deque<String> stretch = new ArrayDeque<>();
        private String last = "";
        private boolean ended;

        Walk(AssetDesk assets, RuleScope scope) {
            this.assets = assets;
            this.scope = scope;
        }

        @Override
        public boolean hasNext() {
            if (stretch.isEmpty() && !ended) {
                List<String> next =
                        assets.held(scope.kind(), scope.model(), scope.site(), scope.asset(), last, STRETCH);
                stretch.addAll(next);
                ended = next.size() < STRETCH;
            }
            return !stretch.isEmpty();
        }

        @Override
        public NewItem next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            last = stretch.remove();
            return NewItem.of(last, -1);
        }
    }
}
