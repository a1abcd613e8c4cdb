package org.muster.readiness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muster.plan.Part;
import org.muster.plan.PlanDirectory;
import org.muster.plan.PlanFilter;
import org.muster.readiness.model.Cause;
import org.muster.shared.fact.Whence;
import org.muster.shared.usecase.Application;
import org.muster.shared.usecase.Command;
import org.muster.shared.usecase.OpenCommand;
import org.muster.shared.usecase.Reason;
import org.muster.shared.usecase.Refusal;

/**
 * Where one asks how ready plans are: now, on any day, if things are lost or changed, and together. What is kept answers
 * the board; a plan that a command has just touched is looked at live until the worker has been there.
 */
@ApplicationScoped
public class ReadinessDirectory {

    private static final int MOST_PLANS = 5_000;

    private final LiveWorld live;
    private final ReadinessStream stream;
    private final KeptGaps gaps;
    private final PlanDirectory plans;
    private final Consents consents;
    private final Discretion discretion;
    private final OpenCommand open;
    private final Names names;
    private final Losses losses;
    private final Clock clock;

    @Inject
    ReadinessDirectory(
            LiveWorld live,
            ReadinessStream stream,
            KeptGaps gaps,
            PlanDirectory plans,
            Consents consents,
            Discretion discretion,
            OpenCommand open,
            Names names,
            Losses losses,
            Clock clock) {
        this.live = live;
        this.stream = stream;
        this.gaps = gaps;
        this.plans = plans;
        this.consents = consents;
        this.discretion = discretion;
        this.open = open;
        this.names = names;
        this.losses = losses;
        this.clock = clock;
    }

    ReadinessDirectory() {
        this(null, null, null, null, null, null, null, null, null, null);
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Every plan as it stands, the worst first: four statements, more only while a plan waits to be looked at. */
    public List<BoardRow> board() {
        var kept = discretion.kept(stream.results()).stream()
                .collect(Collectors.toMap(StoredOutlook::plan, Function.identity(), (one, same) -> one, TreeMap::new));
        var rows = plans.readOn(PlanFilter.alive(), PlanDirectory.BY_CODE, Optional.empty(), MOST_PLANS)
                .rows();
        var touched = stream.touched();
        var waiting = rows.stream()
                .map(row -> row.code())
                .filter(code -> touched.contains(code) || !kept.containsKey(code))
                .toList();
        if (!waiting.isEmpty()) {
            outlooks(waiting, today(), ReadinessJob.HORIZON)
                    .forEach(outlook -> kept.put(
                            outlook.plan().code(),
                            StoredOutlook.of(outlook)
                                    .after(kept.get(outlook.plan().code()))));
        }
        var overrides = plans.overrides();
        var waivers = plans.waivers();
        return rows.stream()
                .filter(row -> kept.containsKey(row.code()))
                .map(row -> new BoardRow(
                        row,
                        kept.get(row.code()),
                        Overridden.on(today(), overrides.getOrDefault(row.code(), List.of())),
                        Waived.on(today(), waivers.getOrDefault(row.code(), List.of())),
                        today()))
                .sorted(BoardRow.WORST_FIRST)
                .toList();
    }

    /** One plan, looked at live. */
    public Optional<Outlook> outlook(String plan, LocalDate asOf, long days) {
        return outlooks(List.of(plan), asOf, days).stream().findFirst();
    }

    /** Some plans, looked at live. */
    public List<Outlook> outlooks(Collection<String> codes, LocalDate asOf, long days) {
        return Outlooks.of(live.of(Optional.of(codes)), asOf, days);
    }

    /** Everything that falls short now or ends within so many days, by what it costs, from what is kept as the board is. */
    public List<Gap> gaps(long days) {
        return gaps.inSight(today(), days);
    }

    /** What becomes of the plans from a day on if the facts were changed then. */
    public WhatIfAnswer whatIf(List<Change> changes, LocalDate asOf, long days) {
        refuse(objections(changes, asOf));
        return WhatIf.of(live.of(Optional.of(touchedBy(changes))), changes, asOf, days)
                .with(losses.of(changes));
    }

    /** What speaks against trying these changes: what they name does not exist, or is not for the caller to see. */
    public List<Reason> objections(List<Change> changes, LocalDate asOf) {
        var past = Stream.of(asOf)
                .filter(day -> day.isBefore(today()))
                .map(day -> Reason.at("as_of", "readiness.refusal.past", day));
        return Stream.concat(past, names.objections(changes, asOf).stream()).toList();
    }

    private static void refuse(List<Reason> objections) {
        if (!objections.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, objections);
        }
    }

