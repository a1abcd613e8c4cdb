package org.muster.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.muster.asset.Parted;
import org.muster.asset.Step;
import org.muster.asset.Taken;
import org.muster.shared.fact.Change;
import org.muster.shared.fact.Fact;
import org.muster.shared.persistence.Changes;

/**
 * What a command did to how things, suppliers and models are described. The books must hear of it as of a posting: otherwise
 * what was reported would say today's names.
 *
 * @param assets the things it may have described otherwise, and since when they are
 * @param reassigned those among them that belong to another department
 * @param renamed the suppliers and models it renamed
 */
record Described(Map<String, LocalDate> assets, Set<String> reassigned, List<Renamed> renamed) {

    /** A master that is called otherwise: what each changed field said before. */
    record Renamed(String master, String code, Map<String, String> before) {}

    private static final String ASSET = "asset";
    private static final String DEPARTMENT = "department";
    private static final Set<String> TOLD =
            Set.of("name", "serial", "model", "origin", "stage", DEPARTMENT, "particulars.tool_function");
    private static final Map<String, Set<String>> MASTERS =
            Map.of("vendor", Set.of("name"), "model", Set.of("name", "maker", "kind"));

    /** The steps that say when a thing was seen last, whatever else they change. */
    private static final Set<Step> SEEN =
            Set.of(Step.PASS, Step.PASS_WITH_REMARKS, Step.FAIL, Step.RELEASE, Step.REPORT_MISSING, Step.FIND);

    /** A correction counts from the day it is made, a step from its own. */
    static Described of(List<Fact> facts, Changes changes, LocalDate today) {
        var assets = new LinkedHashMap<String, LocalDate>();
        var reassigned = new HashSet<String>();
        var renamed = new ArrayList<Renamed>();
        for (var subject : changes.subjects()) {
            var changed = changes.of(subject);
            if (subject.type().equals(ASSET) && changed.stream().anyMatch(change -> TOLD.contains(change.field()))) {
                assets.put(subject.reference(), today);
                if (changed.stream().anyMatch(change -> change.field().equals(DEPARTMENT))) {
                    reassigned.add(subject.reference());
                }
            }
            var before = before(changed, MASTERS.getOrDefault(subject.type(), Set.of()));
            if (!before.isEmpty()) {
                renamed.add(new Renamed(subject.type(), subject.reference(), before));
            }
        }
        assets.putAll(days(facts, assets.keySet()));
        return new Described(assets, reassigned, renamed);
    }

    /** What stood there before; a master that is new was called nothing and is not renamed. */
    private static Map<String, String> before(List<Change> changes, Set<String> fields) {
        return changes.stream()
                .filter(change -> fields.contains(change.field()))
                .filter(change -> !change.before().isEmpty())
                .collect(Collectors.toMap(Change::field, Change::before));
    }

    private static Map<String, LocalDate> days(List<Fact> facts, Set<String> changed) {
        var days = new HashMap<String, LocalDate>();
        for (var fact : facts) {
            if (fact instanceof Taken taken && (changed.contains(taken.tag()) || SEEN.contains(taken.step()))) {
                days.merge(taken.tag(), taken.effectiveOn(), Described::later);
            } else if (fact instanceof Parted parted) {
                days.merge(parted.part(), parted.effectiveOn(), Described::later);
            }
        }
        return days;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    boolean nothing() {
        return assets.isEmpty() && renamed.isEmpty();
    }

    /** What of it concerns a book that carries just these things. */
    Described among(Set<String> carried) {
        var kept = new LinkedHashMap<>(assets);
        kept.keySet().retainAll(carried);
        return new Described(kept, reassigned, renamed);
    }
}
