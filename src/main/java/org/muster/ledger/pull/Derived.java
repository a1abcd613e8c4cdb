package org.muster.ledger.pull;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.muster.ledger.export.Export;

/** What one can narrow an export by beside the values of its columns: what follows from several of them. */
enum Derived {
    /** The side a line of the journal stands on: DEBIT or CREDIT. */
    SIDE(Export.JOURNAL, "DEBIT|CREDIT", (row, side) -> row.filled(side.toLowerCase(Locale.ROOT))),

    /** Lines of the journal up to the entry of this number, and it too. */
    THROUGH(Export.JOURNAL, "[0-9]{1,18}", (row, seq) -> Long.parseLong(row.get("seq")) <= Long.parseLong(seq)),

    /** Whether a movement adds to the stock of its place or takes from it: IN or OUT. */
    WAY(Export.MOVEMENT_LEDGER, "IN|OUT", (row, way) -> row.out() == way.equals("OUT")),

    /** The place whose stock a movement changes; a hyphen stands for what lies nowhere. */
    PLACE(Export.MOVEMENT_LEDGER, ".*", (row, place) -> row.stockPlace().equals(place.equals("-") ? "" : place)),

    /** The month a charge is for, whenever it was posted. */
    MONTH(
            Export.DEPRECIATION_SCHEDULE,
            "[0-9]{4}-[0-9]{2}",
            (row, month) -> row.get("period").equals(month));

    private final Export export;
    private final String shape;
    private final BiPredicate<Line, String> test;

    Derived(Export export, String shape, BiPredicate<Line, String> test) {
        this.export = export;
        this.shape = shape;
        this.test = test;
    }

    static Optional<Derived> of(Export export, String name) {
        return Stream.of(values())
                .filter(one -> one.export == export && one.wire().equals(name))
                .findFirst();
    }

    private String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it could ever be so. */
    boolean reads(String value) {
        return value.matches(shape);
    }

    boolean holds(String[] row, String value) {
        return test.test(new Line(export, row), value);
    }

    private record Line(Export export, String[] values) {

        String get(String column) {
            return values[export.place(column)];
        }

        boolean filled(String column) {
            return sign(column) != 0;
        }

        private int sign(String column) {
            return get(column).isEmpty() ? 0 : new BigDecimal(get(column)).signum();
        }

        /** As the stock ledger has it: without quantity the value says which way. */
        boolean out() {
            return sign("quantity") < 0 || sign("quantity") == 0 && sign("value") < 0;
        }

        String stockPlace() {
            return get(sign("quantity") < 0 ? "from_location" : "to_location");
        }
    }
}
