package org.muster.ledger;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How the values of a row are written where machines read them and where they are hashed, the same text in both places:
 * money with the decimals of its currency, other numbers without idle zeros, moments to the second in UTC, nothing for what
 * is absent.
 */
public final class RowText {

    /** Between the columns of a hashed row. */
    static final String JOINT = "\u001F";

    private static final DateTimeFormatter SECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private RowText() {}

    public static String money(BigDecimal amount, int digits) {
        return amount.setScale(digits, RoundingMode.UNNECESSARY).toPlainString();
    }

    /** An amount in another currency than the book's, with the decimals ISO 4217 gives it. */
    public static String foreign(Optional<BigDecimal> amount, String currency) {
        return amount.map(given -> money(given, digits(currency))).orElse("");
    }

    /** How many decimals ISO 4217 gives a currency; none where it says nothing. */
    public static int digits(String currency) {
        return Math.max(Currency.getInstance(currency).getDefaultFractionDigits(), 0);
    }

    public static String number(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    public static String number(Optional<BigDecimal> number) {
        return number.map(RowText::number).orElse("");
    }

    public static String count(Optional<Long> number) {
        return number.map(String::valueOf).orElse("");
    }

    public static String moment(Instant instant) {
        return SECONDS.format(instant);
    }

    static String joined(List<String> columns) {
        return String.join(JOINT, columns);
    }
}
