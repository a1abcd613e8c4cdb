package org.muster.shared.web;

import java.time.DateTimeException;
import java.time.YearMonth;
import org.muster.shared.usecase.Refusal;

/** A month as it stands in an address, such as 2026-03 (ISO 8601-1, 5.2.2.1). */
public final class MonthText {

    private MonthText() {}

    /** The month; refused by the name of its parameter where it is none. */
    public static YearMonth read(String parameter, String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeException strange) {
            throw Refusal.unreadable(parameter, text);
        }
    }
}
