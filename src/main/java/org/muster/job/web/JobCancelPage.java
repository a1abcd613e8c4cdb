package org.muster.job.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.muster.job.JobDirectory;
import org.muster.job.JobRegister;
import org.muster.shared.usecase.Refusal;
import org.muster.shared.web.Messages;
import org.muster.shared.web.News;

/** Asks once more before a job is called off. */
@Named
@ViewScoped
public class JobCancelPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient JobDirectory directory;

    @Inject
    private transient JobRegister register;

    @Inject
    private transient News news;

    @Inject
    private transient Messages messages;

    private String id = "";
    private String title = "";

    public void load() {
        var job = directory.find(id).orElseThrow(() -> Refusal.missing(id));
        title = messages.of(job.titleKey(), job.titleWords().toArray());
    }

    public String cancel() {
        register.cancel(id);
        news.tell("job.page.sheet.cancelled");
        return "/job/sheet.xhtml?id=" + id + "&faces-redirect=true";
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getTitle() {
        return title;
    }
}
