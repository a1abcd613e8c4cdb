package org.muster.plan.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muster.plan.PlanDetails;
import org.muster.plan.PlanSheet;

/** What a person fills in about a plan. */
public class PlanForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String code = "";
    private String name = "";
    private String nameZh = "";
    private String site = "";
    private String owner = "";
    private String authority = "";
    private String deputy = "";
    private @Nullable Integer priority = 1;
    private List<String> businessLines = new ArrayList<>();
    private List<String> scenarios = new ArrayList<>();
    private long version;

    static PlanForm of(PlanSheet sheet) {
        var details = sheet.details();
        var form = new PlanForm();
        form.code = sheet.code();
        form.name = details.name();
        form.nameZh = details.nameZh();
        form.site = details.site();
        form.owner = details.owner();
        form.authority = details.authority();
        form.deputy = details.deputy();
        form.priority = details.priority();
        form.businessLines = new ArrayList<>(details.businessLines());
        form.scenarios = new ArrayList<>(details.scenarios());
        form.version = sheet.version();
        return form;
    }

    PlanDetails details() {
        return new PlanDetails(
                text(name),
                text(nameZh),
                text(site),
                text(owner),
                text(authority),
                text(deputy),
                Optional.ofNullable(priority).orElse(0),
                List.copyOf(businessLines),
                List.copyOf(scenarios));
    }

    private static String text(@Nullable String given) {
        return Optional.ofNullable(given).map(String::strip).orElse("");
    }

    long version() {
        return version;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = text(code);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getNameZh() {
        return nameZh;
    }

    public void setNameZh(String nameZh) {
        this.nameZh = nameZh;
    }

    public String getSite() {
        return site;
    }

    public void setSite(String site) {
        this.site = site;
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = owner;
    }

    public String getAuthority() {
        return authority;
    }

    public void setAuthority(String authority) {
        this.authority = authority;
    }

    public String getDeputy() {
        return deputy;
    }

    public void setDeputy(String deputy) {
        this.deputy = deputy;
    }

    public @Nullable Integer getPriority() {
        return priority;
    }

    public void setPriority(@Nullable Integer priority) {
        this.priority = priority;
    }

    public List<String> getBusinessLines() {
        return businessLines;
    }

    public void setBusinessLines(List<String> businessLines) {
        this.businessLines = businessLines;
    }

    public List<String> getScenarios() {
        return scenarios;
    }

    public void setScenarios(List<String> scenarios) {
        this.scenarios = scenarios;
    }
}
