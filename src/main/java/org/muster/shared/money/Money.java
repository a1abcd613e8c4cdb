package org.muster.shared.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import org.muster.shared.usecase.Refusal;

/**
 * An exact amount in one currency (ISO 4217). Only amounts of the same currency are added or compared; rounding is always
 * asked for explicitly.
 */
public record Money(BigDecimal amount, Currency currency) {

    /** Reads {@code 1250000.00 CNY}; refuses anything else, naming the field. */
    public static Money parse(String field, String text) {
        var parts = text.strip().split("\\s+");
        if (parts.length != 2) {
            throw Refusal.invalid(field, "shared.refusal.money", text);
        }
        return of(field, parts[0], parts[1]);
    }

    public static Money of(String field, String amount, String currency) {
        try {
            return new Money(new BigDecimal(amount), Currency.getInstance(currency)).exact(field);
        } catch (IllegalArgumentException unreadable) {
            throw Refusal.invalid(field, "shared.refusal.money", amount + " " + currency);
        }
    }

    private Money exact(String field) {
        var digits = Math.max(currency.getDefaultFractionDigits(), 0);
        if (amount.stripTrailingZeros().scale() > digits || amount.precision() - amount.scale() > 15) {
            throw Refusal.invalid(field, "shared.refusal.money.digits", currency.getCurrencyCode(), digits);
        }
        return new Money(amount.setScale(digits, RoundingMode.UNNECESSARY), currency);
    }

    public boolean negative() {
        return amount.signum() < 0;
    }

    /** Whether this is more than the other; amounts of different currencies cannot be compared. */
    public boolean exceeds(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("Cannot compare " + this + " with " + other);
        }
        return amount.compareTo(other.amount) > 0;
    }

    @Override
    public String toString() {
        return amount.toPlainString() + " " + currency.getCurrencyCode();
    }
}
