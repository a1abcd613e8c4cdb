package org.muster.readiness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.muster.place.PlaceDirectory;
import org.muster.plan.PlanDirectory;

/**
 * What follows for the plans from each of many steps, reckoned together: the world is read once and every plan looked at
 * once as it is, in as many statements for a whole job's stretch as for one asset.
 */
@ApplicationScoped
class Reckoning {

    private final LiveWorld live;
    private final PlanDirectory plans;
    private final PlaceDirectory places;
    private final Consents consents;
    private final Losses losses;
    private final Clock clock;

    @Inject
    Reckoning(
            LiveWorld live, PlanDirectory plans, PlaceDirectory places, Consents consents, Losses losses, Clock clock) {
        this.live = live;
        this.plans = plans;
        this.places = places;
        this.consents = consents;
        this.losses = losses;
        this.clock = clock;
    }

    Reckoning() {
        this(null, null, null, null, null, null);
    }

    /** By tag, of every step some plan would feel. */
    Map<String, Impact> of(List<StepEffect> effects) {
        var tags = effects.stream().map(StepEffect::tag).distinct().toList();
        var codes = tags.isEmpty() ? List.<String>of() : plans.countingOn(tags);
        if (codes.isEmpty()) {
            return Map.of();
        }
        var today = LocalDate.now(clock);
        var world = live.of(Optional.of(codes));
        var outlooks = Outlooks.of(world, today, ReadinessJob.HORIZON);
        var standing = consents.standing(tags, clock.instant());
        var books = losses.of(tags.stream());
        var found = new HashMap<String, Impact>();
        for (var effect : effects) {
            var impact = of(effect, world, outlooks, standing, books.getOrDefault(effect.tag(), List.of()));
            if (impact.felt()) {
                found.put(effect.tag(), impact);
            }
        }
        return found;
    }

    private Impact of(
            StepEffect effect,
            World world,
            List<Outlook> outlooks,
            List<Consent> standing,
            List<WhatIfAnswer.Loss> books) {
        var today = LocalDate.now(clock);
        var counting = world.countingOn(effect.tag());
        var narrowed = world.only(counting);
        var looked = outlooks.stream()
                .filter(outlook -> counting.contains(outlook.plan().code()))
                .toList();
        var changes = effect.changes(places::site);
        var answer = WhatIf.of(narrowed, looked, changes, today, ReadinessJob.HORIZON);
        var falls = new ArrayList<Impact.Fall>();
        var deed = effect.deed(places::site);
        for (var each : new Dependents(narrowed, effect.tag(), today).under(looked, changes)) {
            if (each.dropsOn().isPresent()) {
                var agreed = standing.stream()
                        .anyMatch(consent -> consent.asset().equals(effect.tag())
                                && consent.plan().equals(each.outlook().plan().code())
                                && consent.covers(deed));
                falls.add(Impact.Fall.of(each, effect.needsConsent(each) && !agreed));
            }
        }
        return Impact.of(today, answer.with(books), falls);
    }
}
