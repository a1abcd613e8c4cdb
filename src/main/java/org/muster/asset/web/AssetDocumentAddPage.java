package org.muster.asset.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.muster.asset.AssetSheet;
import org.muster.asset.DocumentKind;
import org.muster.asset.document.DocumentType;
import org.muster.asset.document.Examination;
import org.muster.shared.web.Choice;
import org.muster.shared.web.Choices;

/** Attaches files to an asset. */
@Named
@ViewScoped
public class AssetDocumentAddPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OpenSheets sheets;

    @Inject
    private DocumentDesk desk;

    @Inject
    private Choices choices;

    private final DocumentForm form = new DocumentForm();
    private String tag = "";
    private String list = "";

    public void load() {
        tag = Links.parameter("tag");
        list = Links.parameter("list");
        getSheet();
    }

    public void attach() {
        desk.attach(getSheet(), form, list);
    }

    public AssetSheet getSheet() {
        return sheets.of(tag);
    }

    public List<Choice> getKinds() {
        return choices.of(DocumentKind.values());
    }

    /** What the browser's file dialog offers; what is taken is decided by the content. */
    public String getAccepted() {
        return DocumentType.accepted();
    }

    public int getMostMegabytes() {
        return Examination.MOST_MEGABYTES;
    }

    public DocumentForm getForm() {
        return form;
    }

    public String getBack() {
        return DocumentDesk.documents(tag, list);
    }
}
