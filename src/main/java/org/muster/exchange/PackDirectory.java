package org.muster.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muster.plan.PlanDirectory;
import org.muster.plan.PlanFilter;
import org.muster.plan.PlanRow;
import org.muster.shared.persistence.Position;
import org.muster.shared.persistence.Slice;
import org.muster.shared.persistence.Sort;
import org.muster.shared.persistence.Stretches;
import org.muster.shared.usecase.OpenCommand;
import org.muster.shared.usecase.Right;

/** Where packs are looked up: those of plans the caller may see, for the sites of the caller; all of those that name the caller. */
@ApplicationScoped
public class PackDirectory {

    /** The order of packs; those of a plan by site. */
    public static final Sort<String> BY_PLAN = Sort.byCode("plan", "plan");

    private static final int MOST = 5_000;
    private static final int STRETCH = 500;
    private static final String BESIDE = "/";

    private final PackStream stream;
    private final PlanDirectory plans;
    private final OpenCommand open;

    @Inject
    PackDirectory(PackStream stream, PlanDirectory plans, OpenCommand open) {
        this.stream = stream;
        this.plans = plans;
        this.open = open;
    }

    PackDirectory() {
        this(null, null, null);
    }

    /** The stretch at the position of the packs the caller may have, by plan and site. */
    public Slice<PackRow> list(Optional<Position> from, int limit) {
        return list(had(), from, limit);
    }

    /** All of them one after the other, read while they are taken. */
    public Stream<PackRow> rows() {
        var had = had();
        return Stretches.of(from -> list(had, from, Stretches.USUAL));
    }

    /** Which packs the caller may have. */
    private Predicate<PackRow> had() {
        var seen = seen();
        var named = plans.naming(seen);
        return pack -> seen.contains(pack.plan()) && (covers(pack.site()) || named.contains(pack.plan()));
    }

    private Slice<PackRow> list(Predicate<PackRow> had, Optional<Position> from, int limit) {
        var backwards = from.map(Position::backwards).orElse(false);
        var found = new ArrayList<>(found(had, from.map(Position::value).orElse(BESIDE), backwards, limit + 1));
        var more = found.size() > limit;
        var shown = new ArrayList<>(found.subList(0, Math.min(limit, found.size())));
        if (backwards) {
            Collections.reverse(shown);
        }
        if (shown.isEmpty()) {
            return new Slice<>(List.of(), Optional.empty(), Optional.empty(), new Slice.Count(0, false));
        }
        long before = from.map(
                        position -> backwards ? Math.max(position.ordinal() - shown.size(), 0) : position.ordinal())
                .orElse(0L);
        var follows = backwards || more;
        return new Slice<>(
                List.copyOf(shown),
                Optional.of(beside(shown.get(0), true, before)).filter(position -> before > 0),
                Optional.of(beside(shown.get(shown.size() - 1), false, before + shown.size()))
                        .filter(position -> follows),
                new Slice.Count(before + shown.size(), follows));
    }

    /** So many of them at most, behind a pack or before it, the nearest first. */
    private List<PackRow> found(Predicate<PackRow> had, String beside, boolean before, int most) {
        var found = new ArrayList<PackRow>();
        var last = beside.split(BESIDE, 2);
        var more = true;
        while (more && found.size() < most) {
            var read = stream.beside(last[0], last[1], before, STRETCH);
            more = read.size() == STRETCH;
            read.stream().filter(had).limit(most - (long) found.size()).forEach(found::add);
            if (more) {
                var end = read.get(read.size() - 1);
                last = new String[] {end.plan(), end.site()};
            }
        }
        return found;
    }

    private static Position beside(PackRow pack, boolean backwards, long before) {
        return new Position(
                BY_PLAN.parameter(), pack.plan() + BESIDE + pack.site(), 0, backwards, before, before, backwards);
    }

    public Optional<GrabPack> find(String plan, String site) {
        return plans.find(plan).filter(found -> opens(plan, site)).flatMap(found -> stream.read(plan, site));
    }

    /** A pack names what is at its site, one for everybody names everything; whoever the plan names needs all of it. */
    boolean opens(String plan, String site) {
        return covers(site) || plans.naming(List.of(plan)).contains(plan);
    }

    private boolean covers(String site) {
        return open.by().reach(Right.READ_PLANS).covers(site);
    }

    private Set<String> seen() {
        return plans.readOn(PlanFilter.alive(), PlanDirectory.BY_CODE, Optional.empty(), MOST).rows().stream()
                .map(PlanRow::code)
                .collect(Collectors.toSet());
    }
}
