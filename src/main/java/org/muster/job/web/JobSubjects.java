package org.muster.job.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.muster.shared.web.SubjectKind;
import org.muster.shared.web.SubjectKinds;

/** Jobs stand on the trail; only whoever asked for one has a page of it. */
@ApplicationScoped
class JobSubjects implements SubjectKinds {

    @Override
    public List<SubjectKind> subjects() {
        return List.of(new SubjectKind("job", "job", ""));
    }
}
