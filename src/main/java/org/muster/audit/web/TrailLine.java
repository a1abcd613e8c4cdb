package org.muster.audit.web;

import java.util.List;
import org.muster.audit.TrailRow;

/**
 * A row of the trail in the visitor's words.
 *
 * @param actor by name where somebody still has one
 * @param address of the page that shows the subject; empty if none does
 * @param batch the first signs of its name
 * @param changes the first few, with before and after
 * @param more the others
 */
public record TrailLine(
        TrailRow row,
        String actor,
        String whence,
        String action,
        String subjectType,
        String address,
        String reason,
        String batch,
        List<ChangeLine> changes,
        List<ChangeLine> more) {

    /** What one field was before and is now, in words; empty where it was or is nothing. */
    public record ChangeLine(String field, String before, String after) {}
}
