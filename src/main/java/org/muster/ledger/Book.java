package org.muster.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.muster.ledger.depreciation.Rounding;
import org.muster.shared.text.Bilingual;

/**
 * One of the books (账簿) kept side by side about the same things: its standard, its currency with the decimals it is kept
 * in, and what its policy allows. None of it changes once something is posted.
 *
 * @param standard the rules it follows: CAS, IFRS or TAX
 * @param language in which account names are written into the journal
 * @param rounding how charges are rounded; as they add up, unless it must match another system line by line
 * @param componentPercent from which share of the whole's cost, in percent, a part that lasts another time is an asset of
 *     its own
 * @param fiscalYearStart the month a fiscal year begins with
 */
public record Book(
        long id,
        String code,
        String name,
        String nameZh,
        String entity,
        String standard,
        String currency,
        int digits,
        int fiscalYearStart,
        String language,
        boolean reversalAllowed,
        boolean revaluationAllowed,
        Rounding rounding,
        BigDecimal componentPercent)
        implements Bilingual {

    /** The fiscal year in which the day lies, named by the calendar year it begins in. */
    public int fiscalYear(LocalDate day) {
        return day.getMonthValue() < fiscalYearStart ? day.getYear() - 1 : day.getYear();
    }

    /** The month the day is posted into, such as {@code 2026-07}. */
    public static String period(LocalDate day) {
        return day.toString().substring(0, 7);
    }

    /** Whether an amount is given in another currency, if in any. */
    public boolean foreign(Optional<String> given) {
        return given.filter(code -> !code.isEmpty() && !code.equals(currency)).isPresent();
    }
}
