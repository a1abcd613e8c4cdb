package org.muster.asset.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.muster.asset.DocumentDirectory;
import org.muster.asset.DocumentRow;
import org.muster.shared.usecase.Refusal;

/** Takes a document away from its asset, with the reason why. */
@Named
@ViewScoped
public class AssetDocumentRemovePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DocumentDirectory documents;

    @Inject
    private DocumentDesk desk;

    private String code = "";
    private String list = "";
    private String reason = "";

    public void load() {
        code = Links.parameter("code");
        list = Links.parameter("list");
        getDocument();
    }

    public void remove() {
        desk.remove(getDocument(), reason, list);
    }

    public DocumentRow getDocument() {
        return documents.find(code).orElseThrow(() -> Refusal.missing(code));
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = Objects.requireNonNullElse(reason, "");
    }

    public String getBack() {
        return DocumentDesk.documents(getDocument().asset(), list);
    }
}
