package org.muster.asset.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.muster.asset.AssetDirectory;
import org.muster.asset.AssetSheet;
import org.muster.asset.AssetTag;
import org.muster.shared.usecase.Refusal;

/** The sheets a request has opened so far, each read once. */
@RequestScoped
class OpenSheets {

    private final AssetDirectory assets;
    private final Map<String, AssetSheet> open = new HashMap<>();

    @Inject
    OpenSheets(AssetDirectory assets) {
        this.assets = assets;
    }

    OpenSheets() {
        this(null);
    }

    /** The sheet of the tag; refuses as missing what does not exist, or not for this caller. */
    AssetSheet of(String tag) {
        return open.computeIfAbsent(
                tag,
                text -> Optional.of(text)
                        .filter(given -> !given.isBlank())
                        .map(AssetTag::of)
                        .flatMap(assets::find)
                        .orElseThrow(() -> Refusal.missing(text)));
    }
}
