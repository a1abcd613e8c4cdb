package org.muster.asset;

import java.util.List;
import java.util.Optional;
import org.muster.shared.usecase.Reason;

/**
 * One asset in the preview of a bulk step: where it stands, where the step would lead it, or why it will not.
 */
public record BulkLine(AssetRow row, Optional<Stage> after, List<Reason> refusals) {}
