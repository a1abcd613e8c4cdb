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
        String tag, int order, LocalDate day, String by, Step step, String reason, Map<String, String> details) {}
