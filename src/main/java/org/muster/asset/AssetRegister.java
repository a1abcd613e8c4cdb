package org.muster.asset;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.muster.shared.fact.Happened;
import org.muster.shared.usecase.OpenCommand;
import org.muster.shared.usecase.Reason;
import org.muster.shared.usecase.Refusal;
import org.muster.shared.usecase.Right;
import org.muster.shared.usecase.UseCase;

/**
 * Where assets are requested, described and led through their life. Page, REST, import, bulk job and seed all come through
 * these doors and so cannot behave differently.
 */
@UseCase
public class AssetRegister {

    private final Assets assets;
    private final Requests requests;
    private final Lifecycle lifecycle;
    private final Chronicle chronicle;
    private final OpenCommand open;
    private final Clock clock;

    @Inject
    AssetRegister(
            Assets assets, Requests requests, Lifecycle lifecycle, Chronicle chronicle, OpenCommand open, Clock clock) {
        this.assets = assets;
        this.requests = requests;
        this.lifecycle = lifecycle;
        this.chronicle = chronicle;
        this.open = open;
        this.clock = clock;
    }

    AssetRegister() {
        this(null, null, null, null, null, null);
    }

    /** Requests one asset or lot; it begins its life as REQUESTED. */
    public AssetTag request(NewAsset wanted) {
        return begin(wanted);
    }

    /** Requests many, all or none; a refusal names every row it comes from, counted from 1. */
    public List<AssetTag> requestAll(List<NewAsset> wanted) {
        return requestAll(wanted.stream().map(Optional::of).toList(), List.of());
    }

    /** The same with rows that could not be read, and why: the others are tried all the same, so that all is said at once. */
    public List<AssetTag> requestAll(List<Optional<NewAsset>> wanted, List<Reason> unread) {
        var tags = new ArrayList<AssetTag>();
        var reasons = new ArrayList<>(unread);
        var wished = new HashSet<String>();
        for (var row = 1; row <= wanted.size(); row++) {
            var number = row;
            wanted.get(row - 1)
                    .map(each -> refused(each, wished, tags))
                    .ifPresent(refused -> refused.forEach(reason -> reasons.add(reason.inRow(number))));
        }
        if (!reasons.isEmpty()) {
            reasons.sort(Comparator.comparingInt(Reason::row));
            throw new Refusal(Refusal.Kind.INVALID, reasons);
        }
        return tags;
    }

    /** Why one of many is refused, if it is; two of them cannot have one tag. */
    private List<Reason> refused(NewAsset wanted, Set<String> wished, List<AssetTag> tags) {
        var repeated =
                !wanted.tag().isBlank() && !wished.add(wanted.tag().strip().toUpperCase(Locale.ROOT));
        var reasons = new ArrayList<Reason>();
        try {
            tags.add(begin(wanted));
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.FORBIDDEN) {
                throw refusal;
            }
            reasons.addAll(refusal.reasons());
        }
        if (repeated && reasons.stream().noneMatch(reason -> reason.field().equals("tag"))) {
            reasons.add(Reason.at("tag", "asset.refusal.tag_taken", wanted.tag()));
        }
        return reasons;
    }

    /** Corrects what is written about an asset. */
    public void describe(AssetTag tag, long version, Correction correction) {
        var asset = visible(tag);
        open.by().require(Right.MANAGE_ASSETS, asset.site());
        asset.requireVersion(version);
        var written = requests.describe(asset, correction);
        lifecycle.object(asset, written);
        asset.describe(written, clock.instant());
        chronicle.write(asset, Happened.to(asset.subject(), "asset.fact.described"));
    }

    /**
     * Takes a step with an asset, or with part of a lot; answers the tags of what took it. Units of a lot that arrive with
     * serial numbers become assets of their own.
     */
    public List<AssetTag> take(AssetTag tag, StepOrder order) {
        return chronicle.write(lifecycle.take(visible(tag), order));
    }

    /** Takes the same step with several assets, all or none; a refusal names the assets it comes from. */
    public void takeAll(List<Seen> assets, StepOrder order) {
        var reasons = new ArrayList<Reason>();
        for (var seen : assets) {
            try {
                take(AssetTag.of(seen.tag()), order.seeing(seen.version()));
            } catch (Refusal refusal) {
                refusal.reasons()
                        .forEach(reason -> reasons.add(new Reason(seen.tag(), 0, reason.key(), reason.arguments())));
            }
        }
        if (!reasons.isEmpty()) {
            throw new Refusal(Refusal.Kind.CLOSED, reasons);
        }
    }

    private AssetTag begin(NewAsset wanted) {
        var asset = requests.open(wanted);
        var progress = lifecycle.begin(asset, wanted.step());
        chronicle.write(asset, progress.taken());
        return new AssetTag(asset.tag());
    }

    private Asset visible(AssetTag tag) {
        return assets.visible(tag, open.by());
    }
}
