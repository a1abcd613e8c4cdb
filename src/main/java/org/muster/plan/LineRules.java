package org.muster.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.muster.catalog.CapabilityDirectory;
import org.muster.shared.field.FieldType;
import org.muster.shared.field.Particulars;
import org.muster.shared.usecase.Reason;
import org.muster.shared.usecase.Reasons;

/** What must hold of a line beyond its fields: whatever it names exists, tasks do not wait for each other in a circle. */
@ApplicationScoped
class LineRules {

    private static final Set<FieldType> NUMBERS = Set.of(FieldType.INTEGER, FieldType.DECIMAL);

    private final Pointed pointed;
    private final CapabilityDirectory capabilities;
    private final Clock clock;

    @Inject
    LineRules(Pointed pointed, CapabilityDirectory capabilities, Clock clock) {
        this.pointed = pointed;
        this.capabilities = capabilities;
        this.clock = clock;
    }

    LineRules() {
        this(null, null, null);
    }

    /** Reads the values of a line beside the other lines of its plan; refuses with all reasons at once. */
    Particulars read(Part part, String code, Map<String, String> raw, List<PlanLineRow> others) {
        var line = Particulars.read(part.fields(), raw);
        var reasons = Codes.check(new Reasons(), code).add(pointers(part, line, others));
        switch (part) {
            case TASK ->
                reasons.add(circle("depends_on", part, code, line, others))
                        .unless(
                                line.get("person").isEmpty()
                                        || !line.get("deputy").equals(line.get("person")),
                                "deputy",
                                "plan.refusal.own_deputy");
            case CONTACT -> {
                reasons.add(circle("reports_to", part, code, line, others));
                past(reasons, line, "verified_on");
            }
            case REQUIREMENT -> requirement(reasons, line);
            case ASSIGNMENT -> assignment(reasons, code, line, others);
            case OVERRIDE, WAIVER -> ahead(reasons, line, "expires_on");
            case CALL_TEST -> {
                reasons.unless(
                        number(line, "reached").compareTo(number(line, "called")) <= 0,
                        "reached",
                        "shared.refusal.maximum",
                        number(line, "called"));
                past(reasons, line, "held_on");
            }
            default -> {}
        }
        reasons.refuse();
        return line;
    }

    /** What is said to have been done was done by today. */
    private void past(Reasons reasons, Particulars line, String field) {
        line.get(field)
                .ifPresent(text -> reasons.unless(
                        !LocalDate.parse(text).isAfter(LocalDate.now(clock)), field, "plan.refusal.future", text));
    }

    /** What is answered for until a day has that day ahead of it. */
    private void ahead(Reasons reasons, Particulars line, String field) {
        line.get(field)
                .ifPresent(text -> reasons.unless(
                        !LocalDate.parse(text).isBefore(LocalDate.now(clock)), field, "plan.refusal.past", text));
    }

    private List<Reason> pointers(Part part, Particulars line, List<PlanLineRow> others) {
        var reasons = new ArrayList<Reason>();
        part.pointers()
                .forEach((field, pointer) -> line.get(field)
                        .map(text -> pointed.missing(pointer, text, others))
                        .filter(missing -> !missing.isEmpty())
                        .ifPresent(missing -> reasons.add(Reason.at(field, "plan.refusal.unknown", missing))));
        return reasons;
    }

    private void requirement(Reasons reasons, Particulars line) {
        line.get("fallback")
                .ifPresent(text -> reasons.unless(
                        new BigDecimal(text).compareTo(number(line, "quantity")) <= 0,
                        "fallback",
                        "shared.refusal.maximum",
                        number(line, "quantity")));
        line.get("minima")
                .ifPresent(text -> reasons.unless(Minimum.readable(text), "minima", "plan.refusal.minima", text));
        line.get("minima").filter(Minimum::readable).stream()
                .flatMap(text -> Minimum.of(text).stream())
                .map(Minimum::field)
                .filter(field -> !measured(line, field))
                .forEach(field -> reasons.add(List.of(Reason.at("minima", "plan.refusal.metric", field))));
        line.get("substitutes")
                .ifPresent(text -> reasons.unless(
                        Substitute.readable(text)
                                && Substitute.of(text).stream()
                                        .allMatch(each -> capabilities
                                                .find(each.capability())
                                                .isPresent()),
                        "substitutes",
                        "plan.refusal.substitutes",
                        text));
    }

    /** Whether assets that can do what is asked for have such a number; a capability there is not is told apart. */
    private boolean measured(Particulars line, String field) {
        return line.get("capability")
                .flatMap(capabilities::find)
                .map(capability -> capability.kind().fields().stream()
                        .anyMatch(each -> each.name().equals(field) && NUMBERS.contains(each.type())))
                .orElse(true);
    }

    /**
     * A pool is everything at its site; every other assignment names its asset, one that its requirement does not count
     * already, and stands in for what is asked for only where the requirement says what may.
     */
    private static void assignment(Reasons reasons, String code, Particulars line, List<PlanLineRow> others) {
        var duty = line.get("duty").orElse("");
        var asset = line.get("asset").orElse("");
        var requirement = line.get("requirement").orElse("");
        var pool = duty.equals("POOL");
        reasons.unless(pool == asset.isEmpty(), "asset", pool ? "plan.refusal.pool" : "shared.refusal.needed");
        others.stream()
                .filter(other ->
                        other.part() == Part.ASSIGNMENT && !other.code().equals(code))
                .filter(other -> !asset.isEmpty() && other.text("asset").equals(asset))
                .filter(other -> other.text("requirement").equals(requirement))
                .findFirst()
                .ifPresent(other -> reasons.add(
                        List.of(Reason.at("asset", "plan.refusal.assigned", asset, requirement, other.code()))));
        others.stream()
                .filter(other ->
                        other.part() == Part.REQUIREMENT && other.code().equals(requirement))
                .filter(other ->
                        duty.equals("SUBSTITUTE") && other.text("substitutes").isEmpty())
                .findFirst()
                .ifPresent(
                        other -> reasons.add(List.of(Reason.at("duty", "plan.refusal.no_substitutes", requirement))));
    }

    private static BigDecimal number(Particulars line, String field) {
        return line.get(field).map(BigDecimal::new).orElse(BigDecimal.ZERO);
    }

    private static List<Reason> circle(
            String field, Part part, String code, Particulars line, List<PlanLineRow> others) {
        var edges = new HashMap<String, List<String>>();
        others.stream()
                .filter(other -> other.part() == part)
                .forEach(other -> edges.put(other.code(), other.codes(field)));
        edges.put(code, Codes.split(line.get(field).orElse("")));
        return reaches(code, code, edges, new HashSet<>())
                ? List.of(Reason.at(field, "plan.refusal.circle", code))
                : List.of();
    }

    private static boolean reaches(String from, String goal, Map<String, List<String>> edges, Set<String> seen) {
        for (var next : edges.getOrDefault(from, List.of())) {
            if (next.equals(goal) || seen.add(next) && reaches(next, goal, edges, seen)) {
                return true;
            }
        }
        return false;
    }
}
