package org.muster.identity;

import java.util.List;
import java.util.Optional;

/**
 * The key somebody wants to have made.
 *
 * @param expires a date (inclusive, in the organisation's time zone) or an instant
 * @param claim what the caller says to recognise a repetition by
 */
public record NewKey(
        String name, List<String> scopes, Optional<String> expires, Optional<String> claim, KeyLimits limits) {

    public NewKey(String name, List<String> scopes, Optional<String> expires, Optional<String> claim) {
        this(name, scopes, expires, claim, KeyLimits.NONE);
    }
}
