package org.muster.asset;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
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

    Document(String code, Asset asset, DocumentKind kind, Content content, String addedBy) {
        this.code = code;
        this.asset = asset.tag();
        this.kind = kind;
        this.name = content.name();
        this.mediaType = content.mediaType();
        this.size = content.size();
        this.sha256 = content.sha256();
        this.addedBy = addedBy;
    }

    protected Document() {}

    /** What was found in the bytes of a document. */
    record Content(String name, String mediaType, long size, String sha256) {}

    void addedAt(Instant now) {
        touch(now);
    }

    String code() {
        return code;
    }

    String asset() {
        return asset;
    }

    @Override
    public Subject subject() {
        return new Subject(SUBJECT, asset + "/" + name);
    }
}
