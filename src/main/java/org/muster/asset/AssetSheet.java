package org.muster.asset;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.muster.catalog.Kind;
import org.muster.shared.field.Field;
import org.muster.shared.field.Particulars;
import org.muster.shared.money.Money;
import org.muster.shared.text.Bilingual;

/**
 * Everything the register knows about one asset, with the names of what it refers to, and every step as offered to the
 * caller; read in one statement.
 *
 * @param dueBack the day by which it is to come back, if it is out until one
 * @param told what steps have told about it so far, such as its order number
 */
public record AssetSheet(
        AssetRow row,
        String origin,
        String purpose,
        String successor,
        String predecessor,
        LocalDate effectiveOn,
        Optional<LocalDate> dueBack,
        Optional<LocalDate> acceptedOn,
        Particulars particulars,
        Particulars told,
        List<StepOffer> offers,
        Names names,
        Counts counts) {

    static AssetSheet of(Asset asset, List<StepOffer> offers, Names names, Counts counts) {
        return new AssetSheet(
                AssetRow.of(asset, names),
                asset.origin(),
                asset.purpose(),
                asset.successor(),
                asset.predecessor(),
                asset.effectiveOn(),
                Optional.of(asset.loanDue()).filter(day -> !day.equals(Asset.NEVER)),
                asset.acceptedOn(),
                asset.description().particulars(),
                asset.told(),
                offers,
                names,
                counts);
    }

    /**
     * The names behind an asset's references; empty where there is none.
     *
     * @param path the places it is in, from the site down to its own
     */
    public record Names(
            String model,
            String place,
            String custodian,
            String holder,
            String vendor,
            Waypoint capability,
            List<Waypoint> path) {}

    /** A reference with its name in both languages. */
    public record Waypoint(String code, String name, String nameZh) implements Bilingual {}

    /** What the tabs of the sheet count. */
    public record Counts(long documents, long steps) {}

    /** The fields every kind has beside its own. */
    public static List<Field> commonFields() {
        return CommonFields.fields();
    }

    public String tag() {
        return row.tag();
    }

    public long version() {
        return row.version();
    }

    public Kind kind() {
        return row.kind();
    }

    public Stage stage() {
        return row.stage();
    }

    public Instant changedAt() {
        return row.changedAt();
    }

    /** Whether it was accepted as a part of what it comes from, and is no part of a lot. */
    public boolean component() {
        return told.get(StatedPart.NUMBER_IN_WHOLE).isPresent();
    }

    /** What steps have told about it so far, such as its order number. */
    public Optional<String> told(Detail detail) {
        return told.get(detail.wire());
    }

    /** The price of one unit, once known. */
    public Optional<Money> price() {
        return told(Detail.PRICE)
                .flatMap(price -> told(Detail.CURRENCY).map(currency -> Money.of("price", price, currency)));
    }

    /** The price of all units, once known. */
    public Optional<Money> cost() {
        return price().map(
                        each -> new Money(each.amount().multiply(BigDecimal.valueOf(row.quantity())), each.currency()));
    }
}
