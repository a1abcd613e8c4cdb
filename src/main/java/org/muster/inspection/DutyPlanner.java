package org.muster.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muster.asset.AssetDesk;
import org.muster.asset.AssetStanding;
import org.muster.shared.fact.Happened;
import org.muster.shared.usecase.Facts;
import org.muster.shared.usecase.OpenCommand;

/**
 * Keeps the duties of an asset as its rules ask for them: plans what is missing, lets them follow the asset, rest, move
 * and fall away. Whoever calls it does so inside a command; doing it again changes nothing.
 */
@ApplicationScoped
class DutyPlanner {

    private final InspectionRules rules;
    private final Duties duties;
    private final Inspections inspections;
    private final AssetDesk assets;
    private final Sites sites;
    private final Grounds grounds;
    private final Facts facts;
    private final OpenCommand open;
    private final Clock clock;

    @Inject
    DutyPlanner(
            InspectionRules rules,
            Duties duties,
            Inspections inspections,
            AssetDesk assets,
            Sites sites,
            Grounds grounds,
            Facts facts,
            OpenCommand open,
            Clock clock) {
        this.rules = rules;
        this.duties = duties;
        this.inspections = inspections;
        this.assets = assets;
        this.sites = sites;
        this.grounds = grounds;
        this.facts = facts;
        this.open = open;
        this.clock = clock;
    }

    DutyPlanner() {
        this(null, null, null, null, null, null, null, null, null);
    }

    /** Something happened to the asset on that day. */
    void happened(String asset, Set<Trigger> triggers, LocalDate day) {
        assets.standing(asset).ifPresent(standing -> align(standing, Set.of(), triggers, day));
    }

    /** Looks whether the duties of the asset are as they should be; answers what was not. */
    List<Move> review(String asset, Set<String> anew) {
        return assets.standing(asset)
                .map(standing -> align(
                        standing,
                        anew,
                        EnumSet.noneOf(Trigger.class),
                        sites.days(standing.site()).dayOf(clock.instant())))
                .orElse(List.of());
    }

    /** The duty is settled; plans the one after it. Once all is planned it has to be {@link #announce announced}. */
    void settled(AssetStanding standing, Duty settled) {
        duties.written();
        rules.find(settled.rule())
                .filter(rule -> rule.covers(standing))
                .ifPresent(rule -> following(rule, standing, settled, sites.days(standing.site())));
    }

    /** A delivery that failed its acceptance goes on waiting for it; else the rule says when the next is. */
    private void following(InspectionRule rule, AssetStanding standing, Duty settled, SiteDays days) {
        Grounds.following(rule, standing, Optional.of(settled))
                .ifPresentOrElse(
                        asked -> plan(rule, standing, asked, Optional.of(settled), days),
                        () -> begin(
                                rule,
                                standing,
                                EnumSet.noneOf(Trigger.class),
                                settled.settledOn().orElseThrow(),
                                days));
    }

    /**
     * The meter of the asset was read: what goes by use may have become due. Once all is planned it has to be
     * {@link #announce announced}.
     */
    void metered(AssetStanding standing, BigDecimal reading, LocalDate day) {
        var open = openByRule(standing.tag()).keySet();
        var days = sites.days(standing.site());
        rules.active().stream()
                .filter(rule -> rule.covers(standing))
                .filter(rule -> !open.contains(rule.code()) && inForce(rule, day))
                .filter(rule -> grounds.reached(standing.tag(), rule, reading))
                .forEach(rule -> used(rule, standing, reading, day, days));
    }

    /** What a rule asks for by use that was read before it was changed. */
    private Optional<Duty> overdue(InspectionRule rule, AssetStanding standing, LocalDate day, SiteDays days) {
        return grounds.due(standing.tag(), rule).map(reading -> used(rule, standing, reading, day, days));
    }

    private Duty used(InspectionRule rule, AssetStanding standing, BigDecimal reading, LocalDate day, SiteDays days) {
        var duty = plan(rule, standing, day, duties.lastSettled(standing.tag(), rule.code()), days);
        duty.reached(reading);
        return duty;
    }

    /** Tells the register when the asset is to be checked next. */
    void announce(String asset) {
        duties.written();
        announce(asset, List.of());
    }

    /** The same while some are planned but not written yet. */
    private void announce(String asset, List<Duty> fresh) {
        assets.nextCheck(
                asset,
                Stream.concat(duties.openOf(asset).stream(), fresh.stream())
                        .filter(duty -> !duty.paused())
                        .map(duty -> duty.term().planned())
                        .min(LocalDate::compareTo));
    }

    private List<Move> align(AssetStanding standing, Set<String> anew, Set<Trigger> triggers, LocalDate day) {
        var open = openByRule(standing.tag());
        var asking = rules.active().stream()
                .filter(rule -> rule.covers(standing))
                .filter(rule -> open.containsKey(rule.code()) || inForce(rule, day))
                .toList();
        if (asking.isEmpty() && open.isEmpty()) {
            return List.of();
        }
        var moves = new ArrayList<Move>();
        var fresh = new ArrayList<Duty>();
        var days = sites.days(standing.site());
        for (var rule : asking) {
            var other = anew.contains(rule.code());
            Optional.ofNullable(open.get(rule.code()))
                    .filter(duty -> !other || grounds.still(rule, duty))
                    .map(duty -> open.remove(rule.code()))
                    .ifPresentOrElse(
                            duty -> keep(rule, standing, duty, other, day, days)
                                    .or(() -> sooner(rule, standing, duty, triggers, day))
                                    .ifPresent(moves::add),
                            () -> begin(rule, standing, triggers, day, days)
                                    .or(() -> other ? overdue(rule, standing, day, days) : Optional.empty())
                                    .ifPresent(fresh::add));
        }
        open.values().forEach(duty -> moves.add(drop(duty, day)));
        fresh.forEach(duty -> moves.add(Move.arrived(standing.tag(), duty.term().planned())));
        announce(standing.tag(), fresh);
        return moves;
    }

