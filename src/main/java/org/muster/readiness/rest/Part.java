package org.muster.readiness.rest;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.muster.shared.usecase.Refusal;

/**
 * An object inside a JSON request that knows its own path. It hands out typed values, takes {@code null} for absent, and
 * refuses what does not fit by naming the field, such as {@code plans[0].requirements[1].fallback}.
 */
final class Part {
    private static final long LARGEST_WHOLE = 1_000_000_000_000L;
    private static final int MOST_DIGITS = 100;
    private static final DateTimeFormatter DAY = new DateTimeFormatterBuilder()
            .appendValue(ChronoField.YEAR, 4)
            .appendPattern("-MM-dd")
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    private final JsonObject json;
    private final String prefix;

    private Part(JsonObject json, String prefix) {
        this.json = json;
        this.prefix = prefix;
    }

    static Part of(JsonValue body) {
        if (body instanceof JsonObject object) {
            return new Part(object, "");
        }
        throw Refusal.invalid("", "shared.refusal.type_object");
    }

    /** The keys that carry a value. */
    List<String> keys() {
        return json.keySet().stream().filter(key -> value(key).isPresent()).toList();
    }

    Optional<String> text(String key) {
        return value(key).map(value -> textOf(value, key));
    }

    Optional<Boolean> flag(String key) {
        return value(key).map(value -> switch (value.getValueType()) {
            case TRUE -> true;
            case FALSE -> false;
            default -> throw refusal(key, "shared.refusal.type_boolean");
        });
    }

    Optional<LocalDate> date(String key) {
        return text(key).map(text -> {
            try {
                return LocalDate.parse(text, DAY);
            } catch (DateTimeParseException unreadable) {
                throw refusal(key, "shared.refusal.date", text);
            }
        });
    }

    /** A number that is not negative. */
    Optional<BigDecimal> decimal(String key) {
        return value(key).map(value -> {
            if (value instanceof JsonNumber number) {
                return sensible(number.bigDecimalValue(), key);
            }
            throw refusal(key, "shared.refusal.type_number");
        });
    }

    /** A number that is not negative, written as a number or as a string. */
    Optional<BigDecimal> decimalOrText(String key) {
        if (value(key).filter(JsonString.class::isInstance).isEmpty()) {
            return decimal(key);
        }
        return text(key).map(text -> {
            try {
                return sensible(new BigDecimal(text), key);
            } catch (NumberFormatException unreadable) {
                throw refusal(key, "shared.refusal.type_number");
            }
        });
    }

    /** A whole number that is not negative. */
    Optional<Long> number(String key) {
        return decimal(key).map(decimal -> {
            if (decimal.stripTrailingZeros().scale() > 0) {
                throw refusal(key, "shared.refusal.type_integer");
            }
            if (decimal.compareTo(BigDecimal.valueOf(LARGEST_WHOLE)) > 0) {
                throw refusal(key, "shared.refusal.maximum", LARGEST_WHOLE);
            }
            return decimal.longValueExact();
        });
    }

    List<Part> parts(String key) {
        return list(key, (value, at) -> {
            if (value instanceof JsonObject object) {
                return new Part(object, prefix + at + ".");
            }
            throw refusal(at, "shared.refusal.type_object");
        });
    }

    /** Parts that are told apart by a text: it is required, and none may occur twice. */
    List<Part> parts(String key, String name) {
        var parts = parts(key);
        var names = new HashSet<String>();
        for (var part : parts) {
            if (!names.add(part.text(name).orElseThrow(part.missing(name)))) {
                throw part.refusal(name, "shared.refusal.duplicate");
            }
        }
        return parts;
    }

    List<String> texts(String key) {
        return list(key, this::textOf);
    }

    Supplier<Refusal> missing(String key) {
        return () -> refusal(key, "shared.refusal.needed");
    }

    Refusal refusal(String key, String rule, Object... arguments) {
        return Refusal.invalid(prefix + key, rule, arguments);
    }

    private Optional<JsonValue> value(String key) {
        return Optional.ofNullable(json.get(key)).filter(value -> value != JsonValue.NULL);
    }

    private <T> List<T> list(String key, BiFunction<JsonValue, String, T> reading) {
        var value = value(key).orElse(JsonValue.EMPTY_JSON_ARRAY);
        if (!(value instanceof JsonArray array)) {
            throw refusal(key, "readiness.refusal.list");
        }
        var read = new ArrayList<T>();
        for (var item : array) {
            read.add(reading.apply(item, key + "[" + read.size() + "]"));
        }
        return List.copyOf(read);
    }

    private String textOf(JsonValue value, String key) {
        if (!(value instanceof JsonString string)) {
            throw refusal(key, "shared.refusal.type_text");
        }
        if (string.getString().isBlank()) {
            throw refusal(key, "shared.refusal.needed");
        }
        return string.getString();
    }

    private BigDecimal sensible(BigDecimal decimal, String key) {
        if (decimal.signum() < 0) {
            throw refusal(key, "shared.refusal.minimum", 0);
        }
        if (decimal.precision() > MOST_DIGITS || Math.abs((long) decimal.scale()) > MOST_DIGITS) {
            throw refusal(key, "readiness.refusal.digits", MOST_DIGITS);
        }
        return decimal;
    }
}
