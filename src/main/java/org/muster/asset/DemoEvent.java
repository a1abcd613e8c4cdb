package org.muster.asset;

import java.time.LocalDate;
import java.util.Map;

/**
 * One step of a demo asset's past.
 *
 * @param order the step's place in this asset's life, from 0
 * @param by the demo sign-in that takes it
 */
record DemoEvent(
        String tag, int order, LocalDate day, String by, Step step, String reason, Map<String, String> details) {

    /** What a person does on a day, perhaps with many: requests are written one by one, but handed in together. */
    record Deed(LocalDate day, int order, String by, Step step, String reason, Map<String, String> details) {}

    Deed deed() {
        return step == Step.REQUEST
                ? new Deed(day, order, by, step, "", Map.of())
                : new Deed(day, order, by, step, reason, details);
    }
}
