package org.muster.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A check as somebody hands it in.
 *
 * @param duty the code of the duty it fulfils; found by the checklist if empty, and there may be none
 * @param edition of the checklist that was answered; the latest if empty
 * @param doneOn the day it was done at the site; today if empty
 * @param assetVersion the version of the asset that was seen, if that matters to whoever did it
 * @param wish FAIL or NOT_DONE if whoever did it says so whatever the answers are
 * @param reason remarks on the whole, or why it was not done
 * @param signedAs the name it is signed with; that of whoever hands it in if empty
 * @param details what the step it leads to needs beside, such as the place of an accepted asset
 */
public record NewInspection(
        String asset,
        Optional<String> duty,
        String checklist,
        Optional<Integer> edition,
        Optional<LocalDate> doneOn,
        Optional<Long> assetVersion,
        Optional<InspectionResult> wish,
        List<GivenAnswer> answers,
        String reason,
        String signedAs,
        Map<String, String> details) {}
