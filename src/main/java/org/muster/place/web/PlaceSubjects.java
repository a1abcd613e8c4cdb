package org.muster.place.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.muster.shared.web.SubjectKind;
import org.muster.shared.web.SubjectKinds;

/** What about places stands on the trail. */
@ApplicationScoped
class PlaceSubjects implements SubjectKinds {

    @Override
    public List<SubjectKind> subjects() {
        return List.of(
                new SubjectKind("place", "place", "/place/sheet.xhtml?code="),
                new SubjectKind("calendar", "place", ""));
    }
}
