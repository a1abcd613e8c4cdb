package org.muster.catalog;

import java.math.BigDecimal;
import java.util.Optional;
import org.muster.shared.field.Particulars;

/**
 * What a person says about a model and may change later.
 *
 * @param capability the code of what it gives, empty for nothing a plan asks for
 * @param defaults what an asset of it takes unless it says otherwise
 * @param particulars the kind's fields as the maker publishes them
 */
public record ModelDetails(String maker, String name, String capability, Defaults defaults, Particulars particulars) {

    /**
     * What an asset takes from its model unless it says otherwise.
     *
     * @param typeLevel how capable it is among its like, from 1, the most, to 5
     */
    public record Defaults(
            Optional<Integer> typeLevel,
            Optional<Integer> expectedLifeMonths,
            Optional<BigDecimal> deployHours,
            boolean dataBearing,
            String energyRating) {}
}
