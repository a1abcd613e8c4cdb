package org.muster.asset.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.muster.shared.web.SubjectKind;
import org.muster.shared.web.SubjectKinds;

/** What of the register stands on the trail. */
@ApplicationScoped
class AssetSubjects implements SubjectKinds {

    @Override
    public List<SubjectKind> subjects() {
        return List.of(
                new SubjectKind("asset", "asset", "/asset/sheet.xhtml?tag="),
                new SubjectKind("document", "asset", ""),
                new SubjectKind("saved_view", "asset", ""));
    }
}
