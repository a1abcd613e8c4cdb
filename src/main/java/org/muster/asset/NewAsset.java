package org.muster.asset;

import java.util.Map;
import java.util.Optional;
import org.muster.catalog.Kind;

/**
 * A request for an asset or a lot, as it arrives at any door.
 *
 * @param tag the wished tag, empty to have one made
 * @param site the site it is wanted for, empty for the whole organisation
 * @param particulars raw values of the common, kind's and own fields
 * @param step reason, effective date and details of the first step
 */
public record NewAsset(
        String tag,
        Optional<Kind> kind,
        String name,
        String model,
        String capability,
        int quantity,
        String serial,
        String site,
        String department,
        Map<String, String> particulars,
        StepOrder step) {}
