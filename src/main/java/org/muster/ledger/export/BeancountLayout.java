package org.muster.ledger.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The journal as Beancount reads it. Beancount checks balances at the beginning of a day, so every account is asserted on
 * the morning after each day it was posted to, to the last digit. Rows must come by posting date, entry and line.
 */
public final class BeancountLayout implements Lines {

    private record Holding(String account, String currency) implements Comparable<Holding> {
        @Override
        public int compareTo(Holding other) {
            return (account + " " + currency).compareTo(other.account + " " + other.currency);
        }
    }

    private final Writer out;
    private final Map<Holding, BigDecimal> balances = new HashMap<>();
    private final SortedMap<String, String> accounts = new TreeMap<>();
    private final SortedSet<Holding> touched = new TreeSet<>();
    private Optional<LocalDate> first = Optional.empty();
    private LocalDate day = LocalDate.MIN;
    private String entry = "";

    public BeancountLayout(OutputStream to, String title) throws IOException {
        out = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
        out.write("option \"title\" \"%s\"\n".formatted(title));
    }

    @Override
    public void write(String[] row) throws IOException {
        var line = new LayoutLine(row);
        if (!line.date().equals(day)) {
            assertBalances();
            day = line.date();
            first = first.or(() -> Optional.of(line.date()));
        }
        if (!line.seq().equals(entry)) {
            entry = line.seq();
            out.write("\n%s * \"%s\" \"%s\"\n".formatted(line.date(), line.entryNo(), line.description()));
        }
        var holding = new Holding(line.account(), line.currency());
        accounts.put(line.account(), line.accountName());
        balances.merge(holding, line.amount(), BigDecimal::add);
        touched.add(holding);
        out.write("  %s  %s %s\n".formatted(line.account(), line.amount().toPlainString(), line.currency()));
        if (!line.assetNo().isEmpty()) {
            out.write("    asset: \"%s\"\n".formatted(line.assetNo()));
        }
    }

    private void assertBalances() throws IOException {
        if (!touched.isEmpty()) {
            out.write('\n');
        }
        for (var holding : touched) {
            out.write("%s balance %s  %s ~ 0 %s\n"
                    .formatted(
                            day.plusDays(1),
                            holding.account(),
                            balances.getOrDefault(holding, BigDecimal.ZERO).toPlainString(),
                            holding.currency()));
        }
        touched.clear();
    }

    /** Asserts the last day and opens the accounts used. */
    @Override
    public void end() throws IOException {
        assertBalances();
        out.write('\n');
        for (var account : accounts.entrySet()) {
            out.write(
                    "%s open %s%n  name: \"%s\"\n".formatted(first.orElse(day), account.getKey(), account.getValue()));
        }
        for (var currency :
                new TreeSet<>(balances.keySet().stream().map(Holding::currency).toList())) {
            out.write("%s commodity %s\n".formatted(first.orElse(day), currency));
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
