package org.muster.readiness;

import java.time.Instant;

/**
 * A step with an asset that waits for the consent of the owner of a plan.
 *
 * @param by the code of whoever wants to take it
 */
public record ConsentAsk(String plan, String asset, Deed deed, String by, Instant at) {

    /** Where the owner agrees to it. */
    public String page() {
        return ConsentAddress.of(plan, asset, deed);
    }
}
