package org.muster.plan.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.muster.shared.web.SubjectKind;
import org.muster.shared.web.SubjectKinds;

/** What about plans stands on the trail. */
@ApplicationScoped
class PlanSubjects implements SubjectKinds {

    @Override
    public List<SubjectKind> subjects() {
        return List.of(
                new SubjectKind("plan", "plan", "/plan/sheet.xhtml?code="),
                new SubjectKind("plan_edition", "plan", ""),
                new SubjectKind("plan_line", "plan", ""),
                new SubjectKind("business_line", "plan", "/plan/continuity.xhtml?code="),
                new SubjectKind("loss_scenario", "plan", "/plan/continuity.xhtml?code="));
    }
}
