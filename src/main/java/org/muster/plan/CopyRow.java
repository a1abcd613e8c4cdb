package org.muster.plan;

import java.util.Optional;
import org.muster.asset.Stage;

/**
 * A controlled copy of a plan that is out there: on paper or a medium, at a place, kept by somebody.
 *
 * @param version the version written on it, such as {@code 2} or {@code 2.1}; the number before the dot is the edition
 */
public record CopyRow(
        String tag, String name, Stage stage, String site, String place, String custodian, String version) {

    /** The edition it is a copy of; none where its version begins with no number. */
    Optional<Integer> edition() {
        return Optional.of(version.split("\\.", 2)[0])
                .filter(number -> number.matches("\\d{1,6}"))
                .map(Integer::valueOf);
    }

    /** Whether it shows the edition. */
    public boolean shows(int edition) {
        return edition().filter(own -> own == edition).isPresent();
    }
}
