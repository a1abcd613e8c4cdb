package org.muster.inspection;

import jakarta.inject.Inject;
import java.time.Clock;
import org.muster.shared.fact.Happened;
import org.muster.shared.usecase.Facts;
import org.muster.shared.usecase.OpenCommand;
import org.muster.shared.usecase.Refusal;
import org.muster.shared.usecase.Right;
import org.muster.shared.usecase.UseCase;

/** Where editions of checklists are published. */
@UseCase
public class ChecklistRegister {

    private final Checklists checklists;
    private final OpenCommand command;
    private final Facts facts;
    private final Clock clock;

    @Inject
    ChecklistRegister(Checklists checklists, OpenCommand command, Facts facts, Clock clock) {
        this.checklists = checklists;
        this.command = command;
        this.facts = facts;
        this.clock = clock;
    }

    ChecklistRegister() {
        this(null, null, null, null);
    }

    public void publish(ChecklistDraft draft) {
        command.by().require(Right.EDIT_CATALOG, "");
        if (checklists.find(draft.code(), draft.edition()).isPresent()) {
            throw Refusal.conflict("code", "inspection.refusal.published", draft.code(), draft.edition());
        }
        var checklist = new Checklist(draft, clock.instant());
        checklists.add(checklist);
        facts.tell(Happened.to(checklist.subject(), "inspection.fact.published"));
    }
}
