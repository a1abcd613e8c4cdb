package org.muster.asset;

import org.muster.shared.field.Particulars;

/**
 * What an asset is, as people write it down: everything that may be corrected at any time without a step.
 *
 * @param model the model's code, empty until it is known
 * @param capability what it provides, as a capability's code
 */
public record Description(
        String name,
        String model,
        String capability,
        String serial,
        String department,
        String vendor,
        Particulars particulars) {}
