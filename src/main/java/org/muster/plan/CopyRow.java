package org.muster.plan;

import java.util.Optional;
import org.muster.asset.Stage;

/**
 * A controlled copy of a plan, or of whom it calls, that is out there: on paper or a medium, at a place, kept by somebody.
 *
 * @param version the version written on it, such as {@code 2} or {@code 2.1}; the number before the dot is the edition of
 *     the plan, or the version of its contact list
 */
public record CopyRow(
        String tag, String name, CopyOf of, Stage stage, String site, String place, String custodian, String version) {

    private Optional<Integer> number() {
        return Optional.of(version.split("\\.", 2)[0])
                .filter(number -> number.matches("\\d{1,6}"))
                .map(Integer::valueOf);
    }

    /** Whether it shows what holds: the edition of the plan, or the version of the contact list. */
    public boolean shows(int edition, int contacts) {
        var holds = of == CopyOf.PLAN ? edition : contacts;
        return number().filter(own -> own == holds).isPresent();
    }
}
