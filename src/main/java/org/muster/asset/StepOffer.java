package org.muster.asset;

import java.util.List;
import org.muster.shared.usecase.Reason;

/**
 * One step as offered for an asset to one person: open or closed, what it needs to be told, and why it is closed.
 *
 * @param needs names of what must be given: details, and {@code reason}
 */
public record StepOffer(Step step, boolean open, List<String> needs, List<Reason> refusals) {}
