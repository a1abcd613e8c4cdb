package org.muster.readiness.model;

import java.util.List;

/** How ready one plan is on one day, requirement by requirement, and what it hangs on. */
public record PlanReadiness(
        String code, Standing standing, List<RequirementReadiness> requirements, List<SinglePoint> singlePoints) {}
