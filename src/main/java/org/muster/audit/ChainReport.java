package org.muster.audit;

import java.util.OptionalLong;

/**
 * What recomputing the chain found.
 *
 * @param rows how many rows are sealed
 * @param headHash the last seal; whoever keeps it elsewhere can prove later that nothing before it was changed
 * @param firstBroken the number of the first row that is missing or does not fit its seal
 */
public record ChainReport(long rows, String headHash, OptionalLong firstBroken) {

    public boolean valid() {
        return firstBroken.isEmpty();
    }
}
