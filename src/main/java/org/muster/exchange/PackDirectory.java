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

/** Where packs are looked up: those of plans the caller may see. */
@ApplicationScoped
public class PackDirectory {

    private static final int MOST = 5_000;

    private final PackStream stream;
    private final PlanDirectory plans;

    @Inject
    PackDirectory(PackStream stream, PlanDirectory plans) {
        this.stream = stream;
        this.plans = plans;
    }

    PackDirectory() {
        this(null, null);
    }

    public List<PackRow> all() {
        var seen = seen();
        return stream.all().stream().filter(pack -> seen.contains(pack.plan())).toList();
    }

    public Optional<GrabPack> find(String plan, String site) {
        return plans.find(plan).flatMap(found -> stream.read(plan, site));
    }

    private Set<String> seen() {
        return plans.readOn(PlanFilter.alive(), PlanDirectory.BY_CODE, Optional.empty(), MOST).rows().stream()
                .map(PlanRow::code)
                .collect(Collectors.toSet());
    }
}
