package org.muster.readiness.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.muster.readiness.ConsentRegister;
import org.muster.readiness.Dependence;
import org.muster.readiness.ReadinessDirectory;
import org.muster.shared.web.News;

/** The owner of a plan looks at what the loss of an asset costs, and agrees to it or leaves it. */
@Named
@ViewScoped
public class ReadinessConsentPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReadinessDirectory directory;

    @Inject
    private ConsentRegister register;

    @Inject
    private News news;

    private String plan = "";
    private String tag = "";
    private String reason = "";

    public void load() {
        plan = ReadinessWords.parameter("plan");
        tag = ReadinessWords.parameter("tag");
    }

    public String give() {
        register.give(plan, tag, Optional.ofNullable(reason).orElse(""));
        news.tell("readiness.page.consent.given", plan, tag);
        return "/readiness/plan.xhtml?code=" + plan + "&faces-redirect=true";
    }

    /** What the plan loses with the asset. */
    public List<Dependence> getLosses() {
        return directory.losses(plan, tag);
    }

    public String getPlan() {
        return plan;
    }

    public String getTag() {
        return tag;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
