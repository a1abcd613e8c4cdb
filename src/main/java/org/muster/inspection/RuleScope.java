package org.muster.inspection;

import java.util.Optional;
import org.muster.asset.AssetStanding;
import org.muster.catalog.Kind;
import org.muster.shared.usecase.Refusal;

/**
 * Which assets a rule is about: those of a kind, of a model, at a site, or one alone. What is left empty narrows nothing.
 */
public record RuleScope(Optional<Kind> kind, String model, String site, String asset) {

    public RuleScope {
        if (kind.isEmpty() && model.isEmpty() && site.isEmpty() && asset.isEmpty()) {
            throw Refusal.invalid("kind", "inspection.refusal.scope");
        }
    }

    /** Whether the asset is one of them. */
    boolean covers(AssetStanding asset) {
        return kind.filter(other -> other != asset.kind()).isEmpty()
                && (model.isEmpty() || model.equals(asset.model()))
                && (site.isEmpty() || site.equals(asset.site()))
                && (this.asset.isEmpty() || this.asset.equals(asset.tag()));
    }
}
