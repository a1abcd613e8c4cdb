package org.muster.asset;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.muster.asset.document.Examined;
import org.muster.shared.fact.Happened;
import org.muster.shared.usecase.Facts;
import org.muster.shared.usecase.OpenCommand;
import org.muster.shared.usecase.Reasons;
import org.muster.shared.usecase.Refusal;
import org.muster.shared.usecase.Right;
import org.muster.shared.usecase.UseCase;

/** Where documents are attached to assets, and taken away again with a reason. */
@UseCase
public class DocumentRegister {

    /** As many an asset may have. */
    public static final int MOST = 500;

    private static final int REASON = 1_000;

    private final Assets assets;
    private final Documents documents;
    private final Facts facts;
    private final OpenCommand open;
    private final Clock clock;

    @Inject
    DocumentRegister(Assets assets, Documents documents, Facts facts, OpenCommand open, Clock clock) {
        this.assets = assets;
        this.documents = documents;
        this.facts = facts;
        this.open = open;
        this.clock = clock;
    }

    DocumentRegister() {
        this(null, null, null, null, null);
    }

    /** Attaches files that were looked into to an asset, all or none; answers the codes of the documents. */
    public List<String> attach(AssetTag tag, DocumentKind kind, List<Examined> files) {
        var asset = visible(tag);
        requireHand(asset);
        if (documents.count(asset) + files.size() > MOST) {
            throw Refusal.invalid("file", "asset.refusal.documents_many", tag.text(), MOST);
        }
        return files.stream().map(file -> attach(asset, kind, file)).toList();
    }

    private String attach(Asset asset, DocumentKind kind, Examined file) {
        var code = UUID.randomUUID().toString();
        var document = new Document(code, asset, kind, file, open.by().code(), clock.instant());
        documents.add(document, file);
        facts.tell(Happened.to(document.subject(), "asset.fact.document_added"));
        return code;
    }

    /** Takes a document away; the trail keeps what it was, and why it went. */
    public void remove(String code, String reason) {
        var document = documents.find(code).orElseThrow(() -> Refusal.missing(code));
        var asset = visible(new AssetTag(document.asset()));
        open.by().require(Right.MANAGE_ASSETS, asset.site());
        new Reasons().needed("reason", reason).atMost(REASON, "reason", reason).refuse();
        if (documents.cited(document)) {
            throw Refusal.closed("asset.refusal.document_cited", document.name());
        }
        documents.remove(document);
        facts.tell(new Happened("asset.fact.document_removed", document.subject(), reason.strip()));
    }

    /** Whoever may lead an asset through a step may attach the evidence. */
    private void requireHand(Asset asset) {
        var may = Arrays.stream(Hand.values()).anyMatch(hand -> open.by().may(hand.right(), asset.site()));
        if (!may) {
            throw Refusal.forbidden("asset.refusal.document_hands");
        }
    }

    private Asset visible(AssetTag tag) {
        return assets.find(tag)
                .filter(asset -> open.by().may(Right.READ_ASSETS, asset.site()))
                .orElseThrow(() -> Refusal.missing(tag.text()));
    }
}
