package org.muster.inspection.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.muster.asset.AssetDirectory;
import org.muster.asset.AssetTag;
import org.muster.inspection.DutyRow;
import org.muster.inspection.DutyState;
import org.muster.inspection.InspectionRow;
import org.muster.shared.usecase.Refusal;

/** What has to be checked of one asset, and what was. */
@Named
@RequestScoped
public class InspectionAssetPage {

    private static final int SHOWN = 50;

    @Inject
    private HttpServletRequest request;

    @Inject
    private AssetDirectory assets;

    @Inject
    private AssetChecks checks;

    @Inject
    private DutyWords words;

    private List<DutyRow> duties = List.of();
    private List<InspectionRow> inspections = List.of();

    public void load() {
        var tag = Optional.ofNullable(request.getParameter("tag")).orElse("").strip();
        var sheet = assets.find(AssetTag.of(tag)).orElseThrow(() -> Refusal.missing(tag));
        duties = checks.duties(sheet.tag(), SHOWN);
        inspections = checks.inspections(sheet.tag(), SHOWN);
    }

    public List<DutyRow> getDuties() {
        return duties;
    }

    public List<InspectionRow> getInspections() {
        return inspections;
    }

    public DutyState state(DutyRow row) {
        return words.state(row);
    }
}
