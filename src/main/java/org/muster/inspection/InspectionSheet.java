package org.muster.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * All there is to say about one check, with the questions it answered.
 *
 * @param doneByName the name of whoever did it
 * @param intact whether its seal still fits
 */
public record InspectionSheet(
        String code,
        String asset,
        String site,
        String place,
        String rule,
        String duty,
        ChecklistPurpose purpose,
        ChecklistSheet checklist,
        InspectionResult result,
        LocalDate doneOn,
        String doneBy,
        String doneByName,
        Instant recordedAt,
        String reason,
        String signedAs,
        String step,
        String finding,
        String seal,
        boolean intact,
        List<AnsweredItem> answers,
        List<PhotoLine> photos) {

    /** A question with its answer and the photos taken of it. */
    public record Line(ChecklistItem item, AnsweredItem answer, List<PhotoLine> photos) {}

    /** The questions in order, each with its answer; none were answered if it was not done. */
    public List<Line> lines() {
        return answers.stream()
                .flatMap(answer -> item(answer.item()).stream()
                        .map(item -> new Line(
                                item,
                                answer,
                                photos.stream()
                                        .filter(photo -> photo.item() == item.number())
                                        .toList())))
                .toList();
    }

    private Optional<ChecklistItem> item(int number) {
        return checklist.items().stream()
                .filter(item -> item.number() == number)
                .findFirst();
    }
}
