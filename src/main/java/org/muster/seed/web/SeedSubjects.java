package org.muster.seed.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.muster.shared.web.SubjectKind;
import org.muster.shared.web.SubjectKinds;

/** What is sown stands on the trail. */
@ApplicationScoped
class SeedSubjects implements SubjectKinds {

    @Override
    public List<SubjectKind> subjects() {
        return List.of(new SubjectKind("installation", "seed", ""));
    }
}
