package org.muster.asset.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.muster.asset.AssetDirectory;
import org.muster.asset.DocumentDirectory;
import org.muster.asset.DocumentRow;
import org.muster.shared.persistence.Cursors;
import org.muster.shared.web.KeysetList;
import org.muster.shared.web.ListState;

/** What is attached to an asset: photos, manuals, certificates; pictures are shown small. */
@Named
@RequestScoped
public class AssetDocumentsPage {

    @Inject
    private SheetHead head;

    @Inject
    private DocumentDirectory documents;

    @Inject
    private Cursors cursors;

    @Inject
    private HttpServletRequest request;

    private KeysetList<DocumentRow> list;

    public void load() {
        head.open();
        var state = ListState.of(request).about("tag");
        var from = state.position(cursors, AssetDirectory.LATEST);
        list = KeysetList.of(state, documents.of(head.getSheet(), from, state.size()), cursors);
    }

    public KeysetList<DocumentRow> getList() {
        return list;
    }

    public String getAddUrl() {
        return Links.to("/asset/document-add.xhtml", "tag", head.getTag(), "list", head.getList());
    }

    public String removeUrl(DocumentRow document) {
        return Links.to("/asset/document-remove.xhtml", "code", document.code(), "list", head.getList());
    }
}
