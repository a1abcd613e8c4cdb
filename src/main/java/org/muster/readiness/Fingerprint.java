package org.muster.readiness;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.muster.readiness.model.Asset;
import org.muster.readiness.model.Facts;
import org.muster.readiness.model.Gate;
import org.muster.readiness.model.Plan;

/**
 * Names the facts of an evaluation: written out in one fixed order, then hashed.
 *
 * @param answered what somebody answers for beside the facts, empty for nothing
 */
record Fingerprint(Facts facts, Collection<Set<String>> losses, String answered) {

    String text() {
        var text = new StringBuilder().append("4|").append(facts.phi());
        facts.plans().forEach(plan -> write(text, plan));
        facts.assets().stream().sorted(Comparator.comparing(Asset::id)).forEach(asset -> write(text, asset));
        losses.stream().map(lost -> new TreeSet<>(lost).toString()).sorted().forEach(text::append);
        text.append(answered);
        return hashed(text.toString());
    }

    private static void write(StringBuilder text, Plan plan) {
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
                    .append(terms.apart());
            terms.worth().ifPresent(worth -> text.append(new TreeMap<>(worth)));
        });
    }

    private static void write(StringBuilder text, Asset asset) {
        text.append('\n')
                .append(asset.id())
                .append('|')
                .append(asset.units())
                .append(asset.capacity() == asset.units() ? "" : "/" + asset.capacity())
                .append('|')
                .append(asset.deployHours())
                .append('|')
                .append(new TreeSet<>(asset.groups()))
                .append(asset.gates().unknown())
                .append(asset.gates().gates().stream()
                        .map(Gate::toString)
                        .sorted()
                        .toList());
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
