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
    private final SortedMap<String, BigDecimal[]> sums = new TreeMap<>();
    private long rows;

    public Tally(Export export) {
        this.export = export;
        this.currency = export.place("currency");
        this.places = export.totals().stream().mapToInt(export::place).toArray();
    }

    /** Takes a whole row. */
    public void add(String[] row) {
        rows++;
        var sum = sums.computeIfAbsent(row[currency], none -> zeros(places.length));
        for (var i = 0; i < places.length; i++) {
            var text = row[places[i]];
            if (!text.isEmpty()) {
                sum[i] = sum[i].add(new BigDecimal(text));
            }
        }
    }

    private static BigDecimal[] zeros(int length) {
        var zeros = new BigDecimal[length];
        Arrays.fill(zeros, BigDecimal.ZERO);
        return zeros;
    }

    public long rows() {
        return rows;
    }

    public List<Total> totals() {
        return sums.entrySet().stream()
                .map(entry -> new Total(entry.getKey(), export.totals(), List.of(entry.getValue())))
                .toList();
    }

    /** All currencies as headers say them. */
    public List<String> headers() {
        return totals().stream().map(Total::header).collect(Collectors.toList());
    }
}
