package org.muster.plan;

import java.util.List;

/**
 * What a person says about a scenario and may change later.
 *
 * @param takesAway the failure groups it takes away, such as {@code site:DC-A}
 */
public record LossScenarioDetails(
        String name, String nameZh, LossType type, List<Impact> impacts, List<String> takesAway) {}
