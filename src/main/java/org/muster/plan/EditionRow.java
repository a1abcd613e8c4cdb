package org.muster.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** An edition of a plan as others read it. */
public record EditionRow(
        String plan,
        int edition,
        EditionStage stage,
        List<String> authors,
        String approver,
        Optional<Instant> approvedAt,
        LocalDate reviewOn,
        String summary,
        long version) {

    static EditionRow of(PlanEdition edition) {
        return new EditionRow(
                edition.plan(),
                edition.edition(),
                edition.stage(),
                edition.authors(),
                edition.approver(),
                edition.approvedAt(),
                edition.reviewOn(),
                edition.summary(),
                edition.version());
    }
}
