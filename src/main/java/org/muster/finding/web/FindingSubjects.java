package org.muster.finding.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.muster.shared.web.SubjectKind;
import org.muster.shared.web.SubjectKinds;

/** What about findings stands on the trail. */
@ApplicationScoped
class FindingSubjects implements SubjectKinds {

    @Override
    public List<SubjectKind> subjects() {
        return List.of(new SubjectKind("finding", "finding", "/finding/sheet.xhtml?code="));
    }
}
