package org.muster.asset;

import java.time.Instant;
import org.muster.asset.document.DocumentType;
import org.muster.shared.persistence.Keyed;

/** A document as lists show it. */
public record DocumentRow(
        Long rowId,
        String code,
        String asset,
        DocumentKind kind,
        String name,
        String mediaType,
        long size,
        String sha256,
        String addedBy,
        String addedByName,
        Instant addedAt)
        implements Keyed {

    @Override
    public long id() {
        return rowId;
    }

    @Override
    public String key(String sort) {
        return rowId.toString();
    }

    /** Whether it is a picture, which a page may show. */
    public boolean picture() {
        return DocumentType.picture(mediaType);
    }
}