    private Map<String, Duty> openByRule(String asset) {
        return duties.openOf(asset).stream()
                .collect(Collectors.toMap(Duty::rule, Function.identity(), (first, second) -> first, TreeMap::new));
    }

    private Optional<Move> keep(
            InspectionRule rule, AssetStanding standing, Duty duty, boolean anew, LocalDate day, SiteDays days) {
        var now = clock.instant();
        var before = duty.term().planned();
        var woken = duty.paused() && !rule.restsIn(standing.stage());
        var elsewhere = !duty.site().equals(standing.site());
        duty.follow(rule, standing, now);
        duty.rest(rule.restsIn(standing.stage()), now);
        var last = anew || woken || elsewhere ? duties.lastSettled(duty.asset(), duty.rule()) : Optional.<Duty>empty();
        var asked = anew
                ? Grounds.askedAnew(rule, standing, duty, last)
                        .orElse(duty.term().asked())
                : duty.term().asked();
        var moved = (anew || woken || elsewhere)
                && duty.move(rule.term(woken ? later(asked, day) : asked, lastDone(last, woken), days), days, now);
        if (!moved) {
            if (anew) {
                facts.tell(Happened.to(duty.subject(), "inspection.fact.rule_changed"));
            }
            return Optional.empty();
        }
        facts.tell(Happened.to(duty.subject(), "inspection.fact.moved"));
        return Optional.of(Move.between(duty.asset(), before, duty.term().planned()));
    }

    /** What happens while a duty waits, for what happened before or for a waiver to end, does not wait as long. */
    private Optional<Move> sooner(
            InspectionRule rule, AssetStanding standing, Duty duty, Set<Trigger> triggers, LocalDate day) {
        var before = duty.term().planned();
        return Grounds.trigger(rule, standing, triggers)
                .filter(trigger -> ((OnEvent) rule.recurrence())
                        .asked(day)
                        .isBefore(duty.term().asked()))
                .map(trigger -> {
                    var days = sites.days(standing.site());
                    duty.called(trigger, day);
                    duty.move(
                            rule.term(((OnEvent) rule.recurrence()).asked(day), Optional.empty(), days),
                            days,
                            clock.instant());
                    facts.tell(Happened.to(duty.subject(), "inspection.fact.moved"));
                    return Move.between(duty.asset(), before, duty.term().planned());
                });
    }

    private Optional<Duty> begin(
            InspectionRule rule, AssetStanding standing, Set<Trigger> triggers, LocalDate day, SiteDays days) {
        if (rule.recurrence() instanceof OnEvent event) {
            return Grounds.trigger(rule, standing, triggers).map(trigger -> {
                var duty = plan(rule, standing, event.asked(day), Optional.empty(), days);
                duty.called(trigger, day);
                return duty;
            });
        }
        return asked(rule, standing, day).map(asked -> plan(rule, standing, asked, Optional.empty(), days));
    }

    /** A rule is dated by universal time, and west of it the day before it may still go on. */
    private static boolean inForce(InspectionRule rule, LocalDate day) {
        return !rule.since().isAfter(day.plusDays(1));
    }

    /**
     * The day asked for where nothing is open: after the last check of this kind, though that day may be over, as the gap
     * since the check is what the rule bounds; what was never checked is asked for from today on.
     */
    private Optional<LocalDate> asked(InspectionRule rule, AssetStanding standing, LocalDate day) {
        var last = duties.lastSettled(standing.tag(), rule.code());
        var done =
                last.isPresent() ? Optional.<LocalDate>empty() : inspections.lastDone(standing.tag(), rule.checklist());
        if (done.isPresent()) {
            return rule.recurrence().next(standing.acceptedOn().orElse(rule.since()), done.get(), done.get());
        }
        return Grounds.following(rule, standing, last).map(asked -> last.isPresent() ? asked : later(asked, day));
    }

    private Duty plan(
            InspectionRule rule, AssetStanding standing, LocalDate asked, Optional<Duty> last, SiteDays days) {
        var now = clock.instant();
        var duty = new Duty(rule, standing, rule.term(asked, lastDone(last, false), days), days, now);
        duty.rest(rule.restsIn(standing.stage()), now);
        last.flatMap(Duty::waivedUntil).ifPresent(duty::waitUntil);
        duties.add(duty);
        facts.tell(Happened.to(duty.subject(), "inspection.fact.planned"));
        return duty;
    }

    private Move drop(Duty duty, LocalDate day) {
        facts.tell(duty.cancel(open.by().code(), day, clock.instant()));
        return Move.gone(duty.asset(), duty.term().planned());
    }

    /** When it was last done; what rested or was waived has no gap to measure. */
    private static Optional<LocalDate> lastDone(Optional<Duty> last, boolean rested) {
        return last.filter(duty -> duty.settlement() == Settlement.DONE && !rested)
                .flatMap(Duty::settledOn);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
