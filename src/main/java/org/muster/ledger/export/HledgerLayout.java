package org.muster.ledger.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The journal as hledger reads it. Every posting asserts the balance its account has after it, so a program nobody here
 * wrote checks the running balance on every line. Rows must come by posting date, entry and line.
 */
public final class HledgerLayout implements Lines {

    private final Writer out;
    private final Map<String, BigDecimal> balances = new HashMap<>();
    private final SortedMap<String, String> accounts = new TreeMap<>();
    private final SortedMap<String, Integer> currencies = new TreeMap<>();
    private String entry = "";

    public HledgerLayout(OutputStream to) throws IOException {
        out = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
        out.write("decimal-mark .\n");
    }

    @Override
    public void write(String[] row) throws IOException {
        var line = new LayoutLine(row);
        if (!line.seq().equals(entry)) {
            entry = line.seq();
            out.write("\n%s (%s) %s\n".formatted(line.date(), line.entryNo(), line.description()));
        }
        var account = line.account();
        var amount = line.amount();
        accounts.put(account, line.accountName());
        currencies.merge(line.currency(), amount.scale(), Math::max);
        var balance = balances.merge(account + " " + line.currency(), amount, BigDecimal::add);
        out.write("    %s  %s %s = %s %s%s\n"
                .formatted(
                        account,
                        amount.toPlainString(),
                        line.currency(),
                        balance.toPlainString(),
                        line.currency(),
                        tags(line)));
    }

    private static String tags(LayoutLine line) {
        var asset = line.assetNo().isEmpty() ? "" : "asset:" + line.assetNo();
        var center = line.costCenter().isEmpty() ? "" : "cost_center:" + line.costCenter();
        var between = asset.isEmpty() || center.isEmpty() ? "" : ", ";
        return asset.isEmpty() && center.isEmpty() ? "" : "  ; " + asset + between + center;
    }

    /** Declares what was used. */
    @Override
    public void end() throws IOException {
        out.write('\n');
        for (var currency : currencies.entrySet()) {
            out.write("commodity 1000.%s %s\n".formatted("0".repeat(currency.getValue()), currency.getKey()));
        }
        for (var account : accounts.entrySet()) {
            out.write("account %s  ; %s\n".formatted(account.getKey(), account.getValue()));
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
