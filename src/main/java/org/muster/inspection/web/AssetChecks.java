package org.muster.inspection.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.muster.inspection.DutyDirectory;
import org.muster.inspection.DutyFilter;
import org.muster.inspection.DutyRow;
import org.muster.inspection.InspectionDirectory;
import org.muster.inspection.InspectionFilter;
import org.muster.inspection.InspectionRow;

/** The duties and checks of one asset, the latest first. */
@RequestScoped
class AssetChecks {

    private final DutyDirectory duties;
    private final InspectionDirectory inspections;

    @Inject
    AssetChecks(DutyDirectory duties, InspectionDirectory inspections) {
        this.duties = duties;
        this.inspections = inspections;
    }

    AssetChecks() {
        this(null, null);
    }

    List<DutyRow> duties(String tag, int limit) {
        return duties.listOn(DutyFilter.ofAsset(tag), DutyDirectory.BY_DAY.reversed(), Optional.empty(), limit)
                .rows();
    }

    List<InspectionRow> inspections(String tag, int limit) {
        return inspections
                .listOn(InspectionFilter.of(tag), InspectionDirectory.NEWEST, Optional.empty(), limit)
                .rows();
    }
}
