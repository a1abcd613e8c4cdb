package org.muster.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
        var seen = seen();
        var named = plans.naming(seen);
        var found = new ArrayList<PackRow>();
        var last = from.map(position -> position.value().split(BESIDE, 2)).orElse(new String[] {"", ""});
        var more = true;
        while (more && found.size() <= limit) {
            var read = stream.behind(last[0], last[1], STRETCH);
            more = read.size() == STRETCH;
            for (var pack : read) {
                last = new String[] {pack.plan(), pack.site()};
                if (found.size() <= limit
                        && seen.contains(pack.plan())
                        && (covers(pack.site()) || named.contains(pack.plan()))) {
                    found.add(pack);
                }
            }
        }
        var shown = found.subList(0, Math.min(limit, found.size()));
        var before = from.map(Position::ordinal).orElse(0L);
        return new Slice<>(
                List.copyOf(shown),
                Optional.empty(),
                found.size() > limit ? Optional.of(behind(shown.get(limit - 1), before + limit)) : Optional.empty(),
                new Slice.Count(before + found.size(), found.size() > limit));
    }

    private static Position behind(PackRow pack, long before) {
        return new Position(BY_PLAN.parameter(), pack.plan() + BESIDE + pack.site(), 0, false, before, 0, true);
    }

    /** All of them one after the other, read while they are taken. */
    public Stream<PackRow> rows() {
        return Stretches.of(from -> list(from, Stretches.USUAL));
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
