package org.muster.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map.Entry;
import java.util.Set;
import org.muster.shared.due.Concern;
import org.muster.shared.due.Ladder;
import org.muster.shared.due.Mark;
import org.muster.shared.due.Notice;
import org.muster.shared.due.Obligation;
import org.muster.shared.due.ObligationSource;
import org.muster.shared.due.Term;
import org.muster.shared.fact.Subject;
import org.muster.shared.usecase.Right;

/** The key of a program is about to open nothing any more: make another, or let the program rest. */
@ApplicationScoped
class KeyEnds implements ObligationSource {

    /** A dead key is nobody's duty: nothing comes after its last day. */
    private static final Ladder LADDER = new Ladder(List.of(14, 3), 1, 1);

    private final ApiKeys keys;
    private final Clock clock;

    @Inject
    KeyEnds(ApiKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    KeyEnds() {
        this(null, null);
    }

    @Override
    public String name() {
        return "identity.key_end";
    }

    @Override
    public Set<String> types() {
        return Set.of(ApiKey.SUBJECT);
    }

    @Override
    public int lead() {
        return LADDER.lead();
    }

    @Override
    public List<Obligation> planned(Mark behind, LocalDate until, int limit) {
        var from = behind.day().atStartOfDay(clock.getZone()).toInstant();
        var now = clock.instant();
        return keys.ending(
                        from.isAfter(now) ? from : now,
                        until.atTime(LocalTime.MAX).atZone(clock.getZone()).toInstant())
                .filter(found -> !found.getKey().passing())
                .map(this::obligation)
                .filter(one -> one.term().plannedOn().isAfter(behind.day()) || one.id() > behind.id())
                .limit(limit)
                .toList();
    }

    @Override
    public List<Obligation> of(Subject subject) {
        return keys
                .withOwner(subject.reference())
                .filter(found -> found.getKey().state(clock.instant()) == KeyState.GOOD
                        && !found.getKey().passing())
                .map(this::obligation)
                .stream()
                .toList();
    }

    /** At a site where its owner may hear of it: whoever is at work at one only may do nothing everywhere. */
    private Obligation obligation(Entry<ApiKey, Person> found) {
        var key = found.getKey();
        var day = LocalDate.ofInstant(key.expiresAt(), clock.getZone());
        var sites = found.getValue().grants().held().stream().map(Grant::site).sorted();
        return new Obligation(
                key.id(),
                key.subject(),
                "identity.key_end",
                new Term(day, day, LADDER),
                new Concern(sites.findFirst().orElse(""), found.getValue().code(), Right.READ_ASSETS),
                new Notice("identity.due.key_end", List.of(key.code(), key.name()), "/identity/keys.xhtml"));
    }
}
