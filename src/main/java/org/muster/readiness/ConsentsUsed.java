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
        var taken = facts.stream()
                .filter(Taken.class::isInstance)
                .map(Taken.class::cast)
                .filter(each -> Deed.ASKING.contains(each.step()))
                .toList();
        var shortened = shortened(facts, changes);
        var steps = new ArrayList<ConsentStream.Done>();
        taken.forEach(each -> steps.add(new ConsentStream.Done(of(each, changes), each.step())));
        shortened.keySet().forEach(tag -> steps.add(new ConsentStream.Done(tag, Step.UPDATE)));
        if (steps.isEmpty()) {
            return;
        }
        stream.done(steps);
        var standing = consents.standing(
                steps.stream().map(ConsentStream.Done::asset).collect(Collectors.toSet()), clock.instant());
        if (!standing.isEmpty()) {
            use(standing, taken, shortened, changes);
        }
    }

    private void use(List<Consent> standing, List<Taken> taken, Map<String, Deed> shortened, Changes changes) {
        var done = new HashMap<String, List<Deed>>();
        var sites = new HashMap<String, Optional<String>>();
        taken.stream()
                .filter(each -> each.step() != Step.UPDATE)
                .forEach(each -> done.computeIfAbsent(of(each, changes), tag -> new ArrayList<>())
                        .add(deed(each, place -> sites.computeIfAbsent(place, places::site))));
        shortened.forEach((tag, deed) ->
                done.computeIfAbsent(tag, same -> new ArrayList<>()).add(deed));
        var used = standing.stream()
                .filter(consent ->
                        done.getOrDefault(consent.asset(), List.of()).stream().anyMatch(consent::doneBy))
                .map(Consent::id)
                .toList();
        if (!used.isEmpty()) {
            stream.use(used, clock.instant());
        }
    }

    /** A part that leaves its lot with the step is meant by the tag of the lot. */
    private static String of(Taken taken, Changes changes) {
        return changes.subjects().contains(new Subject(Deed.ASSET, taken.origin())) ? taken.origin() : taken.tag();
    }

    private static Deed deed(Taken taken, Function<String, Optional<String>> siteOf) {
        var order = new StepOrder(
                taken.step(),
                Optional.empty(),
                "",
                0,
                Optional.empty(),
                taken.details().values());
        return Deed.of(taken.step(), new StepEffect(taken.tag(), "", taken.quantity(), order).changes(siteOf));
    }

    /** The assets of which some term ends sooner than it did, by whatever was written; new ones had none. */
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
            }
        }
        return dates;
    }

    private static Optional<LocalDate> day(String text) {
        return Optional.of(text).filter(given -> !given.isEmpty()).map(LocalDate::parse);
    }
}
