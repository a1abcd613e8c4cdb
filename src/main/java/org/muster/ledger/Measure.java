package org.muster.ledger;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;

/** The closed list of amounts a posting rule may name. */
enum Measure {
    AMOUNT,
    PROGRESS,
    COST,
    ACCUMULATED,
    IMPAIRMENT,
    CARRYING,
    CHARGE,
    CURRENT,
    PRIOR,
    PROCEEDS,
    COSTS,
    REST,
    GAIN,
    LOSS;

    /** What each measure comes to for one posting; what is not given is nothing. */
    record Amounts(Map<Measure, BigDecimal> values) {

        static final Amounts NONE = new Amounts(Map.of());

        static Amounts of(Measure measure, BigDecimal amount) {
            return NONE.with(measure, amount);
        }

        /** What a thing stands at: gross, charged, written down, and carried. */
        static Amounts of(Worth worth) {
            return of(COST, worth.cost())
                    .with(ACCUMULATED, worth.accumulated())
                    .with(IMPAIRMENT, worth.impairment())
                    .with(CARRYING, worth.carrying());
        }

        Amounts with(Measure measure, BigDecimal amount) {
            var more = new EnumMap<Measure, BigDecimal>(Measure.class);
            more.putAll(values);
            more.put(measure, amount);
            return new Amounts(more);
        }

        BigDecimal get(Measure measure) {
            return values.getOrDefault(measure, BigDecimal.ZERO);
        }

        /** What leaving brought and took: the rest is what is charged at once, the result what is gained or lost. */
        Amounts leaving(BigDecimal proceeds, BigDecimal costs) {
            var rest = get(CARRYING).subtract(proceeds).add(costs);
            return with(PROCEEDS, proceeds)
                    .with(COSTS, costs)
                    .with(REST, rest)
                    .with(GAIN, rest.negate().max(BigDecimal.ZERO))
                    .with(LOSS, rest.max(BigDecimal.ZERO));
        }
    }
}
