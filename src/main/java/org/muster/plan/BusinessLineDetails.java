package org.muster.plan;

import java.math.BigDecimal;
import java.util.Optional;
import org.muster.shared.money.Money;

/**
 * What a person says about a business line and may change later.
 *
 * @param owner the code of the person who answers for it, empty if nobody does
 * @param hourlyLoss what an hour of outage costs, if anybody knows
 */
public record BusinessLineDetails(
        String name,
        String nameZh,
        String owner,
        BigDecimal rtoHours,
        BigDecimal rpoHours,
        BigDecimal mtpdHours,
        Optional<Money> hourlyLoss) {}
