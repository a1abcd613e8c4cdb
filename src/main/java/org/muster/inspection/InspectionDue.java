package org.muster.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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

/** Every open duty obliges somebody to check an asset by its planned day, tolerated as its rule says. */
@ApplicationScoped
class InspectionDue implements ObligationSource {

    private static final String ASSET = "asset";
    private final OpenDuties duties;

    @Inject
    InspectionDue(OpenDuties duties) {
        this.duties = duties;
    }

    InspectionDue() {
        this(null);
    }

    @Override
    public String name() {
        return "inspection.duty";
    }

    @Override
    public Optional<Right> toDo() {
        return Optional.of(Right.INSPECT);
    }

    @Override
    public Set<String> types() {
        return Set.of(Duty.SUBJECT, ASSET);
    }

    @Override
    public List<Obligation> planned(Mark behind, LocalDate until, int limit) {
        return duties.planned(behind, until, limit).stream()
                .map(InspectionDue::obligation)
                .toList();
    }

    @Override
    public Subject concernedBy(Subject happened) {
        if (!happened.type().equals(Duty.SUBJECT)) {
            return happened;
        }
        return duties.asset(happened.reference())
                .map(asset -> new Subject(ASSET, asset))
                .orElse(happened);
    }

    @Override
    public List<Obligation> of(Subject subject) {
        return subject.type().equals(ASSET)
                ? duties.of(subject.reference()).stream()
                        .map(InspectionDue::obligation)
                        .toList()
                : List.of();
    }

    /** By what name reminders know the rule of a duty. */
    static String rule(Duty duty) {
        return "inspection." + duty.rule();
    }

    private static Obligation obligation(Object[] found) {
        var duty = (Duty) found[0];
        var ladder = Optional.ofNullable((String) found[1]).map(Ladder::parse).orElse(Ladder.USUAL);
        return new Obligation(
                duty.id(),
                new Subject(ASSET, duty.asset()),
                rule(duty),
                new Term(duty.term().planned(), duty.term().lateUntil(), ladder),
                new Concern(duty.site(), duty.responsible(), Right.READ_DUTIES),
                new Notice(
                        "inspection.due." + duty.purpose(),
                        List.of(duty.asset(), Objects.toString(found[2], "")),
                        "/inspection/duty.xhtml?code=" + duty.code()));
    }
}
