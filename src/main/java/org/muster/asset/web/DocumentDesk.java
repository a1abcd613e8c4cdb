package org.muster.asset.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.muster.asset.AssetSheet;
import org.muster.asset.AssetTag;
import org.muster.asset.DocumentKind;
import org.muster.asset.DocumentRegister;
import org.muster.asset.DocumentRow;
import org.muster.asset.document.Examination;
import org.muster.asset.document.Examined;
import org.muster.asset.document.Incoming;
import org.muster.shared.usecase.Reason;
import org.muster.shared.usecase.Refusal;
import org.muster.shared.web.News;
import org.muster.shared.web.Onward;

/** Takes files in from a form and away again, and leads back to the documents of the asset. */
@RequestScoped
class DocumentDesk {

    /** As many are taken at once. */
    static final int MOST = 20;

    private final Examination examination;
    private final DocumentRegister register;
    private final News news;

    @Inject
    DocumentDesk(Examination examination, DocumentRegister register, News news) {
        this.examination = examination;
        this.register = register;
        this.news = news;
    }

    DocumentDesk() {
        this(null, null, null);
    }

    /** Attaches all files or none; every file that is refused is named. */
    void attach(AssetSheet sheet, DocumentForm form, String list) {
        var kind = DocumentKind.valueOf(form.getKind());
        if (form.getFiles().size() > MOST) {
            throw Refusal.invalid("file", "asset.refusal.documents_at_once", MOST);
        }
        var examined = new ArrayList<Examined>();
        try {
            examine(form.getFiles(), examined);
            register.attach(AssetTag.of(sheet.tag()), kind, examined);
        } finally {
            examined.forEach(Examined::close);
        }
        news.tell("asset.page.documents.added", examined.size(), sheet.tag());
        Onward.to(documents(sheet.tag(), list));
    }

    private void examine(List<Part> files, List<Examined> examined) {
        var reasons = new ArrayList<Reason>();
        for (var file : files) {
            try {
                examined.add(examination.examine(new Incoming(name(file), file::getInputStream)));
            } catch (Refusal refusal) {
                reasons.addAll(refusal.reasons());
            }
        }
        if (!reasons.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, reasons);
        }
    }

    private static String name(Part file) {
        return Objects.requireNonNullElse(file.getSubmittedFileName(), "");
    }

    void remove(DocumentRow document, String reason, String list) {
        register.remove(document.code(), reason);
        news.tell("asset.page.documents.removed", document.name());
        Onward.to(documents(document.asset(), list));
    }

    static String documents(String tag, String list) {
        return Links.to("/asset/documents.xhtml", "tag", tag, "list", list);
    }
}