    /** The plans for which the changes can make a difference: nobody else has to be looked at. */
    private Set<String> touchedBy(List<Change> changes) {
        var named = changes.stream().flatMap(change -> change.named().stream()).toList();
        var touched = new TreeSet<>(plans.countingOn(codes(named, Change.Named.Sort.ASSET)));
        touched.addAll(codes(named, Change.Named.Sort.PLAN));
        return touched;
    }

    private static List<String> codes(List<Change.Named> named, Change.Named.Sort sort) {
        return named.stream()
                .filter(each -> each.sort() == sort)
                .map(Change.Named::code)
                .toList();
    }

    /**
     * Several plans at the same time, with some failure groups lost beside what their own scenarios take away; where none is
     * named, those the loss touches, with that loss alone.
     */
    public JointAnswer joint(List<String> codes, Collection<String> lost, LocalDate asOf) {
        if (asOf.isBefore(today())) {
            throw Refusal.invalid("as_of", "readiness.refusal.past", asOf);
        }
        refuse(names.objections(codes, lost));
        if (!codes.isEmpty() || lost.isEmpty()) {
            return Joint.of(live.of(Optional.of(codes)), codes, lost, asOf);
        }
        return Joint.after(live.of(Optional.empty()), lost, asOf);
    }

    /** What may be lost: every failure group a plan's candidates share, with the number of them. */
    public Map<String, Long> failureGroups() {
        return live.of(Optional.empty()).assets().values().stream()
                .flatMap(asset -> asset.groups().stream())
                .collect(Collectors.groupingBy(group -> group, TreeMap::new, Collectors.counting()));
    }

    /** The plans that count on an asset and how each would stand without it. */
    public List<Dependence> dependents(String tag) {
        return dependents(tag, List.of(new Change.Remove(tag)));
    }

    /**
     * What a plan would lose by a step with an asset. Its owner is asked to agree to it, and so is told of it wherever it
     * stands; others are told of what they may see.
     */
    public List<Dependence> losses(String plan, String tag, String step, Map<String, String> terms) {
        var changes = Deed.read(step, terms).changes(tag);
        var owned = plans.find(plan)
                .filter(sheet -> sheet.details().owner().equals(open.by().code()))
                .isPresent();
        var found = owned
                ? open.as(Command.of(new Application(), Whence.SYSTEM, ""), () -> dependents(tag, changes))
                : dependents(tag, changes);
        return found.stream()
                .filter(each -> each.outlook().plan().code().equals(plan))
                .toList();
    }

    /** The world of the plans, with what comes in: it is looked for among what can do the same. */
    private World withWhatComes(List<String> codes, String tag, List<Change> changes) {
        var world = live.of(Optional.of(codes));
        return changes.stream()
                .flatMap(change -> change.bringsIn().stream())
                .findFirst()
                .filter(coming -> !world.assets().containsKey(coming))
                .flatMap(coming -> Optional.ofNullable(world.assets().get(tag)))
                .map(asset -> live.of(Optional.of(codes), Set.of(asset.capability())))
                .orElse(world);
    }

    /** The plans that count on an asset and how each requirement would stand if something became of it. */
    List<Dependence> dependents(String tag, List<Change> changes) {
        var codes = plans.countingOn(List.of(tag));
        if (codes.isEmpty()) {
            return List.of();
        }
        return new Dependents(withWhatComes(codes, tag, changes), tag, today()).under(changes);
    }

    /** What could be assigned to a requirement, the best first, with what speaks for it and against it. */
    public List<Suggestion> suggestions(String plan, String requirement) {
        var outline = plans.outlines(Optional.of(List.of(plan))).stream()
                .findFirst()
                .orElseThrow(() -> Refusal.missing(plan));
        var line = outline.line(Part.REQUIREMENT, requirement)
                .orElseThrow(() -> Refusal.missing(plan + "/" + requirement));
        return new Suggestions(outline, line, live.around(outline, line), today()).best();
    }

    /** What the owner of a plan has agreed to do without, the latest first. */
    public List<ConsentRow> consents(String plan) {
        return plans.find(plan).map(found -> consents.of(plan)).orElseThrow(() -> Refusal.missing(plan));
    }

    /** What helps a requirement, the most telling first. */
    public List<RemedyLink> remedies(Outlook outlook, RequirementLine line) {
        return Remedies.of(outlook, line);
    }

    /** Where it is written down what a gate says of a candidate; empty where the reader may not see the asset. */
    public String evidence(String plan, GateFinding finding) {
        return Remedies.evidence(plan, finding);
    }

    /** What helps against the cause of a step of a plan's curve, if one thing does. */
    public Optional<RemedyLink> remedy(String plan, Cause cause) {
        return Remedies.against(plan, cause);
    }
}
