package org.muster.ledger.depreciation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.function.Function;

/**
 * One field of a schedule's terms or of an event: its name on the wire and how its value is read. The constants are the
 * whole vocabulary; which method and which event knows which term is said by {@link Method} and {@link EventType}.
 */
public final class Term<T> {

    public static final Term<Currency> CURRENCY = scalar("currency", Currency::getInstance);
    public static final Term<Integer> MINOR_DIGITS = count("minor_digits", 0, 9);
    public static final Term<Method> METHOD = scalar("method", Method::valueOf);
    public static final Term<Convention> CONVENTION = scalar("convention", Convention::valueOf);
    public static final Term<Frequency> FREQUENCY = scalar("frequency", Frequency::valueOf);
    public static final Term<Integer> FISCAL_YEAR_START = count("fiscal_year_start", 1, 12);
    public static final Term<Rounding> ROUNDING = scalar("rounding", Rounding::valueOf);
    public static final Term<Rational> COST = money("cost");
    public static final Term<Rational> RESIDUAL = money("residual");
    public static final Term<LocalDate> IN_SERVICE_DATE = date("in_service_date");
    public static final Term<Integer> LIFE_MONTHS = count("life_months", 1, Life.LONGEST);
    public static final Term<LocalDate> END_DATE = date("end_date");
    public static final Term<Rational> FACTOR = number("factor");
    public static final Term<Rational> RATE = number("rate");
    public static final Term<List<Rational>> RATES_PCT = numbers("rates_pct");
    public static final Term<Rational> TOTAL_UNITS = number("total_units");
    public static final Term<List<Rational>> UNITS = numbers("units");
    public static final Term<LocalDate> COVER_FROM = date("cover_from");
    public static final Term<LocalDate> COVER_TO = date("cover_to");

    public static final Term<EventType> TYPE = scalar("type", EventType::named);
    public static final Term<LocalDate> DATE = date("date");
    public static final Term<Integer> AFTER_MONTHS = count("after_months", 0, Life.LONGEST);
    public static final Term<Rational> AMOUNT = money("amount");
    public static final Term<Rational> RECOVERABLE = money("recoverable");
    public static final Term<Integer> REMAINING_MONTHS = count("remaining_months", 1, Life.LONGEST);
    public static final Term<YearMonth> IN_PERIOD = month("in_period");
    public static final Term<Rational> PROCEEDS = money("proceeds");
    public static final Term<Rational> SELLING_COSTS = money("selling_costs");
    public static final Term<Rational> FRACTION = number("fraction");
    public static final Term<Rational> REFUND_FRACTION = number("refund_fraction");
    public static final Term<Rational> PREMIUM = money("premium");

    /** More digits than any book holds; longer numbers are not amounts but attacks. */
    private static final int LONGEST_NUMBER = 28;

    private static final Year EARLIEST = Year.of(1800);
    private static final Year LATEST = Year.of(3000);

    private final String name;
    private final boolean money;
    private final Function<List<String>, T> reading;

    private Term(String name, boolean money, Function<List<String>, T> reading) {
        this.name = name;
        this.money = money;
        this.reading = reading;
    }

    public String name() {
        return name;
    }

    /** Whether it is an amount, so no finer than the currency's minor unit. */
    boolean money() {
        return money;
    }

    /** Reads the value from its texts: one for a single value, several for a list. */
    T read(List<String> texts) {
        return reading.apply(texts);
    }

    @Override
    public String toString() {
        return name;
    }

    private static <T> Term<T> scalar(String name, Function<String, T> reading) {
        return new Term<>(name, false, texts -> reading.apply(only(texts)));
    }

    private static Term<LocalDate> date(String name) {
        return scalar(name, text -> inBounds(name, LocalDate.parse(text), Year::from));
    }

    private static Term<YearMonth> month(String name) {
        return scalar(name, text -> inBounds(name, YearMonth.parse(text), Year::from));
    }

    private static Term<Rational> money(String name) {
        return new Term<>(name, true, texts -> decimal(only(texts)));
    }

    private static Term<Rational> number(String name) {
        return scalar(name, Term::decimal);
    }

    private static Term<List<Rational>> numbers(String name) {
        return new Term<>(
                name, false, texts -> texts.stream().map(Term::decimal).toList());
    }

    private static Term<Integer> count(String name, int least, int most) {
        return scalar(name, text -> {
            var count = new BigDecimal(text).intValueExact();
            if (count < least || count > most) {
                throw new InconsistentSchedule(name, InconsistentSchedule.Rule.OUT_OF_RANGE);
            }
            return count;
        });
    }

    /** Dates of living memory and of long leases are dates; others are typing errors. */
    private static <T> T inBounds(String name, T date, Function<T, Year> year) {
        if (!EARLIEST.isBefore(year.apply(date)) || !year.apply(date).isBefore(LATEST)) {
            throw new InconsistentSchedule(name, InconsistentSchedule.Rule.OUT_OF_RANGE);
        }
        return date;
    }

    private static Rational decimal(String text) {
        var decimal = new BigDecimal(text);
        if (decimal.precision() > LONGEST_NUMBER || Math.abs(decimal.scale()) > LONGEST_NUMBER) {
            throw new NumberFormatException(text);
        }
        return Rational.of(decimal);
    }

    private static String only(List<String> texts) {
        if (texts.size() != 1) {
            throw new IllegalArgumentException("One value expected, not " + texts.size());
        }
        return texts.get(0);
    }
}
