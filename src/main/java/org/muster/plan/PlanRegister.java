package org.muster.plan;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.muster.shared.fact.Subject;
import org.muster.shared.field.Particulars;
import org.muster.shared.usecase.Facts;
import org.muster.shared.usecase.OpenCommand;
import org.muster.shared.usecase.Reason;
import org.muster.shared.usecase.Reasons;
import org.muster.shared.usecase.Refusal;
import org.muster.shared.usecase.Right;
import org.muster.shared.usecase.UseCase;

/** Where plans are opened, written line by line, handed in, approved, and retired. */
@UseCase
public class PlanRegister {

    private final Plans plans;
    private final PlanHands hands;
    private final LineRules rules;
    private final Pointed pointed;
    private final Copies copies;
    private final OpenCommand command;
    private final Facts facts;
    private final Clock clock;

    @Inject
    PlanRegister(
            Plans plans,
            PlanHands hands,
            LineRules rules,
            Pointed pointed,
            Copies copies,
            OpenCommand command,
            Facts facts,
            Clock clock) {
        this.plans = plans;
        this.hands = hands;
        this.rules = rules;
        this.pointed = pointed;
        this.copies = copies;
        this.command = command;
        this.facts = facts;
        this.clock = clock;
    }

    PlanRegister() {
        this(null, null, null, null, null, null, null, null);
    }

    /** Opens a plan with its first edition, a draft. */
    public void open(String code, PlanDetails details) {
        command.by().require(Right.EDIT_PLANS, details.site());
        plans.requireFree(Plan.class, code);
        check(details);
        var plan = new Plan(code, details, clock.instant());
        plans.add(plan);
        plans.add(new PlanEdition(
                code, plan.edition(), details.head(), command.by().code(), clock.instant()));
        tell(plan, "plan.fact.opened", plan.subject(), "");
    }

    /** Says anew what the plan is; what an edition approves of it goes into the edition that is being written. */
    public void describe(String code, long version, PlanDetails details) {
        var plan = hands.editable(code);
        hands.requireEdits(details.site(), plan);
        plan.requireVersion(version);
        check(details);
        propose(plan, details.head());
        plan.describe(plan.inForce() > 0 ? details.under(plan.details().head()) : details, clock.instant());
        tell(plan, "plan.fact.described", plan.subject(), "");
    }

    /** What was approved of the plan as a whole changes with the edition being written, and only there. */
    private void propose(Plan plan, PlanHead head) {
        var edition = edition(plan);
        if (!edition.head().equals(head)) {
            if (plan.edition() == plan.inForce()) {
                throw Refusal.closed("plan.refusal.head", plan.code(), plan.inForce());
            }
            edition.propose(head, command.by().code(), clock.instant());
        }
    }

    /** Adds a line, or changes it where it exists; what was approved changes only in a draft. */
    public void write(String code, Part part, String lineCode, long version, Map<String, String> raw) {
        var plan = part.signed() ? hands.signable(code) : hands.editable(code);
        var edition = written(plan, part);
        var existing = plans.line(code, edition, part, lineCode);
        existing.ifPresentOrElse(line -> line.requireVersion(version), () -> requireNew(lineCode, version));
        var others =
                plans.lines(code, plan.edition()).stream().map(PlanLineRow::of).toList();
        var values = rules.read(part, lineCode, hands.signed(part, raw), others);
        var before = existing.map(PlanLine::particulars);
        var line = existing.orElseGet(() -> {
            var added = new PlanLine(code, edition, part, lineCode, values, clock.instant());
            plans.add(added);
            return added;
        });
        line.write(values, clock.instant());
        listed(plan, part, before, Optional.of(values));
        tell(plan, "plan.fact.written", line.subject(), "");
    }

    public void remove(String code, Part part, String lineCode, long version) {
        var plan = part.signed() ? hands.signable(code) : hands.editable(code);
        var line = plans.line(code, written(plan, part), part, lineCode)
                .orElseThrow(() -> Refusal.missing(code + "/" + lineCode));
        line.requireVersion(version);
        var users = plans.lines(code, plan.edition()).stream()
                .filter(other -> other != line && names(other, line))
                .map(other -> Reason.of("plan.refusal.used", other.part(), other.code()))
                .toList();
        if (!users.isEmpty()) {
            throw new Refusal(Refusal.Kind.CLOSED, users);
        }
        plans.remove(line);
        listed(plan, part, Optional.of(line.particulars()), Optional.empty());
        tell(plan, "plan.fact.removed", line.subject(), "");
    }

    /** Contacts live beside the editions: a change of them outdates the lists that were handed out. */
    private void listed(Plan plan, Part part, Optional<Particulars> before, Optional<Particulars> after) {
        if (part == Part.CONTACT && plan.inForce() > 0 && !Copies.readsAlike(before, after)) {
            plan.calledOtherwise(clock.instant());
            copies.recall(plan);
        }
    }

