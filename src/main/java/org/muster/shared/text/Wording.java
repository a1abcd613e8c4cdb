package org.muster.shared.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Currency;

/** How one language writes dates, numbers and money, as seen from one zone. */
public final class Wording {
    private static final int SOON = 45;

    private final Texts texts;
    private final Language language;
    private final ZoneId zone;

    public Wording(Texts texts, Language language, ZoneId zone) {
        this.texts = texts;
        this.language = language;
        this.zone = zone;
    }

    /** A day: "23 Nov 2026". */
    public String date(LocalDate date) {
        return pattern("shared.format.date").format(date);
    }

    /** A month: "November 2026". */
    public String month(YearMonth month) {
        return pattern("shared.format.month").format(month);
    }

    /** A moment on the clock of the zone: "23 Nov 2026, 15:08". */
    public String moment(Instant moment) {
        return pattern("shared.format.moment").format(at(moment));
    }

    /** A moment to the second with its zone, for the hover. */
    public String exactly(Instant moment) {
        return pattern("shared.format.exactly").format(at(moment));
    }

    /** How far a day lies from today: "in 8 days", "2 months ago". */
    public String relative(LocalDate date, LocalDate today) {
        var days = ChronoUnit.DAYS.between(today, date);
        var direction = days < 0 ? "ago" : "in";
        var distance = Math.abs(days);
        if (distance <= SOON) {
            return texts.of(language, "shared.relative.days." + direction, distance);
        }
        var months = Math.abs(ChronoUnit.MONTHS.between(today, date));
        return months < 24
                ? texts.of(language, "shared.relative.months." + direction, Math.max(months, 1))
                : texts.of(language, "shared.relative.years." + direction, months / 12);
    }

    /** A number with the language's grouping. */
    public String number(Number number) {
        return NumberFormat.getNumberInstance(language.locale()).format(number);
    }

    /** An amount with the minor digits of its currency and the currency's code: "1,234.50 EUR". */
    public String money(BigDecimal amount, Currency currency) {
        var format = NumberFormat.getNumberInstance(language.locale());
        var digits = Math.max(0, currency.getDefaultFractionDigits());
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(amount) + "\u00A0" + currency.getCurrencyCode();
    }

    /** A file's size: "1.4 MB". */
    public String size(long bytes) {
        if (bytes < 1_000) {
            return texts.of(language, "shared.size.bytes", bytes);
        }
        return bytes < 1_000_000
                ? texts.of(language, "shared.size.kilobytes", bytes / 1_000.0)
                : texts.of(language, "shared.size.megabytes", bytes / 1_000_000.0);
    }

    private ZonedDateTime at(Instant moment) {
        return moment.atZone(zone);
    }

    private DateTimeFormatter pattern(String key) {
        return texts.format(language, key);
    }
}
