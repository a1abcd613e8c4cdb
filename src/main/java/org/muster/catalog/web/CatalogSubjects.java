package org.muster.catalog.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.muster.shared.web.SubjectKind;
import org.muster.shared.web.SubjectKinds;

/** What of the catalogue stands on the trail. */
@ApplicationScoped
class CatalogSubjects implements SubjectKinds {

    @Override
    public List<SubjectKind> subjects() {
        return List.of(
                new SubjectKind("model", "catalog", "/catalog/model.xhtml?code="),
                new SubjectKind("capability", "catalog", "/catalog/capability-edit.xhtml?code="),
                new SubjectKind("vendor", "catalog", "/catalog/vendor-edit.xhtml?code="),
                new SubjectKind("currency", "catalog", ""),
                new SubjectKind("field", "catalog", "/catalog/field-edit.xhtml?name="));
    }
}
