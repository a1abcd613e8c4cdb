package org.muster.asset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.muster.catalog.Kind;
import org.muster.shared.usecase.OpenCommand;
import org.muster.shared.usecase.Refusal;
import org.muster.shared.usecase.Right;

/**
 * The part of the register that other contexts' commands may work with: inside their transaction, under their command, by
 * the same lifecycle table. It begins no transaction of its own.
 */
@ApplicationScoped
public class AssetDesk {

    private final Assets assets;
    private final Lifecycle lifecycle;
    private final Chronicle chronicle;
    private final OpenCommand open;
    private final Clock clock;

    @Inject
    AssetDesk(Assets assets, Lifecycle lifecycle, Chronicle chronicle, OpenCommand open, Clock clock) {
        this.assets = assets;
        this.lifecycle = lifecycle;
        this.chronicle = chronicle;
        this.open = open;
        this.clock = clock;
    }

    AssetDesk() {
        this(null, null, null, null, null);
    }

    /** Where the asset stands, with everything the running command has done to it; whoever asks. */
    public Optional<AssetStanding> standing(String tag) {
        return assets.find(new AssetTag(tag))
                .or(() -> assets.findWritten(new AssetTag(tag)))
                .map(AssetStanding::of);
    }

    /** The asset as the caller may see it. */
    public AssetStanding visible(AssetTag tag) {
        return AssetStanding.of(seen(tag));
    }

    /** Takes a step with the asset or part of a lot, as {@link AssetRegister#take}; answers the tags of what took it. */
    public List<AssetTag> take(AssetTag tag, StepOrder order) {
        return chronicle.write(lifecycle.take(seen(tag), order));
    }

    /** Notes on which day the asset is to be checked next; none if nothing asks for it. */
    public void nextCheck(String tag, Optional<LocalDate> day) {
        assets.find(new AssetTag(tag))
                .or(() -> assets.findWritten(new AssetTag(tag)))
                .ifPresent(asset -> asset.checkOn(day.orElse(Asset.NEVER), clock.instant()));
    }

    /**
     * The tags of assets delivered or held, behind a tag, in the order of tags; whoever asks. What is left empty narrows
     * nothing.
     */
    public List<String> held(Optional<Kind> kind, String model, String site, String only, String behind, int limit) {
        return assets.held(kind, model, site, only, behind, limit);
    }

    /** The tags of assets changed since the moment, behind the last one seen, the longest unchanged first. */
    public List<ChangedAsset> changed(Instant since, long behind, int limit) {
        return assets.changed(since, behind, limit);
    }

    private Asset seen(AssetTag tag) {
        return assets.find(tag)
                .filter(asset -> open.by().may(Right.READ_ASSETS, asset.site()))
                .orElseThrow(() -> Refusal.missing(tag.text()));
    }
}
