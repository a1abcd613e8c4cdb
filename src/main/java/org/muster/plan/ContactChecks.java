package org.muster.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.muster.shared.due.Ladder;
import org.muster.shared.due.Term;

/** Every contact of a plan in force is called now and then to see that it still answers; the one longest ago counts. */
@ApplicationScoped
class ContactChecks extends PlanDue {

    private static final Ladder LADDER = new Ladder(List.of(14, 1), 7);

    @Inject
    private Clock clock;

    @Override
    public String name() {
        return "plan.contacts";
    }

    @Override
    Optional<Term> term(Plan plan, List<PlanLine> contacts) {
        return contacts.stream().map(this::day).min(Comparator.naturalOrder()).map(day -> new Term(day, day, LADDER));
    }

    /** Who was never called is called on the day they were written down. */
    private LocalDate day(PlanLine contact) {
        return contact.particulars()
                .get("verified_on")
                .map(day -> LocalDate.parse(day).plusDays(Part.CONTACT_STANDS))
                .orElseGet(() -> LocalDate.ofInstant(contact.changedAt(), clock.getZone()));
    }
}
