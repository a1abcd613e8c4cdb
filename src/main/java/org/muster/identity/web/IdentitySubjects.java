package org.muster.identity.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.muster.shared.web.SubjectKind;
import org.muster.shared.web.SubjectKinds;

/** What about people stands on the trail; whoever could not come in has no page. */
@ApplicationScoped
class IdentitySubjects implements SubjectKinds {

    @Override
    public List<SubjectKind> subjects() {
        return List.of(
                new SubjectKind("person", "identity", "/identity/person.xhtml?code="),
                new SubjectKind("api_key", "identity", ""),
                new SubjectKind("sign_in", "identity", ""));
    }
}
