package org.muster.readiness;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.muster.plan.PlanOutline;
import org.muster.readiness.model.Asset;
import org.muster.readiness.model.Facts;
import org.muster.readiness.model.Gate;
import org.muster.readiness.model.Plan;

/**
 * Names everything an outlook rests on: what the engine is told, what is found of those who serve and of those who do not,
 * every line of the plan, and what exercises, trainings and copies have shown; written out in one fixed order, then hashed.
 */
record Fingerprint(Translation translation, PlanOutline outline, Facts facts, Map<String, Set<String>> losses) {

    /** The facts together with the day on which they are looked at. */
    static String on(LocalDate day, String print) {
        return hashed(day + "|" + print);
    }

    String text() {
        var text = new StringBuilder().append("5|").append(facts.phi());
        facts.plans().forEach(plan -> write(text, plan));
        facts.assets().stream().sorted(Comparator.comparing(Asset::id)).forEach(asset -> write(text, asset));
        losses.forEach((scenario, lost) -> text.append('\n').append(scenario).append(new TreeSet<>(lost)));
        beside(text);
        return hashed(text.toString());
    }

    /** What the plan stands on beside its equipment, and what somebody answers for. */
    private void beside(StringBuilder text) {
        text.append('\n')
                .append(outline.inForce())
                .append('|')
                .append(outline.contacts())
                .append('|')
                .append(outline.reviewOn());
        outline.lines()
                .forEach(line -> text.append('\n')
                        .append(line.part())
                        .append('|')
                        .append(line.code())
                        .append('|')
                        .append(line.particulars().values()));
        var proof = translation.world().proof();
        proof.drillsOf(outline).forEach(drill -> text.append('\n').append(drill));
        proof.copiesOf(outline).stream()
                .map(Proof.ControlledCopy::toString)
                .sorted()
                .forEach(copy -> text.append('\n').append(copy));
        PillarRules.people(outline)
                .forEach(person -> text.append('\n')
                        .append(person)
                        .append('|')
                        .append(proof.trained().until().get(person)));
    }

    private void write(StringBuilder text, Plan plan) {
        text.append('\n')
                .append(plan.code())
                .append('|')
                .append(plan.rtoHours())
                .append('|')
                .append(plan.mtpdHours());
        plan.requirements().forEach(requirement -> {
            var terms = requirement.terms();
            text.append('\n')
                    .append(requirement.id())
                    .append('|')
                    .append(requirement.need())
                    .append('|')
                    .append(requirement.neededByHours())
                    .append('|')
                    .append(requirement.criticality())
                    .append('|')
                    .append(requirement.weight())
                    .append('|')
                    .append(terms.days())
                    .append('|')
                    .append(new TreeMap<>(terms.provenUntil()))
                    .append('|')
                    .append(terms.companionsUntil())
                    .append('|')
                    .append(terms.waivedUntil())
                    .append('|')
                    .append(terms.apart())
                    .append(translation.matching(plan.code(), requirement.id()).rejects());
            terms.worth().ifPresent(worth -> text.append(new TreeMap<>(worth)));
        });
    }

    private void write(StringBuilder text, Asset asset) {
        text.append('\n')
                .append(asset.id())
                .append('|')
                .append(asset.units())
                .append(asset.capacity() == asset.units() ? "" : "/" + asset.capacity())
                .append('|')
                .append(asset.deployHours())
                .append('|')
                .append(name(asset.id()))
                .append('|')
                .append(new TreeSet<>(asset.groups()))
                .append(asset.gates().unknown())
                .append(asset.gates().gates().stream()
                        .map(Gate::toString)
                        .sorted()
                        .toList())
                .append(translation.findings(asset.id()).stream()
                        .map(finding -> finding.rule().name() + finding.until() + finding.mendedOn() + finding.remedy())
                        .sorted()
                        .toList());
    }

    /** As it is called now, which is kept with the day; outside help is called as a line of the plan says. */
    private String name(String id) {
        return Optional.ofNullable(translation.world().assets().get(id))
                .map(AssetFact::name)
                .orElse("");
    }

    private static String hashed(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
