package org.muster.place;

import org.muster.shared.text.Bilingual;

/** A work calendar as one line of a list; the weekend is a list of days of the week joined by semicolons. */
public record CalendarRow(String code, String name, String nameZh, String weekend, long holidays)
        implements Bilingual {}
