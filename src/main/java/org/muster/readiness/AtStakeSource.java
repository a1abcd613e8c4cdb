package org.muster.readiness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.muster.plan.PlanDirectory;
import org.muster.readiness.model.Verdict;
import org.muster.shared.due.Stake;
import org.muster.shared.due.StakeSource;
import org.muster.shared.fact.Subject;

/** Tells reminders which plans would fall if an asset dropped out on a day, or have because it did, and whose they are. */
@ApplicationScoped
class AtStakeSource implements StakeSource {

    private final PlanDirectory plans;
    private final LiveWorld live;

    @Inject
    AtStakeSource(PlanDirectory plans, LiveWorld live) {
        this.plans = plans;
        this.live = live;
    }

    AtStakeSource() {
        this(null, null);
    }

    @Override
    public Map<Subject, Stake> at(LocalDate day, Collection<Subject> subjects) {
        var assets = subjects.stream()
                .filter(subject -> subject.type().equals("asset"))
                .toList();
        var tags = assets.stream().map(Subject::reference).toList();
        var codes = tags.isEmpty() ? List.<String>of() : plans.countingOn(tags);
        if (codes.isEmpty()) {
            return Map.of();
        }
        var world = live.of(Optional.of(codes));
        var with = Outlooks.of(world, day, 0);
        var stakes = new HashMap<Subject, Stake>();
        assets.forEach(
                subject -> stake(world, with, subject.reference(), day).ifPresent(stake -> stakes.put(subject, stake)));
        return stakes;
    }

    /** Whether the plan has fallen by it: it counts for nothing on the day, and something is missing where it would. */
    private static boolean outAlready(Outlook outlook, String tag, LocalDate day) {
        return outlook.requirements().stream()
                .filter(line -> line.missing() > 0)
                .flatMap(line -> line.candidates().stream())
                .anyMatch(candidate -> candidate.tag().equals(tag) && candidate.verdict(day) == Verdict.NOT_READY);
    }

    static Optional<Stake> stake(World world, List<Outlook> with, String tag, LocalDate day) {
        var counting = with.stream()
                .filter(outlook -> outlook.requirements().stream()
                        .flatMap(line -> line.candidates().stream())
                        .anyMatch(candidate -> candidate.tag().equals(tag)))
                .collect(Collectors.toMap(outlook -> outlook.plan().code(), Function.identity()));
        if (counting.isEmpty()) {
            return Optional.empty();
        }
        var words = new ArrayList<String>();
        var people = new ArrayList<String>();
        for (var without : Outlooks.of(world.only(counting.keySet()).without(tag), day, 0)) {
            var before = counting.get(without.plan().code());
            if (without.standing().level().compareTo(before.standing().level()) > 0 || outAlready(before, tag, day)) {
                words.add(without.plan().code() + " " + without.standing().level());
                people.add(without.plan().details().owner());
            }
        }
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(new Stake("readiness.stake.drop", List.of(String.join(", ", words)), people));
    }
}
