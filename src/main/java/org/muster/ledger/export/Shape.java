package org.muster.ledger.export;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Which columns of an export are written, in which order, and where they stand in its rows. */
public record Shape(Export export, List<Column> columns, List<Integer> places) {

    private static final Column MARK = new Column("status", ColumnType.TEXT);

    public static final String PROJECTED = "PROJECTED";

    public Shape {
        columns = List.copyOf(columns);
        places = List.copyOf(places);
    }

    /** All of them. */
    public static Shape whole(Export export) {
        var places = IntStream.range(0, export.columns().size()).boxed().toList();
        return new Shape(export, export.columns(), places);
    }

    /** All of them, and behind them whether a row is posted or projected. */
    public static Shape marked(Export export) {
        var columns = Stream.concat(export.columns().stream(), Stream.of(MARK)).toList();
        return new Shape(
                export, columns, IntStream.range(0, columns.size()).boxed().toList());
    }

    /** Those named; empty if one of them does not exist. */
    public static Optional<Shape> of(Export export, List<String> names) {
        var places = names.stream().map(export::place).toList();
        return places.contains(-1)
                ? Optional.empty()
                : Optional.of(new Shape(
                        export, places.stream().map(export.columns()::get).toList(), places));
    }

    /** Cuts rows to these columns; ask once for many rows. */
    public UnaryOperator<String[]> cutting() {
        var wanted = places.stream().mapToInt(Integer::intValue).toArray();
        if (isWhole()) {
            return row -> row.length == wanted.length ? row : cut(row, wanted);
        }
        return row -> cut(row, wanted);
    }

    private static String[] cut(String[] row, int... wanted) {
        var cut = new String[wanted.length];
        for (var i = 0; i < cut.length; i++) {
            cut[i] = row[wanted[i]];
        }
        return cut;
    }

    public boolean isWhole() {
        return columns.equals(export.columns());
    }

    /** The names of the columns. */
    public Stream<String> names() {
        return columns.stream().map(Column::name);
    }
}
