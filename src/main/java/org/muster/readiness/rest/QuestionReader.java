package org.muster.readiness.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.muster.readiness.model.Asset;
import org.muster.readiness.model.Facts;
import org.muster.readiness.model.Horizon;
import org.muster.readiness.model.Overlay;
import org.muster.readiness.model.Plan;
import org.muster.readiness.model.Ratio;
import org.muster.readiness.model.Scenario;

/** Reads a {@link Question} from the request of the checking endpoint and refuses a world that contradicts itself. */
final class QuestionReader {
    private static final BigDecimal USUAL_PHI = new BigDecimal("0.7");
    private static final long USUAL_HORIZON = 365;
    private static final long LONGEST_HORIZON = 1_000_000;

    private final Part request;

    private QuestionReader(Part request) {
        this.request = request;
    }

    static Question read(Part request) {
        return new QuestionReader(request).question();
    }

    private Question question() {
        var horizon = new Horizon(asOf(), horizonDays());
        var phi = phi();
        var assets = assets();
        var plans = plans();
        var scenario = new Scenario(Set.copyOf(request.texts("lostGroups")), joint(plans));
        return new Question(new Facts(assets, plans, phi), horizon, scenario, overlay(assets));
    }

    private LocalDate asOf() {
        return request.date("asOf").orElseThrow(request.missing("asOf"));
    }

    private long horizonDays() {
        var days = request.number("horizonDays").orElse(USUAL_HORIZON);
        if (days > LONGEST_HORIZON) {
            throw request.refusal("horizonDays", "shared.refusal.maximum", LONGEST_HORIZON);
        }
        return days;
    }

    private Ratio phi() {
        var phi = request.decimalOrText("phi").orElse(USUAL_PHI);
        if (phi.compareTo(BigDecimal.ONE) > 0) {
            throw request.refusal("phi", "shared.refusal.maximum", 1);
        }
        return Ratio.of(phi);
    }

    private List<Asset> assets() {
        return request.parts("assets", "id").stream().map(AssetReader::read).toList();
    }

    private List<Plan> plans() {
        return request.parts("plans", "code").stream().map(PlanReader::read).toList();
    }

    private List<String> joint(List<Plan> plans) {
        var known = plans.stream().map(Plan::code).collect(Collectors.toSet());
        var joint = request.texts("joint");
        for (var place = 0; place < joint.size(); place++) {
            if (!known.contains(joint.get(place))) {
                throw request.refusal("joint[" + place + "]", "readiness.refusal.plan", joint.get(place));
            }
        }
        return joint;
    }

    private Overlay overlay(List<Asset> assets) {
        var known = assets.stream().map(Asset::id).collect(Collectors.toSet());
        var removed = request.parts("overlay").stream().map(change -> removal(change, known));
        return new Overlay(removed.collect(Collectors.toSet()));
    }

    private static String removal(Part change, Set<String> known) {
        change.keys().stream().filter(key -> !key.equals("remove")).findFirst().ifPresent(key -> {
            throw change.refusal(key, "readiness.refusal.change", key);
        });
        var asset = change.text("remove").orElseThrow(change.missing("remove"));
        if (!known.contains(asset)) {
            throw change.refusal("remove", "readiness.refusal.asset", asset);
        }
        return asset;
    }
}
