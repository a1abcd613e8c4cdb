package org.muster.asset.web;

import org.muster.shared.text.Labelled;

/** The parts of a sheet, each a page of its own. */
enum SheetTab implements Labelled {
    OVERVIEW("/asset/sheet.xhtml"),
    CUSTODY("/asset/custody.xhtml"),
    DOCUMENTS("/asset/documents.xhtml"),
    HISTORY("/asset/history.xhtml");

    private final String page;

    SheetTab(String page) {
        this.page = page;
    }

    String page() {
        return page;
    }
}
