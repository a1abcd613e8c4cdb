package org.muster.readiness.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muster.readiness.CandidateLine;
import org.muster.readiness.Dependence;
import org.muster.readiness.Light;
import org.muster.readiness.Outlook;
import org.muster.readiness.ReadinessDirectory;
import org.muster.readiness.RequirementLine;
import org.muster.shared.usecase.Refusal;
import org.muster.shared.web.Visitor;

/** What a plan depends on, or what depends on an asset: as a picture, and the same as a table. */
@Named
@RequestScoped
public class ReadinessPicturePage {

    private static final long YEAR = 365;
    private static final int MOST = 8;

    @Inject
    private ReadinessDirectory directory;

    @Inject
    private ReadinessWords words;

    @Inject
    private Visitor visitor;

    private String asset = "";
    private Optional<Outlook> outlook = Optional.empty();
    private List<Dependence> dependents = List.of();
    private DependencyPicture picture = new DependencyPicture();

    public void load() {
        asset = ReadinessWords.parameter("asset");
        if (asset.isEmpty()) {
            var code = ReadinessWords.parameter("code");
            outlook = Optional.of(
                    directory.outlook(code, directory.today(), YEAR).orElseThrow(() -> Refusal.missing(code)));
            picture = ofPlan(outlook.get()).laidOut();
        } else {
            dependents = directory.dependents(asset);
            picture = ofAsset().laidOut();
        }
    }

    private DependencyPicture ofPlan(Outlook of) {
        var drawing = new DependencyPicture();
        var plan = of.plan().code();
        drawing.thing(plan, plan, of.plan().named(visitor.getLanguage()), of.light(), planUrl(plan));
        for (var line : of.requirements()) {
            var id = plan + "/" + line.code();
            drawing.thing(id, line.code(), line.named(visitor.getLanguage()), line.light(), planUrl(plan))
                    .link(plan, id);
            line.candidates().stream()
                    .limit(MOST)
                    .forEach(candidate -> drawing.thing(
                                    candidate.tag(),
                                    candidate.tag(),
                                    candidate.name(),
                                    light(candidate, of),
                                    url(candidate))
                            .link(id, candidate.tag()));
            if (line.candidates().size() > MOST) {
                var more = id + "/more";
                drawing.thing(
                                more,
                                "+" + (line.candidates().size() - MOST),
                                words.of("readiness.page.plan.candidates"),
                                Light.UNKNOWN,
                                planUrl(plan))
                        .link(id, more);
            }
        }
        return drawing;
    }

    private DependencyPicture ofAsset() {
        var drawing = new DependencyPicture();
        drawing.thing(asset, asset, "", Light.UNKNOWN, "/asset/sheet.xhtml?tag=" + asset);
        for (var each : dependents) {
            var plan = each.outlook().plan().code();
            var id = plan + "/" + each.line().code();
            drawing.thing(
                            id,
                            each.line().code(),
                            each.line().named(visitor.getLanguage()),
                            each.line().light(),
                            planUrl(plan))
                    .link(asset, id)
                    .thing(
                            plan,
                            plan,
                            each.outlook().plan().named(visitor.getLanguage()),
                            each.dropsTo(),
                            planUrl(plan))
                    .link(id, plan);
        }
        return drawing;
    }

    private static String planUrl(String plan) {
        return "/readiness/plan.xhtml?code=" + plan;
    }

    private static String url(CandidateLine candidate) {
        return candidate.open() ? "/asset/sheet.xhtml?tag=" + candidate.tag() : "/plan/list.xhtml";
    }

    private static Light light(CandidateLine candidate, Outlook of) {
        return switch (candidate.verdict(of.asOf())) {
            case READY -> Light.R1;
            case CONDITIONAL -> Light.R3;
            case NOT_READY -> Light.R4;
            case UNKNOWN -> Light.UNKNOWN;
        };
    }

    public DependencyPicture getPicture() {
        return picture;
    }

    public boolean isOfAsset() {
        return !asset.isEmpty();
    }

    public String getAsset() {
        return asset;
    }

    public @Nullable Outlook getOutlook() {
        return outlook.orElse(null);
    }

    public List<Dependence> getDependents() {
        return dependents;
    }

    public List<RequirementLine> getRequirements() {
        return outlook.map(Outlook::requirements).orElse(List.of());
    }

    /** Who serves a requirement, in words. */
    public String serving(RequirementLine line) {
        return String.join(
                ", ", line.candidates().stream().map(CandidateLine::tag).toList());
    }

    public @Nullable LocalDate dropsOn(Dependence each) {
        return each.dropsOn().orElse(null);
    }
}
