package org.muster.readiness;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.muster.plan.Plan;
import org.muster.readiness.model.CurveStep;
import org.muster.shared.fact.Happened;
import org.muster.shared.fact.Subject;
import org.muster.shared.usecase.Facts;
import org.muster.shared.usecase.UseCase;

/**
 * Looks again at the plans that commands touched and at those whose next change has come: all of them in a bounded number
 * of statements, on the server that has the shift.
 */
@UseCase
public class ReadinessJob {

    /** How far results look ahead. */
    static final long HORIZON = 365;

    private static final int AT_ONCE = 200;

    private final ReadinessStream stream;
    private final DayStream days;
    private final GapStream gaps;
    private final LiveWorld live;
    private final Facts facts;
    private final Clock clock;

    @Inject
    ReadinessJob(ReadinessStream stream, DayStream days, GapStream gaps, LiveWorld live, Facts facts, Clock clock) {
        this.stream = stream;
        this.days = days;
        this.gaps = gaps;
        this.live = live;
        this.facts = facts;
        this.clock = clock;
    }

    ReadinessJob() {
        this(null, null, null, null, null, null);
    }

    /** Looks at what waits, if this server has the shift; answers how many plans were looked at. */
    public int look(String owner) {
        if (!stream.shift(owner, clock.instant())) {
            return 0;
        }
        var marks = stream.waiting(AT_ONCE);
        var codes = new LinkedHashSet<String>();
        marks.forEach(mark -> codes.add(mark.plan()));
        codes.addAll(stream.due(LocalDate.now(clock), AT_ONCE));
        evaluate(codes);
        stream.settle(marks);
        return codes.size();
    }

    /** Looks at one plan alone and no longer waits for it, whatever comes of it. */
    public void lookAt(String plan) {
        evaluate(List.of(plan));
        stream.settle(stream.waiting(AT_ONCE).stream()
                .filter(mark -> mark.plan().equals(plan))
                .toList());
    }

    /** The plans that wait, so that a fault in one can be told from the others. */
    public List<String> waiting() {
        return stream.waiting(AT_ONCE).stream()
                .map(ReadinessStream.Waiting::plan)
                .distinct()
                .toList();
    }

    /** Sets aside a plan that cannot be looked at: it must not keep the others waiting. */
    public void leaveAside(String plan) {
        stream.settle(stream.waiting(AT_ONCE).stream()
                .filter(mark -> mark.plan().equals(plan))
                .toList());
    }

    private void evaluate(Collection<String> codes) {
        if (codes.isEmpty()) {
            return;
        }
        var today = LocalDate.now(clock);
        var outlooks = Outlooks.of(live.of(Optional.of(codes)), today, HORIZON);
        var before = before(codes);
        outlooks.stream()
                .filter(outlook ->
                        !cliff(outlook).equals(cliff(before.get(outlook.plan().code()), today)))
                .forEach(outlook -> facts.tell(
                        Happened.to(new Subject(Plan.SUBJECT, outlook.plan().code()), "readiness.fact.cliff")));
        stream.keep(
                outlooks.stream()
                        .map(outlook -> StoredOutlook.of(outlook)
                                .after(before.get(outlook.plan().code())))
                        .toList(),
                clock.instant());
        gaps.keep(Gaps.all(outlooks, today, Gaps.KEPT + StoredOutlook.STANDS));
        days.remember(outlooks.stream()
                .filter(outlook -> changed(outlook, before.get(outlook.plan().code())))
                .map(this::day)
                .collect(Collectors.toCollection(ArrayList::new)));
    }

    /** The day and level of what a plan falls off next: when that moves, whoever reminds of it has to know. */
    private static Optional<String> cliff(Outlook outlook) {
        return Cliffs.next(outlook.cliff()).map(ReadinessJob::text);
    }

    private static Optional<String> cliff(@Nullable StoredOutlook kept, LocalDate today) {
        return Optional.ofNullable(kept)
                .flatMap(one -> Cliffs.next(one.cliff(today)))
                .map(ReadinessJob::text);
    }

    private static String text(CurveStep step) {
        return step.from() + " " + step.standing().level();
    }

    private Map<String, StoredOutlook> before(Collection<String> codes) {
        return stream.results(codes).stream().collect(Collectors.toMap(StoredOutlook::plan, Function.identity()));
    }

    private static boolean changed(Outlook outlook, StoredOutlook before) {
        return before == null
                || !outlook.restsOn(before.asOf(), before.hash())
                || !before.standing().equals(outlook.standing())
                || !before.pillars().equals(outlook.pillars());
    }

    private PastDay day(Outlook outlook) {
        return new PastDay(
                outlook.plan().code(),
                outlook.asOf(),
                outlook.standing(),
                outlook.scenario(),
                outlook.pillars(),
                outlook.requirements().stream()
                        .map(line -> EvidenceLine.of(line, outlook.asOf()))
                        .toList(),
                AnsweredFor.of(outlook),
                outlook.hash(),
                clock.instant(),
                Grounds.of(outlook));
    }
}
