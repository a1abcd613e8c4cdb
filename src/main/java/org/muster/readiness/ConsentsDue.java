package org.muster.readiness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muster.asset.Step;
import org.muster.plan.DueInOrder;
import org.muster.shared.due.Concern;
import org.muster.shared.due.Ladder;
import org.muster.shared.due.Mark;
import org.muster.shared.due.Notice;
import org.muster.shared.due.Obligation;
import org.muster.shared.due.ObligationSource;
import org.muster.shared.due.Term;
import org.muster.shared.fact.Subject;
import org.muster.shared.usecase.Right;

/**
 * A step that waits for the consent of the owner of a plan: the owner is told at once, and once more after a week. It is
 * over when the owner agreed, when the step is taken, and a month after it was asked for.
 * Where the owner declines, whoever asked is told in the same way.
 */
@ApplicationScoped
class ConsentsDue implements ObligationSource {

    private static final Ladder AT_ONCE = new Ladder(List.of(), 7, 1);

    private final ConsentStream stream;
    private final Clock clock;

    @Inject
    ConsentsDue(ConsentStream stream, Clock clock) {
        this.stream = stream;
        this.clock = clock;
    }

    ConsentsDue() {
        this(null, null);
    }

    @Override
    public String name() {
        return "readiness.consent";
    }

    @Override
    public Set<String> types() {
        return Set.of(Deed.ASSET, "readiness_consent");
    }

    /** What was agreed concerns the asset it is about. */
    @Override
    public Subject concernedBy(Subject happened) {
        return new Subject(
                Deed.ASSET, happened.reference().substring(happened.reference().indexOf('/') + 1));
    }

    @Override
    public int lead() {
        return AT_ONCE.lead();
    }

    @Override
    public List<Obligation> planned(Mark behind, LocalDate until, int limit) {
        return DueInOrder.next(obligations(stream.waiting(since())), behind, until, limit);
    }

    @Override
    public List<Obligation> of(Subject subject) {
        return subject.type().equals(Deed.ASSET)
                ? obligations(stream.ofAsset(since(), subject.reference())).toList()
                : List.of();
    }

    /** One of them for each step, whoever wants to take it. */
    private Stream<Obligation> obligations(List<ConsentStream.Waiting> waiting) {
        return waiting.stream()
                .map(this::obligation)
                .collect(Collectors.toMap(Obligation::id, one -> one, (one, later) -> one, LinkedHashMap::new))
                .values()
                .stream();
    }

    private Instant since() {
        return clock.instant().minus(Consent.HOLDS);
    }

    /** By their third letter the steps that ask for consent are told apart; a rule has no room for more. */
    private static String sign(Step step) {
        return "." + step.name().charAt(2);
    }

    private Obligation obligation(ConsentStream.Waiting waiting) {
        return waiting.declined()
                .map(declined -> declined(waiting.ask(), declined))
                .orElseGet(() -> asked(waiting));
    }

    /** Whoever asked is told that the owner does not agree, and why: one for each who asked. */
    private Obligation declined(ConsentAsk ask, ConsentStream.Declined declined) {
        var sign = UUID.nameUUIDFromBytes(String.join(
                                "/", ask.asset(), ask.plan(), ask.deed().step().name(), ask.by())
                        .getBytes(StandardCharsets.UTF_8))
                .getMostSignificantBits();
        var day = declined.at().atZone(clock.getZone()).toLocalDate();
        return new Obligation(
                sign,
                new Subject(Deed.ASSET, ask.asset()),
                name() + ".declined." + Long.toHexString(sign),
                new Term(day, day, AT_ONCE),
                new Concern(declined.site(), ask.by(), Right.READ_ASSETS),
                new Notice(
                        "readiness.due.declined",
                        List.of(ask.plan(), ask.asset(), declined.reason()),
                        "/asset/sheet.xhtml?tag=" + ask.asset()));
    }

    private Obligation asked(ConsentStream.Waiting waiting) {
        var ask = waiting.ask();
        var rule = name() + "." + ask.plan() + sign(ask.deed().step());
        var day = ask.at().atZone(clock.getZone()).toLocalDate();
        return new Obligation(
                UUID.nameUUIDFromBytes((ask.asset() + rule).getBytes(StandardCharsets.UTF_8))
                        .getMostSignificantBits(),
                new Subject(Deed.ASSET, ask.asset()),
                rule,
                new Term(day, day, AT_ONCE),
                new Concern(waiting.site(), waiting.owner(), Right.READ_PLANS),
                new Notice(
                        "readiness.due.consent." + ask.deed().step(),
                        List.of(ask.plan(), ask.asset(), ask.by()),
                        ask.page()));
    }
}
