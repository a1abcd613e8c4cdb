package org.muster.ledger.pull;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.muster.ledger.RowText;

/** What a database writes comes out as it does where values are reckoned with. */
class DatabaseTextTest {

    @Property
    void moneyIsCutAsItIsWrittenElsewhere(
            @ForAll @IntRange(max = 4) int digits, @ForAll long units, @ForAll @IntRange(max = 4) int idle) {
        var amount = BigDecimal.valueOf(units, digits);
        var kept = amount.setScale(digits + idle);

        assertThat(DatabaseText.money(kept.toPlainString(), digits)).isEqualTo(RowText.money(amount, digits));
        assertThat(DatabaseText.money(kept.toString(), digits)).isEqualTo(RowText.money(amount, digits));
        assertThat(DatabaseText.money(amount.stripTrailingZeros().toPlainString(), digits))
                .isEqualTo(RowText.money(amount, digits));
    }

    @Property
    void numbersLoseTheirIdleZeros(
            @ForAll @BigRange(min = "-1000000000", max = "1000000000") @Scale(10) BigDecimal number) {
        assertThat(DatabaseText.number(number.toPlainString())).isEqualTo(RowText.number(number));
        assertThat(DatabaseText.number(number.toString())).isEqualTo(RowText.number(number));
    }

    @Property
    void momentsAreToldToTheSecond(@ForAll @LongRange(min = 0, max = 4_000_000_000_000L) long millis) {
        var moment = Instant.ofEpochMilli(millis);
        var kept = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSS")
                .withZone(ZoneOffset.UTC)
                .format(moment);

        assertThat(DatabaseText.moment(kept)).isEqualTo(RowText.moment(moment));
        assertThat(DatabaseText.moment(kept.substring(0, 19))).isEqualTo(RowText.moment(moment));
    }

    @Test
    void nothingStaysNothingAndDaysStayDays() {
        assertThat(DatabaseText.day("")).isEmpty();
        assertThat(DatabaseText.moment("")).isEmpty();
        assertThat(DatabaseText.money("", 2)).isEmpty();
        assertThat(DatabaseText.number("")).isEmpty();
        assertThat(DatabaseText.day("2026-07-31")).isEqualTo("2026-07-31");
        assertThat(DatabaseText.day("2026-07-31 00:00:00")).isEqualTo("2026-07-31");
    }

    @Test
    void zeroHasNoSignAndNoExponent() {
        assertThat(DatabaseText.money("0E-10", 2)).isEqualTo("0.00");
        assertThat(DatabaseText.money("-0.0000", 2)).isEqualTo("0.00");
        assertThat(DatabaseText.money("0.0000", 0)).isEqualTo("0");
        assertThat(DatabaseText.number("0E-10")).isEqualTo("0");
        assertThat(DatabaseText.number("-0.00")).isEqualTo("0");
        assertThat(DatabaseText.number("100")).isEqualTo("100");
    }

    @Test
    void decimalsThatCountAreNeverCut() {
        assertThatThrownBy(() -> DatabaseText.money("1.2345", 2)).isInstanceOf(ArithmeticException.class);
    }
}
