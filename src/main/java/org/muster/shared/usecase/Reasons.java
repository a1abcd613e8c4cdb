package org.muster.shared.usecase;

import java.util.ArrayList;
import java.util.List;

/** Collects everything that is wrong with what was given, so that a person hears all of it at once. */
public final class Reasons {

    private final List<Reason> reasons = new ArrayList<>();

    /** The field must not be blank. */
    public Reasons needed(String field, String value) {
        return unless(!value.isBlank(), field, "shared.refusal.needed");
    }

    /** The field may be at most so many characters long. */
    public Reasons atMost(int length, String field, String value) {
        return unless(value.length() <= length, field, "shared.refusal.length", length);
    }

    public Reasons unless(boolean holds, String field, String key, Object... arguments) {
        if (!holds) {
            reasons.add(Reason.at(field, key, arguments));
        }
        return this;
    }

    public Reasons add(List<Reason> more) {
        reasons.addAll(more);
        return this;
    }

    /** Refuses if anything was wrong. */
    public void refuse() {
        if (!reasons.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, reasons);
        }
    }
}
