package org.muster.ledger.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muster.ledger.export.Export;
import org.muster.shared.money.Money;

/** A row of an export as pages show it, column by column; what is absent shows as nothing. */
public record LedgerRow(Export export, String[] values) {

    /** How the rows write that something has no end. */

    /** The text of a column. */
    public String get(String column) {
        return values[export.place(column)];
    }

    /** What tells the row apart. */
    public String key() {
        return String.join(" ", export.key().stream().map(this::get).toList());
    }

    /** An amount of the book's currency; nothing is not shown. */
    public @Nullable Money money(String column) {
        return amount(column)
                .map(amount -> new Money(amount, Currency.getInstance(currency(column))))
                .orElse(null);
    }

    private String currency(String column) {
        return column.startsWith("fc_") ? get("fc_currency") : get("currency");
    }

    private Optional<BigDecimal> amount(String column) {
        return Optional.of(get(column))
                .filter(text -> !text.isEmpty())
                .map(BigDecimal::new)
                .filter(amount -> amount.signum() != 0);
    }

    public @Nullable BigDecimal number(String column) {
        return amount(column).orElse(null);
    }

    /** A day, if there is one. */
    public @Nullable LocalDate day(String column) {
        return Optional.of(get(column))
                .filter(text -> !text.isEmpty())
                .map(LocalDate::parse)
                .orElse(null);
    }

    public @Nullable Instant moment(String column) {
        return Optional.of(get(column))
                .filter(text -> !text.isEmpty())
                .map(Instant::parse)
                .orElse(null);
    }
}
