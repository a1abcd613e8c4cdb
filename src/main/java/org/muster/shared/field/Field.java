package org.muster.shared.field;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.muster.shared.usecase.Refusal;

/**
 * The description of one attribute: its name on the wire, its type and what restricts it. Pages, REST, import, export and
 * search read it; nothing else knows how a kind's particulars look.
 *
 * @param name snake_case, the same in JSON, CSV and search
 * @param unit the unit shown beside the value, empty for none
 * @param choices the allowed values of a CHOICE
 * @param check a further rule for the text, such as a check digit
 */
public record Field(
        String name,
        FieldType type,
        boolean required,
        String unit,
        Optional<BigDecimal> minimum,
        Optional<BigDecimal> maximum,
        List<String> choices,
        Optional<Check> check) {

    private static final int LINE = 200;

    /** A rule beyond the type, such as a pattern or a check digit, with the text key that says it. */
    public record Check(Predicate<String> holds, String key) {}

    private static Field of(String name, FieldType type) {
        return new Field(name, type, false, "", Optional.empty(), Optional.empty(), List.of(), Optional.empty());
    }

    public static Field text(String name) {
        return of(name, FieldType.TEXT);
    }

    public static Field integer(String name) {
        return of(name, FieldType.INTEGER).from(0);
    }

    public static Field decimal(String name) {
        return of(name, FieldType.DECIMAL).from(0);
    }

    public static Field date(String name) {
        return of(name, FieldType.DATE);
    }

    public static Field yesNo(String name) {
        return of(name, FieldType.YES_NO);
    }

    public static Field money(String name) {
        return of(name, FieldType.MONEY);
    }

    public static Field choice(String name, String... choices) {
        return choice(name, List.of(choices));
    }

    public static Field choice(String name, List<String> choices) {
        return new Field(
                name, FieldType.CHOICE, false, "", Optional.empty(), Optional.empty(), choices, Optional.empty());
    }

    public Field needed() {
        return new Field(name, type, true, unit, minimum, maximum, choices, check);
    }

    /** The same where it may be left out, as in a model that only proposes values. */
    public Field optional() {
        return new Field(name, type, false, unit, minimum, maximum, choices, check);
    }

    public Field in(String measure) {
        return new Field(name, type, required, measure, minimum, maximum, choices, check);
    }

    public Field from(long least) {
        return new Field(name, type, required, unit, Optional.of(BigDecimal.valueOf(least)), maximum, choices, check);
    }

    public Field to(long most) {
        return new Field(name, type, required, unit, minimum, Optional.of(BigDecimal.valueOf(most)), choices, check);
    }

    public Field matching(String pattern, String key) {
        return holding(Pattern.compile(pattern).asMatchPredicate(), key);
    }

    /** With a rule beyond the type; it is asked only about values the type accepts. */
    public Field holding(Predicate<String> rule, String key) {
        return new Field(name, type, required, unit, minimum, maximum, choices, Optional.of(new Check(rule, key)));
    }

    /** The value as it is stored and compared; refuses what breaks the type or a rule, naming the field. */
    public String canonical(String text) {
        var value = type.canonical(this, text.strip());
        check.filter(rule -> !rule.holds().test(value)).ifPresent(rule -> {
            throw Refusal.invalid(name, rule.key(), value);
        });
        return value;
    }

    /** A text may be as long as its maximum says, otherwise a line. */
    int maximumLength() {
        return maximum.map(BigDecimal::intValue).orElse(LINE);
    }

    BigDecimal inRange(BigDecimal number) {
        if (minimum.filter(least -> number.compareTo(least) < 0).isPresent()) {
            throw Refusal.invalid(name, "shared.refusal.minimum", minimum.get());
        }
        if (maximum.filter(most -> number.compareTo(most) > 0).isPresent()) {
            throw Refusal.invalid(name, "shared.refusal.maximum", maximum.get());
        }
        return number;
    }
}
