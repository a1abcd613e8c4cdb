package org.muster.readiness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.muster.plan.PlanDirectory;
import org.muster.plan.PlanOutline;
import org.muster.shared.persistence.Position;
import org.muster.shared.persistence.Slice;
import org.muster.shared.persistence.Sort;
import org.muster.shared.persistence.Stretches;
import org.muster.shared.usecase.Reason;
import org.muster.shared.usecase.Refusal;

/** Where one asks how plans stood, as it was written down on the days on which that changed. */
@ApplicationScoped
public class HistoryDirectory {

    /** The order of a history. */
    public static final Sort<Instant> LATEST =
            Sort.byInstant("recorded", "recordedAt").reversed();

    private final DayStream days;
    private final PlanDirectory plans;
    private final Discretion discretion;

    @Inject
    HistoryDirectory(DayStream days, PlanDirectory plans, Discretion discretion) {
        this.days = days;
        this.plans = plans;
        this.discretion = discretion;
    }

    HistoryDirectory() {
        this(null, null, null);
    }

    /** The plan as it is called now, with the scenarios it answers; refused if there is none the caller may see. */
    public PlanOutline plan(String code) {
        return plans.outlines(Optional.of(List.of(code))).stream().findFirst().orElseThrow(() -> Refusal.missing(code));
    }

    /**
     * What was written about a plan on a past day, or last before it, with what stood behind it; a moment names one record
     * of a day on which several were written. Refused where nothing was: the refusal says since when there is something.
     */
    public PastDay replay(String plan, LocalDate day, Optional<Instant> moment) {
        return find(plan, day, moment)
                .orElseThrow(() -> since(plan)
                        .map(first -> new Refusal(
                                Refusal.Kind.MISSING, List.of(Reason.of("readiness.refusal.before", plan, day, first))))
                        .orElseGet(() -> Refusal.missing(plan + " " + day)));
    }

    /** The same, empty where nothing was written. */
    public Optional<PastDay> find(String plan, LocalDate day, Optional<Instant> moment) {
        return plans.find(plan)
                .flatMap(found -> moment.map(at -> days.at(plan, day, at)).orElseGet(() -> days.on(plan, day)))
                .map(past -> discretion.past(List.of(past)).get(0));
    }

    /** The first day on which anything was written about a plan. */
    public Optional<LocalDate> since(String plan) {
        return plans.find(plan).flatMap(found -> days.first(plan));
    }

    /** The stretch at the position of what was written about a plan, the latest first, without what stood behind it. */
    public Slice<PastDay> list(String plan, Optional<Position> from, int limit) {
        return plans.find(plan)
                .map(found -> new DayList(days, plan).stretch(from, limit))
                .map(found -> new Slice<>(discretion.past(found.rows()), found.previous(), found.next(), found.count()))
                .orElseThrow(() -> Refusal.missing(plan));
    }

    /** All of it one after the other, read while it is taken. */
    public Stream<PastDay> rows(String plan) {
        return Stretches.of(from -> list(plan, from, Stretches.USUAL));
    }
}
