package org.muster.inspection;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.muster.shared.usecase.Refusal;

/** Whenever something happens to the thing: then within so many days. */
public record OnEvent(Set<Trigger> triggers, int within) implements Recurrence {

    private static final int MOST = 365;

    public OnEvent {
        if (triggers.isEmpty()) {
            throw Refusal.invalid("recurrence", "inspection.refusal.triggers");
        }
        if (within < 0 || within > MOST) {
            throw Refusal.invalid("recurrence", "inspection.refusal.within", MOST);
        }
        triggers = EnumSet.copyOf(triggers);
    }

    /** The day asked for when it happened on that one. */
    LocalDate asked(LocalDate happened) {
        return happened.plusDays(within);
    }

    @Override
    public Optional<LocalDate> first(LocalDate anchor, LocalDate notBefore) {
        return Optional.empty();
    }

    @Override
    public Optional<LocalDate> next(LocalDate anchor, LocalDate asked, LocalDate done) {
        return Optional.empty();
    }

    @Override
    public int days(LocalDate asked) {
        return within;
    }

    @Override
    public boolean regular() {
        return false;
    }

    @Override
    public String text() {
        return "event " + triggers.stream().map(Trigger::name).collect(Collectors.joining(";")) + " within " + within;
    }
}
