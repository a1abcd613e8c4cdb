package org.muster.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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

/** A channel by which reminders do not arrive has to be mended: whoever runs Muster is told of it like of anything else. */
@ApplicationScoped
class ChannelTrouble implements ObligationSource {

    static final String TYPE = "channel";

    private static final Duration LATELY = Duration.ofDays(1);
    private static final Ladder DAILY = new Ladder(List.of(), 1);

    private final OperationsStream stream;
    private final SiteClocks clocks;
    private final Clock clock;

    @Inject
    ChannelTrouble(OperationsStream stream, SiteClocks clocks, Clock clock) {
        this.stream = stream;
        this.clocks = clocks;
        this.clock = clock;
    }

    ChannelTrouble() {
        this(null, null, null);
    }

    @Override
    public String name() {
        return "reminder.channel_trouble";
    }

    @Override
    public Set<String> types() {
        return Set.of(TYPE);
    }

    @Override
    public List<Obligation> planned(Mark behind, LocalDate until, int limit) {
        return now().entrySet().stream()
                .map(entry -> obligation(entry.getKey(), entry.getValue()))
                .filter(one -> !one.term().plannedOn().isAfter(until))
                .filter(one -> one.term().plannedOn().isAfter(behind.day())
                        || one.term().plannedOn().equals(behind.day()) && one.id() > behind.id())
                .sorted(Comparator.comparing((Obligation one) -> one.term().plannedOn())
                        .thenComparing(Obligation::id))
                .limit(limit)
                .toList();
    }

    @Override
    public List<Obligation> of(Subject subject) {
        return now().entrySet().stream()
                .filter(entry -> entry.getKey().name().equals(subject.reference()))
                .map(entry -> obligation(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** The channels in trouble, and the day on which each trouble began. */
    Map<Channel, LocalDate> now() {
        var today = clocks.ofTheOrganisation();
        var trouble = new EnumMap<Channel, LocalDate>(Channel.class);
        stream.trouble(clock.instant().minus(LATELY))
                .forEach((channel, since) -> trouble.put(channel, today.today(since)));
        return trouble;
    }

    private Obligation obligation(Channel channel, LocalDate since) {
        return new Obligation(
                channel.ordinal(),
                new Subject(TYPE, channel.name()),
                name(),
                new Term(since, since, DAILY),
                new Concern("", "", Right.OPERATE),
                new Notice("reminder.due.channel." + channel.name(), List.of(), "/reminder/operations.xhtml"));
    }
}
