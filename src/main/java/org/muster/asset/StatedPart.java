package org.muster.asset;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.muster.catalog.Kind;
import org.muster.shared.usecase.Reason;
import org.muster.shared.usecase.Refusal;

/**
 * A part of a thing that lasts another time than the whole, as whoever accepts it states it: a line of
 * {@link Detail#PARTS}. It becomes an asset of its own; whether it is one to a book, the book says (IAS 16.43, CAS 4
 * article 5).
 *
 * @param tag of the asset it became; empty before
 * @param cost in the currency of the price of the whole, greater than zero
 * @param lifeMonths its useful life, at least one month
 */
public record StatedPart(String tag, String name, BigDecimal cost, int lifeMonths, Kind kind) {

    /** What is told of such an asset beside its steps: its number in the whole, from 1. */
    public static final String NUMBER_IN_WHOLE = "component_no";

    /** Its useful life, among what is written about it. */
    public static final String LIFE = "expected_life_months";

    private static final String NUMBER = "[0-9]{1,15}(\\.[0-9]{1,4})?";
    private static final String MONTHS = "[1-9][0-9]{0,3}";
    private static final int NAME = 120;
    private static final int FIELDS = 3;
    private static final int MOST = 30;

    /**
     * Reads {@code name; cost; life in months} and, where it is of another kind than the whole, {@code ; kind}: a part a
     * line. Refuses every line that is not so by its number, and more lines than an acceptance can remember.
     */
    static List<StatedPart> read(String text, Kind whole) {
        var parts = new ArrayList<StatedPart>();
        var reasons = new ArrayList<Reason>();
        var lines = text.lines().filter(line -> !line.isBlank()).toList();
        if (lines.size() > MOST) {
            reasons.add(Reason.at(Detail.PARTS.wire(), "asset.refusal.parts_many", MOST)
                    .inRow(MOST + 1));
        }
        for (var row = 1; row <= lines.size(); row++) {
            var part = part(fields(lines.get(row - 1)), whole);
            part.ifPresent(parts::add);
            if (part.isEmpty()) {
                reasons.add(Reason.at(Detail.PARTS.wire(), "asset.refusal.part", row)
                        .inRow(row));
            }
        }
        if (!reasons.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, reasons);
        }
        return parts;
    }

    private static Optional<StatedPart> part(List<String> fields, Kind whole) {
        var readable = (fields.size() == FIELDS || fields.size() == FIELDS + 1)
                && !fields.get(0).isEmpty()
                && fields.get(0).length() <= NAME
                && fields.get(1).matches(NUMBER)
                && new BigDecimal(fields.get(1)).signum() > 0
                && fields.get(2).matches(MONTHS);
        return readable
                ? kind(fields, whole)
                        .map(kind -> new StatedPart(
                                "",
                                fields.get(0),
                                new BigDecimal(fields.get(1)),
                                Integer.parseInt(fields.get(2)),
                                kind))
                : Optional.empty();
    }

    private static Optional<Kind> kind(List<String> fields, Kind whole) {
        return fields.size() == FIELDS
                ? Optional.of(whole)
                : Stream.of(Kind.values())
                        .filter(kind -> kind.name().equals(fields.get(FIELDS)))
                        .filter(Kind::physical)
                        .findFirst();
    }

    private static List<String> fields(String line) {
        return Arrays.stream(line.split(";", -1)).map(String::strip).toList();
    }

    /** The parts an acceptance made assets of, in the order stated; none for any other step. */
    public static List<StatedPart> of(Taken taken) {
        return taken.details().get(Detail.PARTS.wire()).stream()
                .flatMap(String::lines)
                .map(StatedPart::fields)
                .map(fields -> new StatedPart(
                        fields.get(0),
                        fields.get(1),
                        new BigDecimal(fields.get(2)),
                        Integer.parseInt(fields.get(FIELDS)),
                        Kind.valueOf(fields.get(FIELDS + 1))))
                .toList();
    }

    StatedPart tagged(AssetTag as) {
        return new StatedPart(as.text(), name, cost, lifeMonths, kind);
    }

    /** As the acceptance remembers it. */
    String line() {
        return String.join("; ", tag, name, cost.toPlainString(), Integer.toString(lifeMonths), kind.name());
    }
}
