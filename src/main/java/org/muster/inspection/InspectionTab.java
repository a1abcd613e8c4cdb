package org.muster.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import org.muster.asset.AssetTab;
import org.muster.shared.usecase.Right;

/** The duties and checks of an asset, as a tab of its sheet. */
@ApplicationScoped
class InspectionTab implements AssetTab {

    @Override
    public String textKey() {
        return "inspection.page.asset.title";
    }

    @Override
    public String page() {
        return "/inspection/asset.xhtml";
    }

    @Override
    public Right right() {
        return Right.READ_DUTIES;
    }
}
