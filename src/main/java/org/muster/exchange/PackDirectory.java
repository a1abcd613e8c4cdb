package org.muster.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.muster.plan.PlanDirectory;
import org.muster.plan.PlanFilter;
import org.muster.plan.PlanRow;
import org.muster.shared.usecase.OpenCommand;
import org.muster.shared.usecase.Right;

/** Where packs are looked up: those of plans the caller may see, for the sites of the caller; all of those that name the caller. */
@ApplicationScoped
public class PackDirectory {

    private static final int MOST = 5_000;

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

    public List<PackRow> all() {
        var seen = seen();
        var named = plans.naming(seen);
        return stream.all().stream()
                .filter(pack -> seen.contains(pack.plan()) && (covers(pack.site()) || named.contains(pack.plan())))
                .toList();
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
