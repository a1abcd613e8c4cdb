package org.muster.catalog;

import java.time.LocalDate;
import java.util.Optional;
import org.muster.shared.field.Particulars;
import org.muster.shared.usecase.Reason;

/** A rule across several fields of one kind, such as: cover does not end before it starts. */
@FunctionalInterface
public interface FieldRule {

    /** Why these values break the rule, if they do; values that are absent break nothing. */
    Optional<Reason> check(Particulars particulars);

    static FieldRule notBefore(String later, String earlier) {
        return particulars -> particulars
                .get(later)
                .filter(end -> particulars
                        .get(earlier)
                        .filter(start -> LocalDate.parse(end).isBefore(LocalDate.parse(start)))
                        .isPresent())
                .map(end -> Reason.at(
                        later,
                        "catalog.refusal.before",
                        end,
                        particulars.get(earlier).orElseThrow()));
    }
}
