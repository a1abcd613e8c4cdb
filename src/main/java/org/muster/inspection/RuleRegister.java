package org.muster.inspection;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.muster.shared.fact.Happened;
import org.muster.shared.usecase.Facts;
import org.muster.shared.usecase.OpenCommand;
import org.muster.shared.usecase.Refusal;
import org.muster.shared.usecase.Right;
import org.muster.shared.usecase.UseCase;

/**
 * Where inspection rules are made and changed. A change plans the open duties of what the rule covers anew, in the same
 * command as long as that is little work; what is left to do is said, and a job does it.
 */
@UseCase
public class RuleRegister {

    /** So many assets are planned anew at once. */
    static final int AT_ONCE = 200;

    private final InspectionRules rules;
    private final RuleReferences references;
    private final Replanning replanning;
    private final OpenCommand open;
    private final Facts facts;
    private final Clock clock;

    @Inject
    RuleRegister(
            InspectionRules rules,
            RuleReferences references,
            Replanning replanning,
            OpenCommand open,
            Facts facts,
            Clock clock) {
        this.rules = rules;
        this.references = references;
        this.replanning = replanning;
        this.open = open;
        this.facts = facts;
        this.clock = clock;
    }

    RuleRegister() {
        this(null, null, null, null, null, null);
    }

    /** Adds a rule, in force from today; says which duties it makes. */
    public Replanned add(String code, RuleDetails details) {
        open.by().require(Right.EDIT_CATALOG, "");
        if (rules.find(code).isPresent()) {
            throw Refusal.conflict("code", "inspection.refusal.rule_taken", code);
        }
        references.check(details);
        var rule = new InspectionRule(code, LocalDate.now(clock), details, clock.instant());
        rules.add(rule);
        facts.tell(Happened.to(rule.subject(), "inspection.fact.rule_added"));
        rules.written();
        return replanning.of(List.of(rule.details().scope()), code, AT_ONCE);
    }

    /** Changes what a rule says; says which duties moved. */
    public Replanned change(String code, long version, RuleDetails details) {
        open.by().require(Right.EDIT_CATALOG, "");
        var rule = rules.find(code).orElseThrow(() -> Refusal.missing(code));
        rule.requireVersion(version);
        references.check(details);
        var before = rule.details().scope();
        rule.describe(details, clock.instant());
        facts.tell(Happened.to(rule.subject(), "inspection.fact.rule_changed"));
        rules.written();
        return replanning.of(List.of(before, details.scope()), code, AT_ONCE);
    }
}
