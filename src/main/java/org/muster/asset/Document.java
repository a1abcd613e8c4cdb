package org.muster.asset;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.muster.asset.document.Examined;
import org.muster.shared.fact.Subject;
import org.muster.shared.persistence.Aggregate;

/**
 * A photo, manual or certificate attached to an asset. Its content was looked at when it came: the type is what the bytes
 * are, not what the sender said, and the bytes carry the digest under which they were taken in.
 */
@Entity
@Table(name = "document")
public class Document extends Aggregate {

    static final String SUBJECT = "document";

    /** The random name in URLs; nobody can guess another. */
    private String code;

    @Column(name = "asset_tag")
    private String asset;

    @Enumerated(EnumType.STRING)
    private DocumentKind kind;

    private String name;

    @Column(name = "media_type")
    private String mediaType;

    @Column(name = "size_bytes")
    private long size;

    private String sha256;

    @Column(name = "added_by")
    private String addedBy;

    Document(String code, Asset asset, DocumentKind kind, Examined content, String addedBy, Instant now) {
        this.code = code;
        this.asset = asset.tag();
        this.kind = kind;
        this.name = content.name();
        this.mediaType = content.mediaType();
        this.size = content.size();
        this.sha256 = content.sha256();
        this.addedBy = addedBy;
        touch(now);
    }

    protected Document() {}

    String code() {
        return code;
    }

    String asset() {
        return asset;
    }

    String name() {
        return name;
    }

    long size() {
        return size;
    }

    /** The same for readers, with the name of whoever added it. */
    DocumentRow row(String addedByName) {
        return new DocumentRow(
                id(), code, asset, kind, name, mediaType, size, sha256, addedBy, addedByName, changedAt());
    }

    @Override
    public Subject subject() {
        return new Subject(SUBJECT, asset + "/" + name);
    }
}
