package org.muster.reminder;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is remembered of an obligation between two looks at it.
 *
 * @param told the code of the rung told last, empty if none was
 * @param since the day since which it is watched, or on which it was last looked at
 * @param putOff the day until which somebody asked for quiet
 * @param acknowledged who has taken note, empty for nobody
 * @param assignee to whom it was handed on, empty for nobody
 */
record Memory(String told, LocalDate since, Optional<LocalDate> putOff, String acknowledged, String assignee) {

    static Memory since(LocalDate day) {
        return new Memory("", day, Optional.empty(), "", "");
    }
}
