package org.muster.ledger.depreciation;

import static org.muster.ledger.depreciation.Term.CONVENTION;
import static org.muster.ledger.depreciation.Term.FREQUENCY;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.muster.ledger.depreciation.InconsistentSchedule.Rule;

/** What sort of cost a method spreads: it decides which conventions go with it, and which is meant when none is given. */
enum Nature {
    /** A tangible or intangible asset, charged over a life of months and years. */
    TIMED(Convention.NEXT_MONTH, EnumSet.range(Convention.FULL_MONTH, Convention.MONTH_PRORATA_DAYS)),
    /** An asset charged by its meter. */
    METERED(Convention.UNITS, EnumSet.of(Convention.UNITS)),
    /** A low-value consumable (低值易耗品), charged at issue and at scrapping. */
    CONSUMABLE(Convention.EVENT, EnumSet.of(Convention.EVENT)),
    /** A premium paid in advance. */
    PREPAYMENT(Convention.FULL_MONTH, EnumSet.range(Convention.FULL_MONTH, Convention.MONTH_PRORATA_DAYS));

    private final Convention usual;
    private final Set<Convention> possible;

    Nature(Convention usual, Set<Convention> possible) {
        this.usual = usual;
        this.possible = possible;
    }

    /** Whether something may be left at the end of life. */
    boolean leavesResidual() {
        return this == TIMED || this == METERED;
    }

    Convention convention(Terms terms) {
        var convention = terms.get(CONVENTION).orElse(usual);
        terms.check(possible.contains(convention), CONVENTION, Rule.DISAGREES);
        return convention;
    }

    /** How often there is a row: consumables by event, half years by year unless by month is said, all else the other way. */
    static Frequency frequency(Terms terms, Convention convention) {
        var frequencies = switch (convention) {
            case EVENT -> List.of(Frequency.EVENT);
            case HALF_YEAR -> List.of(Frequency.YEAR, Frequency.MONTH);
            default -> List.of(Frequency.MONTH, Frequency.YEAR);
        };
        var frequency = terms.get(FREQUENCY).orElse(frequencies.get(0));
        terms.check(frequencies.contains(frequency), FREQUENCY, Rule.DISAGREES);
        return frequency;
    }
}
