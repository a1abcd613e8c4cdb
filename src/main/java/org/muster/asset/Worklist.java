package org.muster.asset;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muster.shared.usecase.Caller;
import org.muster.shared.usecase.Reach;

/**
 * What waits for one person, read from the lifecycle table: an asset waits for a step when its stage asks for it, the
 * person's hands may take it, and the separation of duties does not keep them from it.
 */
final class Worklist {

    /** The steps a stage waits for; what only may happen is no duty. */
    static final Set<Step> DUTIES = EnumSet.of(
            Step.APPROVE,
            Step.ORDER,
            Step.RECEIVE,
            Step.ACCEPT,
            Step.PASS,
            Step.RELEASE,
            Step.COMPLETE_MAINTENANCE,
            Step.FIND,
            Step.PERFORM_DISPOSAL,
            Step.DISPOSE);

    /** Where something waits; what is in store or in use waits for nothing. */
    static final Set<Stage> STAGES = EnumSet.of(
            Stage.REQUESTED,
            Stage.APPROVED,
            Stage.ORDERED,
            Stage.RECEIVED,
            Stage.QUARANTINED,
            Stage.IN_MAINTENANCE,
            Stage.MISSING,
            Stage.RETIRED);

    private static final char ESCAPE = '!';

    private final Caller caller;

    Worklist(Caller caller) {
        this.caller = caller;
    }

    /** Counts by step, from groups of stage, site, deeds and number. */
    List<Waiting> of(Stream<Object[]> groups) {
        var numbers = new EnumMap<Step, Long>(Step.class);
        groups.forEach(group -> DUTIES.stream()
                .filter(step -> waits(step, group))
                .forEach(step -> numbers.merge(step, (Long) group[3], Long::sum)));
        return numbers.entrySet().stream()
                .map(entry -> new Waiting(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** The tags, in rows of stage, site, deeds and tag, whose proposed retirement the person may decide. */
    List<String> decided(Stream<Object[]> rows) {
        return rows.filter(row -> mayTake(Step.RETIRE, row))
                .map(row -> (String) row[3])
                .toList();
    }

    /** The same as a condition of a list: all that waits for the caller to take the step. */
    Predicate waiting(Step step, CriteriaBuilder builder, Root<Asset> asset) {
        var deeds = asset.<String>get("deedsText");
        var where = new ArrayList<Predicate>();
        where.add(asset.get("stage").in(step == Step.PASS ? Set.of(Stage.QUARANTINED) : step.openIn()));
        var reaches =
                step.row().by().stream().map(hand -> caller.reach(hand.right())).toList();
        if (reaches.stream().noneMatch(Reach::everywhere)) {
            var sites =
                    reaches.stream().flatMap(reach -> reach.sites().stream()).collect(Collectors.toSet());
            where.add(
                    sites.isEmpty() ? builder.disjunction() : asset.get("site").in(sites));
        }
        if (!step.row().after().isEmpty()) {
            where.add(anyOf(step.row().after(), builder, deeds));
        }
        if (step == Step.PASS) {
            where.add(anyOf(Step.RELEASE.row().after(), builder, deeds).not());
        }
        if (step == Step.PERFORM_DISPOSAL) {
            where.add(anyOf(List.of(step), builder, deeds).not());
        }
        step.row()
                .notWhoDid()
                .forEach(other -> where.add(builder.or(
                                builder.like(deeds, "%" + own(other) + ";%", ESCAPE),
                                builder.like(deeds, "%" + own(other), ESCAPE))
                        .not()));
        return builder.and(where.toArray(Predicate[]::new));
    }

    private static Predicate anyOf(List<Step> steps, CriteriaBuilder builder, Path<String> deeds) {
        return builder.or(steps.stream()
                .map(step -> builder.like(deeds, "%" + escaped(step.name()) + "=%", ESCAPE))
                .toArray(Predicate[]::new));
    }

    /** How a deed of the caller is written down; no step's name ends with that of another. */
    private String own(Step step) {
        return escaped(step.name() + "=" + caller.code());
    }

    private static String escaped(String text) {
        return text.replaceAll("[%_!]", "!$0");
    }

    private boolean waits(Step step, Object[] group) {
        var deeds = (Deeds) group[2];
        return step.openIn().contains((Stage) group[0])
                && (step != Step.PASS
                        || group[0] == Stage.QUARANTINED
                                && !deeds.anyOf(Step.RELEASE.row().after()))
                && (step != Step.PERFORM_DISPOSAL || deeds.doerOf(step).isEmpty())
                && mayTake(step, group);
    }

    private boolean mayTake(Step step, Object[] group) {
        var site = (String) group[1];
        var deeds = (Deeds) group[2];
        var row = step.row();
        return row.by().stream().anyMatch(hand -> caller.may(hand.right(), site))
                && deeds.anyOf(row.after())
                && row.notWhoDid().stream()
                        .noneMatch(other -> deeds.doerOf(other)
                                .filter(caller.code()::equals)
                                .isPresent());
    }
}
