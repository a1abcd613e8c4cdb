package org.muster.readiness.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.muster.shared.web.SubjectKind;
import org.muster.shared.web.SubjectKinds;

/** What about readiness stands on the trail. */
@ApplicationScoped
class ReadinessSubjects implements SubjectKinds {

    @Override
    public List<SubjectKind> subjects() {
        return List.of(new SubjectKind("readiness_consent", "readiness", ""));
    }
}
