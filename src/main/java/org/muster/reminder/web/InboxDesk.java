package org.muster.reminder.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.muster.reminder.Bell;
import org.muster.reminder.InboxRegister;
import org.muster.shared.usecase.Refusal;

/** Acts on reminders for pages, and lets the bell be counted anew. */
@ApplicationScoped
class InboxDesk {

    private final InboxRegister register;
    private final Bell bell;

    @Inject
    InboxDesk(InboxRegister register, Bell bell) {
        this.register = register;
        this.bell = bell;
    }

    InboxDesk() {
        this(null, null);
    }

    void note(long id, long version) {
        register.note(id, version);
        bell.rung();
    }

    void putOff(long id, long version, ActForm form) {
        LocalDate until = Optional.ofNullable(form.getUntil())
                .orElseThrow(() -> Refusal.invalid("until", "shared.refusal.needed"));
        register.putOff(id, version, until, form.getReason());
        bell.rung();
    }

    void handOn(long id, long version, ActForm form) {
        register.handOn(id, version, form.getPerson(), form.getWhy());
        bell.rung();
    }
}
