package org.muster.asset;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One row of the lifecycle table, written as a sentence: from where, to where, by whom and not whom, what it needs, takes
 * and posts. {@link Step} is the table and completes each row once; afterwards nothing changes it.
 */
final class StepRow {

    private final Set<Stage> from;
    private List<Stage> to = List.of();
    private Set<Hand> by = Set.of();
    private List<Step> notWhoDid = List.of();
    private List<Step> after = List.of();
    private List<Step> forgets = List.of();
    private boolean saysWhy;
    private Set<Detail> needs = Set.of();
    private Set<Detail> needsUnlessKnown = Set.of();
    private Set<Detail> needsOneOf = Set.of();
    private Set<Detail> takes = Set.of();
    private Effect posts = Effect.NONE;

    private StepRow(Set<Stage> from) {
        this.from = from;
    }

    /** The row that begins a life. */
    static StepRow begin() {
        return new StepRow(Set.of());
    }

    static StepRow from(Stage first, Stage... others) {
        return new StepRow(EnumSet.of(first, others));
    }

    static StepRow from(Set<Stage> stages) {
        return new StepRow(stages);
    }

    /** Where it leads: the first one unless the person chooses another. */
    StepRow to(Stage... stages) {
        to = List.of(stages);
        return this;
    }

    StepRow stays() {
        to = List.of();
        return this;
    }

    /** Whose hands may take it; one of them suffices. */
    StepRow by(Hand first, Hand... others) {
        by = EnumSet.of(first, others);
        return this;
    }

    /** Whoever last did one of these on the same asset may not take it. */
    StepRow notWhoDid(Step... steps) {
        notWhoDid = List.of(steps);
        return this;
    }

    /** One of these must have been done since it was last forgotten. */
    StepRow after(Step... steps) {
        after = List.of(steps);
        return this;
    }

    /** These no longer count as done afterwards. */
    StepRow forgets(Step... steps) {
        forgets = List.of(steps);
        return this;
    }

    StepRow saysWhy() {
        saysWhy = true;
        return this;
    }

    StepRow needs(Detail first, Detail... others) {
        needs = EnumSet.of(first, others);
        return this;
    }

    /** Needed only while the register does not know it from before. */
    StepRow needsUnlessKnown(Detail first, Detail... others) {
        needsUnlessKnown = EnumSet.of(first, others);
        return this;
    }

    StepRow needsOneOf(Detail first, Detail... others) {
        needsOneOf = EnumSet.of(first, others);
        return this;
    }

    StepRow takes(Detail first, Detail... others) {
        takes = EnumSet.of(first, others);
        return this;
    }

    StepRow posts(Effect effect) {
        posts = effect;
        return this;
    }

    Set<Stage> openIn() {
        return from;
    }

    List<Stage> leadsTo() {
        return to;
    }

    Set<Hand> by() {
        return by;
    }

    List<Step> notWhoDid() {
        return notWhoDid;
    }

    List<Step> after() {
        return after;
    }

    List<Step> forgets() {
        return forgets;
    }

    boolean asksWhy() {
        return saysWhy;
    }

    Set<Detail> needs() {
        return needs;
    }

    Set<Detail> needsUnlessKnown() {
        return needsUnlessKnown;
    }

    Set<Detail> needsOneOf() {
        return needsOneOf;
    }

    /** Everything the step's form asks for, what is needed first. */
    List<Detail> asks() {
        var asks = new LinkedHashSet<Detail>(needs);
        asks.addAll(needsUnlessKnown);
        asks.addAll(needsOneOf);
        asks.addAll(takes);
        return List.copyOf(asks);
    }

    Effect posts() {
        return posts;
    }

    /** The stage it leads to from the present one, if the wish is one the row allows. */
    Optional<Stage> target(Stage present, Optional<Stage> wish) {
        if (to.isEmpty()) {
            return Optional.of(present);
        }
        return wish.isEmpty() ? Optional.of(to.get(0)) : wish.filter(to::contains);
    }
}
