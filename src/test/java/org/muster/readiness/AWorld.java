package org.muster.readiness;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.muster.asset.Stage;
import org.muster.catalog.Kind;
import org.muster.place.FailureGroups;
import org.muster.place.GeoPoint;
import org.muster.plan.BusinessLineDetails;
import org.muster.plan.BusinessLineRow;
import org.muster.plan.LossScenarioDetails;
import org.muster.plan.LossScenarioRow;
import org.muster.plan.LossType;
import org.muster.plan.Part;
import org.muster.plan.Plan;
import org.muster.plan.PlanDetails;
import org.muster.plan.PlanLineRow;
import org.muster.plan.PlanOutline;
import org.muster.shared.field.Particulars;

/** A world of a plan or two and some servers, put together in a few words. */
final class AWorld {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final Map<String, List<PlanLineRow>> lines = new LinkedHashMap<>();
    private final Map<String, AssetFact> assets = new LinkedHashMap<>();
    private final Map<String, List<LossScenarioRow>> scenarios = new LinkedHashMap<>();
    private final Map<String, Evidence> evidence = new LinkedHashMap<>();
    private final Map<String, GeoPoint> sites = new LinkedHashMap<>();
    private String plan = "PAY";

    static AWorld where() {
        return new AWorld().plan("PAY");
    }

    /** What checks have shown of an asset that is named later. */
    AWorld shown(String tag, Evidence shown) {
        evidence.put(tag, shown);
        return this;
    }

    /** What follows is written in this plan. */
    AWorld plan(String code) {
        plan = code;
        lines.putIfAbsent(code, new ArrayList<>());
        return this;
    }

    /** Every plan answers it. */
    AWorld answers(String scenario, String... groups) {
        return answering("", scenario, groups);
    }

    /** This plan alone answers it. */
    AWorld answering(String code, String scenario, String... groups) {
        scenarios
                .computeIfAbsent(code, same -> new ArrayList<>())
                .add(new LossScenarioRow(
                        scenario,
                        new LossScenarioDetails(scenario, "", LossType.LOSS_OF_SITE, List.of(), List.of(groups)),
                        1));
        return this;
    }

    private List<LossScenarioRow> answeredBy(String code) {
        return Stream.of("", code)
                .flatMap(each -> scenarios.getOrDefault(each, List.of()).stream())
                .toList();
    }

    AWorld site(String code, String latitude, String longitude) {
        sites.put(code, new GeoPoint(new BigDecimal(latitude), new BigDecimal(longitude)));
        return this;
    }

    AWorld line(Part part, String code, String... pairs) {
        var values = new TreeMap<String, String>();
        for (var at = 0; at < pairs.length; at += 2) {
            values.put(pairs[at], pairs[at + 1]);
        }
        lines.get(plan).add(new PlanLineRow(plan, 1, part, code, new Particulars(values), 1));
        return this;
    }

    /** A vital need of so many servers, and whatever else is said about it. */
    AWorld needs(int quantity, String... more) {
        var pairs = new ArrayList<>(List.of(
                "name",
                "Servers",
                "capability",
                "SERVER",
                "quantity",
                Integer.toString(quantity),
                "criticality",
                "VITAL"));
        pairs.addAll(List.of(more));
        return line(Part.REQUIREMENT, "DB", pairs.toArray(String[]::new));
    }

    AWorld server(String tag, Stage stage, String site, String... particulars) {
        return asset(tag, "SERVER", stage, site, new AssetFact.Use("", "", Optional.empty()), particulars);
    }

    AWorld lent(String tag, LocalDate back) {
        return asset(tag, "SERVER", Stage.DEPLOYED, "A", new AssetFact.Use("x", "LOAN", Optional.of(back)));
    }

    AWorld asset(String tag, String capability, Stage stage, String site, AssetFact.Use use, String... particulars) {
        var values = new TreeMap<String, String>();
        for (var at = 0; at < particulars.length; at += 2) {
            values.put(particulars[at], particulars[at + 1]);
        }
        var told = new TreeMap<String, String>();
        for (var detail : List.of("promised_date", "closes")) {
            if (values.containsKey(detail)) {
                told.put(detail, values.remove(detail));
            }
        }
        assets.put(
                tag,
                new AssetFact(
                        tag,
                        tag,
                        Kind.BACKUP_SERVER,
                        capability,
                        "M",
                        "",
                        stage,
                        1,
                        "",
                        "",
                        use,
                        AssetFact.ON_ITS_WAY.contains(stage) ? Optional.empty() : Optional.of(TODAY.minusYears(1)),
                        new Particulars(values),
                        new Particulars(told),
                        new FailureGroups(site, "", "", ""),
                        evidence.getOrDefault(tag, Evidence.NONE)));
        return this;
    }

    World world() {
        var plans = lines.entrySet().stream()
                .map(entry -> new PlanOutline(
                        entry.getKey(),
                        new PlanDetails(
                                entry.getKey(),
                                "",
                                "",
                                "owner",
                                "boss",
                                "",
                                entry.getKey().equals("PAY") ? 1 : 2,
                                List.of("PAYMENT"),
                                List.of()),
                        1,
                        1,
                        Plan.NEVER,
                        List.of(new BusinessLineRow("PAYMENT", hours(), 1)),
                        answeredBy(entry.getKey()),
                        entry.getValue()))
                .toList();
        return new World(plans, assets, sites, new BigDecimal("0.7"), Proof.NONE);
    }

    private static BusinessLineDetails hours() {
        return new BusinessLineDetails(
                "Payment", "", "", BigDecimal.valueOf(4), BigDecimal.ONE, BigDecimal.valueOf(24), Optional.empty());
    }

    List<Outlook> outlooks() {
        return Outlooks.of(world(), TODAY, 365);
    }

    Outlook outlook() {
        return outlooks().get(0);
    }
}
