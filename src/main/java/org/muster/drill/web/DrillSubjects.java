package org.muster.drill.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.muster.shared.web.SubjectKind;
import org.muster.shared.web.SubjectKinds;

/** What about exercises stands on the trail. */
@ApplicationScoped
class DrillSubjects implements SubjectKinds {

    @Override
    public List<SubjectKind> subjects() {
        return List.of(new SubjectKind("drill", "drill", ""), new SubjectKind("training", "drill", ""));
    }
}
