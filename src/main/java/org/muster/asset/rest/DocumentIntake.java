package org.muster.asset.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import org.muster.asset.AssetSheet;
import org.muster.asset.AssetTag;
import org.muster.asset.DocumentKind;
import org.muster.asset.DocumentRegister;
import org.muster.asset.document.Examination;
import org.muster.asset.document.Incoming;
import org.muster.shared.usecase.Reasons;
import org.muster.shared.usecase.Refusal;

/** Looks into a body before it becomes a document. */
@RequestScoped
class DocumentIntake {

    private final Examination examination;
    private final DocumentRegister register;

    @Inject
    DocumentIntake(Examination examination, DocumentRegister register) {
        this.examination = examination;
        this.register = register;
    }

    DocumentIntake() {
        this(null, null);
    }

    /** Attaches the body; answers the code of the document. */
    String attach(AssetSheet sheet, String kind, String name, Spooled body) {
        new Reasons().needed("kind", kind).needed("name", name).refuse();
        var known = Arrays.stream(DocumentKind.values())
                .filter(each -> each.name().equals(kind))
                .findFirst()
                .orElseThrow(() ->
                        Refusal.invalid("kind", "shared.refusal.choice", kind, Arrays.toString(DocumentKind.values())));
        try (var examined = examination.examine(new Incoming(name, () -> Files.newInputStream(body.file())))) {
            return register.attach(AssetTag.of(sheet.tag()), known, List.of(examined))
                    .get(0);
        }
    }
}
