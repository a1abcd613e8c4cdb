package org.muster.readiness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muster.place.PlaceDirectory;
import org.muster.plan.Part;
import org.muster.plan.PlanDirectory;
import org.muster.plan.PlanOutline;
import org.muster.shared.usecase.OpenCommand;
import org.muster.shared.usecase.Reason;
import org.muster.shared.usecase.Right;

/**
 * Whether what a question names exists and may be seen by whoever asks: a slip of the pen would otherwise be answered as
 * if nothing hung on it.
 */
@ApplicationScoped
class Names {

    private static final Set<String> GROUPS =
            Set.of("unit", "site", "room", "power", "network", "supplier", "insurer", "person", "model");
    private static final String SITE = "site";

    private final AssetFacts assets;
    private final PlanDirectory plans;
    private final PlaceDirectory places;
    private final OpenCommand open;

    @Inject
    Names(AssetFacts assets, PlanDirectory plans, PlaceDirectory places, OpenCommand open) {
        this.assets = assets;
        this.plans = plans;
        this.places = places;
        this.open = open;
    }

    Names() {
        this(null, null, null, null);
    }

    /** What speaks against trying these changes on a day, each under the field that says it. */
    List<Reason> objections(List<Change> changes, LocalDate asOf) {
        var known = known(
                changes.stream().flatMap(change -> change.named().stream()).toList());
        var reasons = new ArrayList<Reason>();
        for (var at = 0; at < changes.size(); at++) {
            var path = "changes[" + at + "].";
            changes.get(at).named().stream()
                    .filter(named -> !known.has(named))
                    .forEach(named -> reasons.add(Reason.at(
                            path + named.field(),
                            named.sort() == Change.Named.Sort.NEW_ASSET
                                    ? "readiness.refusal.taken"
                                    : "readiness.refusal.unknown",
                            named.code())));
            changes.get(at)
                    .until()
                    .filter(until -> until.isBefore(asOf))
                    .ifPresent(until -> reasons.add(Reason.at(path + "back", "readiness.refusal.over", until)));
        }
        return reasons;
    }

    /** What speaks against letting these plans run together after such a loss. */
    List<Reason> objections(List<String> codes, Collection<String> lost) {
        var known = outlines(codes).keySet();
        return Stream.concat(
                        codes.stream()
                                .filter(code -> !known.contains(code))
                                .map(code -> Reason.at("plans", "readiness.refusal.unknown", code)),
                        lost.stream()
                                .filter(group -> !group(group))
                                .map(group -> Reason.at("lost_groups", "readiness.refusal.unknown", group)))
                .toList();
    }

    /** A sort there is and a name; which of its things there are is known of sites alone. */
    private boolean group(String group) {
        var parts = group.split(":", 2);
        return parts.length == 2
                && GROUPS.contains(parts[0])
                && !parts[1].isBlank()
                && (!parts[0].equals(SITE) || site(parts[1]));
    }

    private boolean site(String code) {
        return places.site(code).filter(code::equals).isPresent();
    }

    private Known known(List<Change.Named> named) {
        var reach = open.by().reach(Right.READ_PLANS);
        var found = assets.sites(
                Stream.concat(codes(named, Change.Named.Sort.ASSET), codes(named, Change.Named.Sort.NEW_ASSET))
                        .collect(Collectors.toSet()));
        var seen = new HashSet<>(found.keySet());
        seen.removeIf(tag -> !reach.covers(found.getOrDefault(tag, "")));
        var sites = codes(named, Change.Named.Sort.SITE).filter(this::site).collect(Collectors.toSet());
        return new Known(
                seen,
                found.keySet(),
                sites,
                outlines(codes(named, Change.Named.Sort.PLAN).toList()));
    }

    private static Stream<String> codes(List<Change.Named> named, Change.Named.Sort sort) {
        return named.stream().filter(each -> each.sort() == sort).map(Change.Named::code);
    }

    private Map<String, PlanOutline> outlines(Collection<String> codes) {
        return plans.outlines(Optional.of(codes)).stream()
                .collect(Collectors.toMap(PlanOutline::code, outline -> outline, (one, same) -> one));
    }

    /** What exists of what was named. */
    private record Known(Set<String> seen, Set<String> taken, Set<String> sites, Map<String, PlanOutline> outlines) {

        boolean has(Change.Named named) {
            return switch (named.sort()) {
                case ASSET -> seen.contains(named.code());
                case NEW_ASSET -> !taken.contains(named.code());
                case SITE -> sites.contains(named.code());
                case DATE -> Change.DATES.contains(named.code());
                case PLAN -> outlines.containsKey(named.code());
                case REQUIREMENT -> requirement(named.code().split("/", 2));
            };
        }

        private boolean requirement(String... line) {
            return Optional.ofNullable(outlines.get(line[0]))
                    .flatMap(outline -> outline.line(Part.REQUIREMENT, line[1]))
                    .isPresent();
        }
    }
}
