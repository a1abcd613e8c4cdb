package org.muster.readiness;

import jakarta.enterprise.context.ApplicationScoped;
import org.muster.asset.AssetTab;
import org.muster.shared.usecase.Right;

/** The plans that count on an asset, as a tab of its sheet. */
@ApplicationScoped
class PlansTab implements AssetTab {

    @Override
    public String textKey() {
        return "readiness.page.asset.title";
    }

    @Override
    public String page() {
        return "/readiness/asset.xhtml";
    }

    @Override
    public Right right() {
        return Right.READ_PLANS;
    }
}
