package org.muster.finding.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.muster.finding.FindingDirectory;
import org.muster.finding.FindingRegister;
import org.muster.shared.usecase.Refusal;
import org.muster.shared.web.News;

/** Closing a finding that somebody else opened and somebody else put right. */
@Named
@ViewScoped
public class FindingClosePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient FindingDirectory directory;

    @Inject
    private transient FindingRegister register;

    @Inject
    private transient News news;

    private String code = "";
    private String title = "";
    private long version;
    private FixForm form = new FixForm();
    private boolean loaded;

    public void load() {
        if (!loaded) {
            var sheet = directory.find(code).orElseThrow(() -> Refusal.missing(code));
            title = sheet.title();
            version = sheet.version();
            loaded = true;
        }
    }

    public String close() {
        register.close(code, version, FixForm.text(form.getWords()));
        news.tell("finding.page.close.done", code);
        return "/finding/sheet.xhtml?faces-redirect=true&code=" + code;
    }

    public String getTitle() {
        return title;
    }

    public FixForm getForm() {
        return form;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
