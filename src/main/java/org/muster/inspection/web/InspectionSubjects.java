package org.muster.inspection.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.muster.shared.web.SubjectKind;
import org.muster.shared.web.SubjectKinds;

/** What about inspections stands on the trail. */
@ApplicationScoped
class InspectionSubjects implements SubjectKinds {

    @Override
    public List<SubjectKind> subjects() {
        return List.of(
                new SubjectKind("checklist", "inspection", ""),
                new SubjectKind("duty", "inspection", "/inspection/duty.xhtml?code="),
                new SubjectKind("inspection", "inspection", "/inspection/run.xhtml?code="),
                new SubjectKind("inspection_rule", "inspection", "/inspection/rule.xhtml?code="));
    }
}
