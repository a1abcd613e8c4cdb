package org.muster.asset.web;

import java.util.List;
import org.muster.asset.StepLine;

/**
 * One line of an asset's history as pages show it.
 *
 * @param label the step as people of this kind say it
 * @param by the name of whoever took it
 * @param whence through which door
 * @param details what was told, each in words
 */
public record HistoryLine(StepLine step, String label, String by, String whence, List<FactLine> details) {

    public boolean stayed() {
        return step.from() == step.to();
    }
}
