package org.muster.asset.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.muster.asset.DocumentDirectory;

/** The documents of an asset, offered where a step names its evidence; any other reference may be typed as well. */
@Named
@RequestScoped
public class DocumentPicks {

    private static final int MOST = 50;

    private final OpenSheets sheets;
    private final DocumentDirectory documents;

    @Inject
    DocumentPicks(OpenSheets sheets, DocumentDirectory documents) {
        this.sheets = sheets;
        this.documents = documents;
    }

    DocumentPicks() {
        this(null, null);
    }

    public List<String> document(String text) {
        var picker = UIComponent.getCurrentComponent(FacesContext.getCurrentInstance());
        var sheet = sheets.of(String.valueOf(picker.getAttributes().get("of")));
        var typed = AssetPicks.code(text).toLowerCase(Locale.ROOT);
        return documents.onOf(sheet, Optional.empty(), MOST).rows().stream()
                .map(document -> AssetPicks.shown(document.code(), document.name()))
                .filter(offered -> offered.toLowerCase(Locale.ROOT).contains(typed))
                .toList();
    }
}
