package org.muster.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.muster.shared.fact.Subject;
import org.muster.shared.persistence.Aggregate;
import org.muster.shared.text.Bilingual;
import org.muster.shared.usecase.Reasons;

/** A currency of ISO 4217 in which prices may be given, with the number of digits its amounts have. */
@Entity
@Table(name = "currency_unit")
public class CurrencyUnit extends Aggregate implements Bilingual {

    static final int MOST_DIGITS = 4;

    @Column(name = "code")
    private String code;

    @Column(name = "minor_digits")
    private int minorDigits;

    @Column(name = "name")
    private String name;

    @Column(name = "name_zh")
    private String nameZh;

    CurrencyUnit(String code, int minorDigits, String name, String nameZh, Instant now) {
        new Reasons()
                .unless(code.matches("[A-Z]{3}"), "code", "catalog.refusal.code", code)
                .unless(
                        minorDigits >= 0 && minorDigits <= MOST_DIGITS,
                        "minor_digits",
                        "catalog.refusal.between",
                        0,
                        MOST_DIGITS)
                .needed("name", name)
                .atMost(Codes.NAME, "name", name)
                .atMost(Codes.NAME, "name_zh", nameZh)
                .refuse();
        this.code = code;
        this.minorDigits = minorDigits;
        this.name = name;
        this.nameZh = nameZh;
        touch(now);
    }

    @SuppressWarnings("NullAway.Init")
    protected CurrencyUnit() {}

    @Override
    public Subject subject() {
        return new Subject("currency", code);
    }

    public String code() {
        return code;
    }

    public int minorDigits() {
        return minorDigits;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String nameZh() {
        return nameZh;
    }
}