    /** Hands the draft in: what is new about it, and when it is to be looked at again. */
    public void submit(String code, long version, String summary, LocalDate reviewOn) {
        var plan = hands.editable(code);
        plan.requireVersion(version);
        var edition = edition(plan);
        edition.submit(summary, reviewOn, LocalDate.now(clock), clock.instant());
        plan.stepped(clock.instant());
        tell(plan, "plan.fact.submitted", edition.subject(), summary);
    }

    public void sendBack(String code, long version, String reason) {
        var plan = plans.byCode(code);
        command.by().require(EditionStep.SEND_BACK.by(), plan.site());
        plan.requireVersion(version);
        new Reasons().needed("reason", reason).refuse();
        var edition = edition(plan);
        edition.sendBack(clock.instant());
        plan.stepped(clock.instant());
        tell(plan, "plan.fact.sent_back", edition.subject(), reason);
    }

    /** Puts the submitted edition in force; the one before gives way, and its copies are called back. */
    public void approve(String code, long version) {
        var plan = plans.byCode(code);
        command.by().require(EditionStep.APPROVE.by(), plan.site());
        plan.requireVersion(version);
        var edition = edition(plan);
        edition.approve(command.by().code(), clock.instant());
        plans.edition(code, plan.inForce()).ifPresent(before -> before.giveWay(clock.instant()));
        plan.follows(edition, clock.instant());
        copies.recall(plan);
        tell(plan, "plan.fact.approved", edition.subject(), "");
    }

    /** Begins a further edition as a copy of the one in force. */
    public void reopen(String code, long version) {
        var plan = hands.editable(code);
        plan.requireVersion(version);
        var before = plan.inForce();
        var number = plan.reopen(clock.instant());
        plans.add(new PlanEdition(
                code, number, plan.details().head(), command.by().code(), clock.instant()));
        plans.lines(code, before).stream()
                .filter(line -> line.edition() == before)
                .forEach(line -> plans.add(line.in(number, clock.instant())));
        tell(plan, "plan.fact.reopened", plan.subject(), "");
    }

    /** Gives a plan up. What was put in force is given up by somebody who neither owns nor wrote it. */
    public void retire(String code, long version, String reason) {
        var plan = hands.retirable(code);
        plan.requireVersion(version);
        new Reasons().needed("reason", reason).refuse();
        plan.retire(clock.instant());
        tell(plan, "plan.fact.retired", plan.subject(), reason);
    }

    private void tell(Plan plan, String name, Subject subject, String reason) {
        facts.tell(new PlanChanged(plan.code(), name, subject, reason));
    }

    private int written(Plan plan, Part part) {
        if (!part.approved()) {
            return 0;
        }
        edition(plan).writtenBy(command.by().code(), clock.instant());
        return plan.edition();
    }

    private PlanEdition edition(Plan plan) {
        return plans.edition(plan.code(), plan.edition()).orElseThrow();
    }

    private static void requireNew(String code, long version) {
        if (version != 0) {
            throw Refusal.stale(code);
        }
    }

    private static boolean names(PlanLine other, PlanLine line) {
        return other.part().pointers().entrySet().stream()
                .filter(entry -> switch (entry.getValue()) {
                    case REQUIREMENT -> line.part() == Part.REQUIREMENT;
                    case TASKS -> line.part() == Part.TASK;
                    case CONTACT -> line.part() == Part.CONTACT;
                    case MESSAGE -> line.part() == Part.MESSAGE;
                    default -> false;
                })
                .anyMatch(entry -> Codes.split(
                                other.particulars().get(entry.getKey()).orElse(""))
                        .contains(line.code()));
    }

    private void check(PlanDetails details) {
        var reasons = new Reasons();
        List.of(
                        Map.entry("owner", details.owner()),
                        Map.entry("authority", details.authority()),
                        Map.entry("deputy", details.deputy()))
                .forEach(person -> reasons.unless(
                        person.getValue().isEmpty() || pointed.person(person.getValue()),
                        person.getKey(),
                        "plan.refusal.unknown",
                        person.getValue()));
        reasons.unless(
                details.site().isEmpty() || pointed.site(details.site()),
                "site",
                "plan.refusal.unknown",
                details.site());
        details.businessLines()
                .forEach(each -> reasons.unless(
                        plans.find(BusinessLine.class, each).isPresent(),
                        "business_lines",
                        "plan.refusal.unknown",
                        each));
        details.scenarios()
                .forEach(each -> reasons.unless(
                        plans.find(LossScenario.class, each).isPresent(), "scenarios", "plan.refusal.unknown", each));
        reasons.refuse();
    }
}
