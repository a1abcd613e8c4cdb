package org.muster.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import org.junit.jupiter.api.Test;

class WordingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final Texts texts = new Texts();
    private final Wording english = new Wording(texts, Language.EN, ZoneId.of("Asia/Shanghai"));
    private final Wording chinese = new Wording(texts, Language.ZH_CN, ZoneId.of("Asia/Shanghai"));

    @Test
    void eachLanguageWritesDaysItsOwnWay() {
        assertThat(english.date(TODAY)).isEqualTo("23 Nov 2026");
        assertThat(chinese.date(TODAY)).isEqualTo("2026年11月23日");
    }

    @Test
    void momentsStandOnTheClockOfTheZone() {
        assertThat(english.moment(Instant.parse("2026-11-23T20:30:00Z"))).isEqualTo("24 Nov 2026, 04:30");
        assertThat(english.exactly(Instant.parse("2026-11-23T20:30:00Z")))
                .isEqualTo("Tuesday 24 November 2026, 04:30:00 Asia/Shanghai (+08:00)");
    }

    @Test
    void nearDaysAreCountedInDays() {
        assertThat(english.relative(TODAY, TODAY)).isEqualTo("today");
        assertThat(english.relative(TODAY.plusDays(1), TODAY)).isEqualTo("tomorrow");
        assertThat(english.relative(TODAY.plusDays(8), TODAY)).isEqualTo("in 8 days");
        assertThat(english.relative(TODAY.minusDays(1), TODAY)).isEqualTo("yesterday");
        assertThat(chinese.relative(TODAY.minusDays(3), TODAY)).isEqualTo("3 天前");
    }

    @Test
    void farDaysAreCountedInMonthsAndYears() {
        assertThat(english.relative(TODAY.plusDays(46), TODAY)).isEqualTo("in 1 month");
        assertThat(english.relative(TODAY.minusMonths(5), TODAY)).isEqualTo("5 months ago");
        assertThat(english.relative(TODAY.plusYears(3), TODAY)).isEqualTo("in 3 years");
    }

    @Test
    void moneyKeepsTheMinorDigitsOfItsCurrency() {
        assertThat(english.money(new BigDecimal("1234567.5"), Currency.getInstance("EUR")))
                .isEqualTo("1,234,567.50\u00A0EUR");
        assertThat(english.money(new BigDecimal("1200"), Currency.getInstance("JPY")))
                .isEqualTo("1,200\u00A0JPY");
    }

    @Test
    void sizesAreRoundedToWhatOneReads() {
        assertThat(english.size(1)).isEqualTo("1 byte");
        assertThat(english.size(1_440_000)).isEqualTo("1.4 MB");
        assertThat(chinese.size(12_345)).isEqualTo("12 kB");
    }
}
