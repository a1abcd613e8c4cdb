package org.muster.readiness.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.asset.AssetDirectory;
import org.muster.asset.AssetTag;
import org.muster.readiness.Dependence;
import org.muster.readiness.ImpactDirectory;
import org.muster.readiness.KeptImpact;
import org.muster.readiness.ReadinessDirectory;
import org.muster.shared.usecase.Refusal;

/** The plans that count on one asset, and what becomes of each without it. */
@Named
@RequestScoped
public class ReadinessAssetPage {

    @Inject
    private AssetDirectory assets;

    @Inject
    private ReadinessDirectory directory;

    @Inject
    private ImpactDirectory impacts;

    private String tag = "";
    private List<Dependence> dependents = List.of();
    private List<KeptImpact> kept = List.of();

    public void load() {
        var asked = ReadinessWords.parameter("tag");
        tag = assets.find(AssetTag.of(asked))
                .orElseThrow(() -> Refusal.missing(asked))
                .tag();
        dependents = directory.dependents(tag);
        kept = impacts.kept(tag);
    }

    /** What was found to follow whenever it was proposed to retire it, the latest first. */
    public List<KeptImpact> getKept() {
        return kept;
    }

    public String getTag() {
        return tag;
    }

    public List<Dependence> getDependents() {
        return dependents;
    }

    public @Nullable LocalDate dropsOn(Dependence each) {
        return each.dropsOn().orElse(null);
    }
}
