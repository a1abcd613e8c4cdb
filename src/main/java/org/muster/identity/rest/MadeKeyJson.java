package org.muster.identity.rest;

import java.util.List;
import org.muster.identity.MadeKey;

/** A key in the one answer that shows it. */
public record MadeKeyJson(String id, String name, String key, List<String> scopes, String expires) {

    static MadeKeyJson of(MadeKey made) {
        var row = made.row();
        return new MadeKeyJson(
                row.code(),
                row.name(),
                made.key(),
                row.scopeTexts(),
                row.expiresAt().toString());
    }
}
