package org.muster.readiness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.muster.plan.Part;
import org.muster.readiness.model.JointActivation;
import org.muster.readiness.model.Overlay;
import org.muster.readiness.model.Readiness;
import org.muster.readiness.model.Scenario;

/** Lets plans run together: every asset serves one of them only, in the order of their priority. */
final class Joint {

    private Joint() {}

    static JointAnswer of(World world, List<String> codes, Collection<String> lost, LocalDate asOf) {
        if (codes.isEmpty()) {
            return new JointAnswer(List.of(), 0, 0, List.of(), List.of());
        }
        var facts = new Translation(world).noAction();
        var joint = Readiness.evaluate(facts, asOf, new Scenario(Set.copyOf(lost), codes), Overlay.NONE)
                .joint()
                .orElse(new JointActivation(0, 0, List.of()));
        return new JointAnswer(codes, joint.demand(), joint.served(), joint.shortfall(), bottlenecks(world, joint));
    }

    /** What goes short, by what it can do: the place where more would help. */
    private static List<JointAnswer.Bottleneck> bottlenecks(World world, JointActivation joint) {
        var scarce = joint.shortfall().stream()
                .map(each -> capability(world, each.plan(), each.requirement()))
                .collect(Collectors.toCollection(TreeSet::new));
        var demand = new TreeMap<String, Long>();
        var assets = new TreeMap<String, Set<String>>();
        for (var plan : world.plans()) {
            for (var line : plan.lines(Part.REQUIREMENT)) {
                var capability = line.text("capability");
                demand.merge(capability, line.whole("quantity").orElse(1L), Long::sum);
                assets.computeIfAbsent(capability, same -> new TreeSet<>())
                        .addAll(new Matching(plan, line, world.assets()).worth().keySet());
            }
        }
        var found = new ArrayList<JointAnswer.Bottleneck>();
        for (var capability : scarce) {
            var tags = assets.getOrDefault(capability, Set.of());
            found.add(new JointAnswer.Bottleneck(
                    capability,
                    demand.getOrDefault(capability, 0L),
                    tags.stream()
                            .mapToLong(tag -> world.assets().get(tag).units())
                            .sum(),
                    List.copyOf(tags)));
        }
        return found;
    }

    private static String capability(World world, String plan, String requirement) {
        return world.plan(plan)
                .flatMap(outline -> outline.line(Part.REQUIREMENT, requirement))
                .map(line -> line.text("capability"))
                .orElse(requirement);
    }
}
