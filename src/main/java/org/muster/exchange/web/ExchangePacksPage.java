package org.muster.exchange.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.muster.exchange.PackJob;
import org.muster.plan.PlanDirectory;
import org.muster.plan.PlanFilter;
import org.muster.shared.web.Choice;
import org.muster.shared.web.News;

/** A pack made anew. */
@Named
@ViewScoped
public class ExchangePacksPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 500;

    @Inject
    private PackJob job;

    @Inject
    private PlanDirectory plans;

    @Inject
    private News news;

    private String plan = "";
    private String site = "";

    public List<Choice> getPlans() {
        return plans.readOn(PlanFilter.alive(), PlanDirectory.BY_CODE, Optional.empty(), MOST).rows().stream()
                .map(each -> new Choice(each.code(), each.code() + " " + each.name()))
                .toList();
    }

    public String make() {
        job.make(plan, Optional.ofNullable(site).map(String::strip).orElse(""));
        news.tell("exchange.page.made", plan);
        return "/exchange/packs.xhtml?faces-redirect=true";
    }

    public String getPlan() {
        return plan;
    }

    public void setPlan(String plan) {
        this.plan = plan;
    }

    public String getSite() {
        return site;
    }

    public void setSite(String site) {
        this.site = site;
    }
}
