package org.muster.shared.field;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.muster.shared.money.Money;
import org.muster.shared.usecase.Refusal;

/** The types a described attribute can have; each reads text strictly and writes it canonically. */
public enum FieldType {
    TEXT {
        @Override
        String canonical(Field field, String text) {
            if (text.length() > field.maximumLength()) {
                throw Refusal.invalid(field.name(), "shared.refusal.length", field.maximumLength());
            }
            return text;
        }
    },
    INTEGER {
        @Override
        String canonical(Field field, String text) {
            try {
                var number = new BigDecimal(text);
                if (number.precision() - number.scale() > 18) {
                    throw Refusal.invalid(field.name(), "shared.refusal.integer", text);
                }
                return field.inRange(number).toBigIntegerExact().toString();
            } catch (ArithmeticException | NumberFormatException unreadable) {
                throw Refusal.invalid(field.name(), "shared.refusal.integer", text);
            }
        }
    },
    DECIMAL {
        @Override
        String canonical(Field field, String text) {
            try {
                var number = new BigDecimal(text);
                if (number.scale() > 6 || number.precision() - number.scale() > 15) {
                    throw Refusal.invalid(field.name(), "shared.refusal.decimal", text);
                }
                return field.inRange(number).toPlainString();
            } catch (NumberFormatException unreadable) {
                throw Refusal.invalid(field.name(), "shared.refusal.decimal", text);
            }
        }
    },
    DATE {
        @Override
        String canonical(Field field, String text) {
            try {
                var date = LocalDate.parse(text);
                if (date.getYear() < 1900 || date.getYear() > 9999) {
                    throw Refusal.invalid(field.name(), "shared.refusal.date", text);
                }
                return date.toString();
            } catch (DateTimeParseException unreadable) {
                throw Refusal.invalid(field.name(), "shared.refusal.date", text);
            }
        }
    },
    YES_NO {
        @Override
        String canonical(Field field, String text) {
            return switch (text.toLowerCase(Locale.ROOT)) {
                case "true", "yes" -> "true";
                case "false", "no" -> "false";
                default -> throw Refusal.invalid(field.name(), "shared.refusal.yes_no", text);
            };
        }
    },
    CHOICE {
        @Override
        String canonical(Field field, String text) {
            if (!field.choices().contains(text)) {
                throw Refusal.invalid(field.name(), "shared.refusal.choice", text, String.join(", ", field.choices()));
            }
            return text;
        }
    },
    MONEY {
        @Override
        String canonical(Field field, String text) {
            var money = Money.parse(field.name(), text);
            if (money.negative()) {
                throw Refusal.invalid(field.name(), "shared.refusal.negative", text);
            }
            return money.toString();
        }
    };

    abstract String canonical(Field field, String text);
}
