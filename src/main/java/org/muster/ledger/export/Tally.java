package org.muster.ledger.export;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Counts rows and sums what the export sums as a control, per currency. */
public final class Tally {

    /** The sums of one currency, in the order of the export's totals. */
    public record Total(String currency, List<String> names, List<BigDecimal> sums) {

        /** As the header says it: {@code debit=1.00;credit=1.00;currency=CNY}. */
        public String header() {
            var text = new StringBuilder();
            for (var i = 0; i < names.size(); i++) {
                text.append(names.get(i))
                        .append('=')
                        .append(sums.get(i).toPlainString())
                        .append(';');
            }
            return text + "currency=" + currency;
        }
    }

    private final Export export;
    private final int currency;
    private final int[] places;
    private final SortedMap<String, Sum[]> sums = new TreeMap<>();
    private String summed = "";
    private Sum[] sum = new Sum[0];
    private long rows;

    public Tally(Export export) {
        this.export = export;
        this.currency = export.place("currency");
        this.places = export.totals().stream().mapToInt(export::place).toArray();
    }

    /** Takes a whole row. */
    public void add(String[] row) {
        rows++;
        if (!row[currency].equals(summed)) {
            summed = row[currency];
            sum = sums.computeIfAbsent(summed, none -> nothing(places.length));
        }
        for (var i = 0; i < places.length; i++) {
            var text = row[places[i]];
            if (!text.isEmpty()) {
                sum[i].add(text);
            }
        }
    }

    private static Sum[] nothing(int length) {
        var sums = new Sum[length];
        Arrays.setAll(sums, none -> new Sum());
        return sums;
    }

    public long rows() {
        return rows;
    }

    public List<Total> totals() {
        return sums.entrySet().stream()
                .map(entry -> new Total(
                        entry.getKey(),
                        export.totals(),
                        Arrays.stream(entry.getValue()).map(Sum::total).toList()))
                .toList();
    }

    /** All currencies as headers say them. */
    public List<String> headers() {
        return totals().stream().map(Total::header).collect(Collectors.toList());
    }

    /** An exact sum that takes its amounts as texts: as whole numbers of the same unit as long as they fit. */
    private static final class Sum {

        /** So many digits can be added to a whole number often enough before it has to be set aside. */
        private static final int FITS = 15;

        private BigDecimal aside = BigDecimal.ZERO;
        private long units;
        private int scale;

        void add(String text) {
            var point = text.indexOf('.');
            var decimals = point < 0 ? 0 : text.length() - point - 1;
            if (text.length() > FITS || text.indexOf('E') >= 0) {
                aside = aside.add(new BigDecimal(text));
                return;
            }
            if (decimals != scale || Math.abs(units) > Long.MAX_VALUE / 2) {
                aside = total();
                units = 0;
                scale = decimals;
            }
            units += Long.parseLong(point < 0 ? text : text.substring(0, point) + text.substring(point + 1));
        }

        BigDecimal total() {
            return aside.add(BigDecimal.valueOf(units, scale));
        }
    }
}
