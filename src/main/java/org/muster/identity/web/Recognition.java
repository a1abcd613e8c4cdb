package org.muster.identity.web;

import java.util.Optional;
import org.muster.identity.KeyHolder;
import org.muster.identity.Standing;
import org.muster.shared.rest.Problem;

/**
 * Whom a request was recognised to come from.
 *
 * @param standing the person, if they proved to be one
 * @param key the key they proved it by, if it was one
 * @param problem what to answer instead, when the proof itself is at fault
 */
record Recognition(Optional<Standing> standing, Optional<KeyHolder> key, Optional<Problem> problem) {

    static final Recognition STRANGER = new Recognition(Optional.empty(), Optional.empty(), Optional.empty());

    static Recognition of(Standing standing) {
        return new Recognition(Optional.of(standing), Optional.empty(), Optional.empty());
    }

    static Recognition of(KeyHolder holder) {
        return new Recognition(Optional.of(holder.owner()), Optional.of(holder), Optional.empty());
    }

    static Recognition of(Problem problem) {
        return new Recognition(Optional.empty(), Optional.empty(), Optional.of(problem));
    }
}
