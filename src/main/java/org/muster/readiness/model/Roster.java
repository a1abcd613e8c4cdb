package org.muster.readiness.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Everyone who could serve one requirement of a plan, on whatever day and in whatever state: the quickest first. */
final class Roster {
    private final Plan plan;
    private final Requirement requirement;
    private final List<Asset> candidates;
    private final long parts;
    private final Set<LocalDate> changes;

    /** Empty until somebody asks: not every question is about what may be lost. */
    private Optional<List<FailureGroup>> groups = Optional.empty();

    Roster(Plan plan, Requirement requirement, Inventory inventory) {
        this(
                plan,
                requirement,
                inventory
                        .candidatesFor(requirement)
                        .sorted(Comparator.comparing(Asset::deployHours))
                        .toList());
    }

    private Roster(Plan plan, Requirement requirement, List<Asset> candidates) {
        this.plan = plan;
        this.requirement = requirement;
        this.candidates = candidates;
        this.parts = requirement.terms().parts();
        this.changes = candidates.stream()
                .flatMap(asset -> asset.gates().gates().stream())
                .flatMap(Gate::changes)
                .collect(Collectors.toUnmodifiableSet());
    }

    static List<Roster> of(Plan plan, Inventory inventory) {
        return plan.requirements().stream()
                .map(requirement -> new Roster(plan, requirement, inventory))
                .toList();
    }

    /** The same where these ends of the day do not come; the very same where none of them is its own. */
    Roster without(Set<Cause> ends, LocalDate day) {
        var waiver = requirement.waiverEndingOn(day).filter(ends::contains).isPresent();
        return waiver || candidates.stream().anyMatch(asset -> asset.endsBy(ends, day))
                ? new Roster(
                        plan,
                        waiver ? requirement.waived() : requirement,
                        candidates.stream()
                                .map(asset -> asset.without(ends, day))
                                .toList())
                : this;
    }

    Plan plan() {
        return plan;
    }

    Requirement requirement() {
        return requirement;
    }

    List<Asset> candidates() {
        return candidates;
    }

    /** In how many parts a unit is counted. */
    long parts() {
        return parts;
    }

    /** The failure groups among the candidates, the largest first. */
    List<FailureGroup> groups() {
        if (groups.isEmpty()) {
            groups = Optional.of(groupsOf(candidates));
        }
        return groups.get();
    }

    /** Whether some candidate is another one on that day than on the day before. */
    boolean changesOn(LocalDate day) {
        return changes.contains(day);
    }

    private static List<FailureGroup> groupsOf(List<Asset> candidates) {
        var members = new HashMap<String, List<Asset>>();
        for (var asset : candidates) {
            for (var group : asset.groups()) {
                members.computeIfAbsent(group, name -> new ArrayList<>()).add(asset);
            }
        }
        return members.entrySet().stream()
                .map(group -> FailureGroup.of(group.getKey(), group.getValue()))
                .sorted(FailureGroup.LARGEST_FIRST)
                .toList();
    }
}
