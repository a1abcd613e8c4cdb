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
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.muster.asset.Parted;
import org.muster.asset.Step;
import org.muster.asset.StepOrder;
import org.muster.asset.Taken;
import org.muster.place.PlaceDirectory;
import org.muster.shared.fact.Fact;
import org.muster.shared.fact.Subject;
import org.muster.shared.field.Particulars;
import org.muster.shared.persistence.Changes;
import org.muster.shared.usecase.Command;
import org.muster.shared.usecase.CommandCloser;

/** Uses up, with the step itself and by whatever door it was taken, the consents that were given for it. */
@ApplicationScoped
class ConsentsUsed implements CommandCloser {

    private static final int EARLY = 105;

    private final Consents consents;
    private final ConsentStream stream;
    private final PlaceDirectory places;
    private final Clock clock;

    @Inject
    ConsentsUsed(Consents consents, ConsentStream stream, PlaceDirectory places, Clock clock) {
        this.consents = consents;
        this.stream = stream;
        this.places = places;
        this.clock = clock;
    }

    ConsentsUsed() {
        this(null, null, null, null);
    }

    @Override
    public int order() {
        return EARLY;
    }

    @Override
    public void close(Command command, List<Fact> facts, Changes changes) {
        var done = done(facts, changes);
        if (done.isEmpty()) {
            return;
        }
        stream.forget(stream.asked(done.keySet()).stream()
                .filter(ask -> done.get(ask.asset()).stream()
                        .anyMatch(deed -> ask.deed().doneBy(deed)))
                .toList());
        var used = consents.standing(done.keySet(), clock.instant()).stream()
                .filter(consent -> done.get(consent.asset()).stream().anyMatch(consent::doneBy))
                .map(Consent::id)
                .toList();
        if (!used.isEmpty()) {
            stream.use(used, clock.instant());
        }
    }

    /** What was done with which asset that asks for consent, as it was done. */
    private Map<String, List<Deed>> done(List<Fact> facts, Changes changes) {
        var done = new HashMap<String, List<Deed>>();
        var sites = new HashMap<String, Optional<String>>();
        Function<String, Optional<String>> siteOf = place -> sites.computeIfAbsent(place, places::site);
        var lots = facts.stream()
                .filter(Parted.class::isInstance)
                .map(Parted.class::cast)
                .collect(Collectors.toMap(Parted::part, Parted::lot, (one, same) -> one));
        for (var fact : facts) {
            if (fact instanceof Taken taken && taken.step() != Step.UPDATE && Deed.ASKING.contains(taken.step())) {
                var effect = effect(taken);
                if (effect.asksConsent() && !effect.changes(siteOf).isEmpty()) {
                    done.computeIfAbsent(lots.getOrDefault(taken.tag(), taken.tag()), tag -> new ArrayList<>())
                            .add(Deed.of(taken.step(), effect.changes(siteOf)));
                }
            }
        }
        shortened(facts, changes)
                .forEach((tag, deed) ->
                        done.computeIfAbsent(tag, same -> new ArrayList<>()).add(deed));
        return done;
    }

    private static StepEffect effect(Taken taken) {
        return new StepEffect(
                taken.tag(),
                "",
                taken.quantity(),
                new StepOrder(
                        taken.step(),
                        Optional.empty(),
                        "",
                        0,
                        Optional.empty(),
                        taken.details().values()));
    }

    /** The assets of which something else is written than was, or a term ends sooner, by whatever step; new ones had none. */
    private static Map<String, Deed> shortened(List<Fact> facts, Changes changes) {
        var born = facts.stream()
                .filter(fact -> fact instanceof Taken taken && taken.step() == Step.REQUEST)
                .map(Fact::subject)
                .collect(Collectors.toSet());
        return facts.stream()
                .map(Fact::subject)
                .filter(subject -> subject.type().equals(Deed.ASSET) && !born.contains(subject))
                .distinct()
                .filter(subject -> !sooner(subject, changes).isEmpty())
                .collect(Collectors.toMap(
                        Subject::reference,
                        subject -> new Deed(Step.UPDATE, new Particulars(sooner(subject, changes)))));
    }

    private static TreeMap<String, String> sooner(Subject subject, Changes changes) {
        var dates = new TreeMap<String, String>();
        var known = Set.copyOf(Change.DATES);
        for (var change : changes.of(subject)) {
            var field = change.field().substring(change.field().lastIndexOf('.') + 1);
            if (known.contains(field)
                    && !change.after().isEmpty()
                    && Deed.worsens(field, day(change.before()), LocalDate.parse(change.after()))) {
                dates.put(field, change.after());
            } else if (!known.contains(field) && Rewriting.tracked(change.field())) {
                dates.put(Deed.SET + field, Deed.said(change.after()));
            }
        }
        return dates;
    }

    private static Optional<LocalDate> day(String text) {
        return Optional.of(text).filter(given -> !given.isEmpty()).map(LocalDate::parse);
    }
}
