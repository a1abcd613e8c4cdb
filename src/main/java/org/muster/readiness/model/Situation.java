package org.muster.readiness.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The facts as they stand on one day under one scenario: who could serve a requirement, and in which state. */
final class Situation {
    private final Facts facts;
    private final Map<String, List<Integer>> placesByCapability;
    private final LocalDate day;
    private final Scenario scenario;

    private Situation(Facts facts, Map<String, List<Integer>> placesByCapability, LocalDate day, Scenario scenario) {
        this.facts = facts;
        this.placesByCapability = placesByCapability;
        this.day = day;
        this.scenario = scenario;
    }

    static Situation of(Facts facts, LocalDate day, Scenario scenario) {
        var places = IntStream.range(0, facts.assets().size())
                .boxed()
                .collect(
                        Collectors.groupingBy(place -> facts.assets().get(place).capability()));
        return new Situation(facts, places, day, scenario);
    }

    Situation on(LocalDate other) {
        return new Situation(facts, placesByCapability, other, scenario);
    }

    Situation losing(String group) {
        return new Situation(facts, placesByCapability, day, scenario.losing(group));
    }

    LocalDate day() {
        return day;
    }

    Scenario scenario() {
        return scenario;
    }

    Ratio phi() {
        return facts.phi();
    }

    Verdict verdictOf(Asset asset) {
        return scenario.takes(asset) ? Verdict.NOT_READY : asset.gates().verdictOn(day);
    }

    Stream<Asset> usableAssets() {
        return facts.assets().stream().filter(asset -> verdictOf(asset).usable());
    }

    List<Candidate> candidatesFor(Requirement requirement) {
        return placesByCapability.getOrDefault(requirement.capability(), List.of()).stream()
                .map(facts.assets()::get)
                .filter(requirement::accepts)
                .map(asset -> new Candidate(asset, verdictOf(asset)))
                .toList();
    }

    /** Every asset that some requirement of the plan could use, once, in the order of the facts. */
    List<Asset> candidatesFor(Plan plan) {
        var capabilities =
                plan.requirements().stream().map(Requirement::capability).distinct();
        return capabilities
                .flatMap(capability -> placesByCapability.getOrDefault(capability, List.of()).stream())
                .sorted()
                .map(facts.assets()::get)
                .filter(asset -> plan.requirements().stream().anyMatch(requirement -> requirement.accepts(asset)))
                .toList();
    }
}
