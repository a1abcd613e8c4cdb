package org.muster.readiness.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muster.asset.Step;
import org.muster.readiness.Change;
import org.muster.readiness.ConsentRegister;
import org.muster.readiness.Dependence;
import org.muster.readiness.ReadinessDirectory;
import org.muster.shared.web.News;
import org.omnifaces.util.Faces;

/** The owner of a plan looks at what a step with an asset costs, and agrees to that step or leaves it. */
@Named
@ViewScoped
public class ReadinessConsentPage implements Serializable {

    private static final long serialVersionUID = 1L;

    /** What stands before a field that is written anew. */
    private static final String SET = "set.";

    private static final List<String> TERMS = List.of("left", "until", "successor", "plan_to", "site");

    @Inject
    private ReadinessDirectory directory;

    @Inject
    private ConsentRegister register;

    @Inject
    private ReadinessWords words;

    @Inject
    private News news;

    private final TreeMap<String, String> terms = new TreeMap<>();
    private String plan = "";
    private String tag = "";
    private String step = "";
    private String reason = "";

    /** Without a step it is asked whether the asset may be retired, which is the most that can become of it. */
    public void load() {
        plan = ReadinessWords.parameter("plan");
        tag = ReadinessWords.parameter("tag");
        step = Optional.of(ReadinessWords.parameter("step"))
                .filter(named -> !named.isEmpty())
                .orElse(Step.RETIRE.name());
        Stream.concat(TERMS.stream(), Change.DATES.stream())
                .filter(term -> !ReadinessWords.parameter(term).isEmpty())
                .forEach(term -> terms.put(term.equals("plan_to") ? "plan" : term, ReadinessWords.parameter(term)));
        Faces.getRequestParameterMap().keySet().stream()
                .filter(term -> term.startsWith(SET))
                .forEach(term -> terms.put(term, ReadinessWords.parameter(term)));
    }

    public String give() {
        register.give(plan, tag, step, terms, Optional.ofNullable(reason).orElse(""));
        news.tell("readiness.page.consent.given", plan, tag);
        return "/readiness/plan.xhtml?code=" + plan + "&faces-redirect=true";
    }

    public String decline() {
        register.decline(plan, tag, step, terms, Optional.ofNullable(reason).orElse(""));
        news.tell("readiness.page.consent.declined", plan, tag);
        return "/readiness/plan.xhtml?code=" + plan + "&faces-redirect=true";
    }

    /** What the plan loses by the step. */
    public List<Dependence> getLosses() {
        return directory.losses(plan, tag, step, terms);
    }

    /** What it is given for: the step, and what matters of how it is taken. */
    public String getWhat() {
        var said = Stream.concat(
                        Stream.of(words.step(step)),
                        terms.entrySet().stream().map(term -> words.term(term.getKey(), term.getValue())))
                .collect(Collectors.joining(", "));
        return words.of("readiness.page.consent.for", said);
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
