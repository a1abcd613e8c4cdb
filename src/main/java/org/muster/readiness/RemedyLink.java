package org.muster.readiness;

import java.time.LocalDate;
import java.util.Optional;
import org.muster.identity.Role;
import org.muster.shared.usecase.Right;

/**
 * Something one can do at once, with the address where one does it.
 *
 * @param subject what it is done with: a tag, or the code of a requirement
 * @param due the day on which it happens by itself if all goes as promised
 */
public record RemedyLink(Remedy remedy, String subject, String url, Optional<LocalDate> due) {

    RemedyLink(Remedy remedy, String subject, String url) {
        this(remedy, subject, url, Optional.empty());
    }

    /** Who usually does it: what is promised from outside is kept by whoever writes the plan. */
    public Role by() {
        return ofPlan() ? Role.PLANNER : remedy.by();
    }

    /** Without this right nobody does it. */
    public Right right() {
        return ofPlan() ? Right.EDIT_PLANS : remedy.right();
    }

    private boolean ofPlan() {
        return url.startsWith("/plan/");
    }
}
