package org.muster.shared.web;

import java.time.DateTimeException;
import java.time.YearMonth;
import org.muster.shared.usecase.Refusal;

/** A month as it stands in an address, such as 2026-03 (ISO 8601-1, 5.2.2.1). */
public final class MonthText {

    private static final int LAST_YEAR = 9_998;

    private MonthText() {}

    /** The month; refused by the name of its parameter where it is none, or one no database keeps the days of. */
    public static YearMonth read(String parameter, String text) {
        try {
            var month = YearMonth.parse(text);
            if (month.getYear() >= 1 && month.getYear() <= LAST_YEAR) {
                return month;
            }
        } catch (DateTimeException strange) {
            throw Refusal.unreadable(parameter, text);
        }
        throw Refusal.unreadable(parameter, text);
    }
}
