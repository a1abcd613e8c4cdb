package org.muster.catalog.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.muster.catalog.FieldDirectory;
import org.muster.catalog.OwnField;
import org.muster.shared.web.Messages;

/** The fields the organisation added to the kinds; there are few. */
@Named
@RequestScoped
public class CatalogFieldsPage {

    @Inject
    private FieldDirectory directory;

    @Inject
    private Messages messages;

    public List<OwnField> getFields() {
        return directory.own();
    }

    /** The kind a field belongs to, or all of them, in words. */
    public String kindOf(OwnField field) {
        return field.kind().map(messages::label).orElseGet(() -> messages.get("catalog.page.fields.all"));
    }
}
