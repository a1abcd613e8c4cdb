package org.muster.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.muster.identity.PersonDirectory;
import org.muster.identity.PersonName;
import org.muster.identity.Role;
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
 * A level that is asked for in place of the computed one waits for somebody to decide: every approver at the plan's site
 * who has no part in it is told at once, and again each week until one of them has decided or it has expired.
 */
@ApplicationScoped
class OverridesDue implements ObligationSource {

    private static final Ladder AT_ONCE = new Ladder(List.of(), 7);

    private final OverrideDirectory overrides;
    private final PersonDirectory people;
    private final Clock clock;

    @Inject
    OverridesDue(OverrideDirectory overrides, PersonDirectory people, Clock clock) {
        this.overrides = overrides;
        this.people = people;
        this.clock = clock;
    }

    OverridesDue() {
        this(null, null, null);
    }

    @Override
    public String name() {
        return "plan.override";
    }

    @Override
    public Set<String> types() {
        return Set.of(Plan.SUBJECT, "plan_edition", "plan_line");
    }

    /** What happens to a line concerns the plan it belongs to. */
    @Override
    public Subject concernedBy(Subject happened) {
        return new Subject(Plan.SUBJECT, happened.reference().split("/")[0]);
    }

    @Override
    public int lead() {
        return AT_ONCE.lead();
    }

    @Override
    public List<Obligation> planned(Mark behind, LocalDate until, int limit) {
        return DueInOrder.next(obligations(Optional.empty()), behind, until, limit);
    }

    @Override
    public List<Obligation> of(Subject subject) {
        return obligations(Optional.of(subject.reference())).toList();
    }

    private Stream<Obligation> obligations(Optional<String> plan) {
        Map<String, List<PersonName>> deciding = new HashMap<>();
        return overrides.undecided(plan).stream()
                .flatMap(each ->
                        deciding.computeIfAbsent(each.site(), site -> people.holding(Role.APPROVER, site)).stream()
                                .map(PersonName::code)
                                .filter(person -> !each.barred().contains(person))
                                .map(person -> obligation(each, person)));
    }

    /** One for each who may decide, as each is told: a rule has room for the sign of a person, not for every name. */
    private Obligation obligation(OverrideDirectory.Undecided each, String person) {
        var day = each.askedAt().atZone(clock.getZone()).toLocalDate();
        var line = each.line();
        var sign = UUID.nameUUIDFromBytes((each.id() + "/" + person).getBytes(StandardCharsets.UTF_8))
                .getMostSignificantBits();
        return new Obligation(
                sign,
                new Subject(Plan.SUBJECT, line.plan()),
                name() + "." + Long.toHexString(sign),
                new Term(day, day, AT_ONCE),
                new Concern(each.site(), person, Right.APPROVE),
                new Notice(
                        "plan.due.override",
                        List.of(line.plan(), line.text("level"), line.text("asked_by")),
                        "/plan/sheet.xhtml?code=" + line.plan() + "&part=OVERRIDE"));
    }
}
