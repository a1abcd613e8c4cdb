package org.muster.ledger.pull;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.muster.ledger.pull.Balances.Balance;
import org.muster.shared.usecase.Reason;
import org.muster.shared.usecase.Refusal;

/**
 * Balances as a spreadsheet hands them over: a header with {@code account}, {@code balance} and, where a balance is of one
 * asset, {@code asset_no}; commas, semicolons or tabs between. What cannot be read is refused by its row, as a
 * spreadsheet counts them, and its field.
 */
public final class BalanceFile {

    /** How many balances one file may hold. */
    public static final int MOST = 10_000;

    private static final int FAULTS_TOLD = 20;
    private static final int LONGEST_ACCOUNT = 20;
    private static final int LONGEST_ASSET = 40;
    private static final String ACCOUNT = "account";
    private static final String ASSET_NO = "asset_no";
    private static final String BALANCE = "balance";
    private static final Set<String> FIELDS = Set.of(ACCOUNT, ASSET_NO, BALANCE);

    private final String form;
    private final List<Balance> read = new ArrayList<>();
    private final Set<List<String>> seen = new HashSet<>();
    private final List<Reason> faults = new ArrayList<>();

    private BalanceFile(String form) {
        this.form = form;
    }

    /**
     * The balances of a file.
     *
     * @param field the field of the form that holds the file, which the faults are told beside
     */
    public static List<Balance> read(String text, String field) {
        var plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return new BalanceFile(field).all(plain);
    }

    private List<Balance> all(String text) {
        var builder = CsvReader.builder().fieldSeparator(separator(text));
        try (var lines = builder.ofNamedCsvRecord(text)) {
            lines.stream().limit(MOST + 1L).forEach(this::take);
        } catch (CsvParseException broken) {
            throw Refusal.invalid(form, "ledger.refusal.balance_file");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        if (!faults.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, faults);
        }
        if (read.isEmpty()) {
            throw Refusal.invalid(form, "ledger.refusal.nothing_to_compare");
        }
        if (read.size() > MOST) {
            throw Refusal.invalid(form, "ledger.refusal.balance_rows", MOST);
        }
        return read;
    }

    private static char separator(String text) {
        var header = text.lines().findFirst().orElse("");
        return Stream.of(';', '\t')
                .filter(mark -> header.indexOf(mark) >= 0)
                .findFirst()
                .orElse(',');
    }

    private void take(NamedCsvRecord line) {
        requireHeader(line);
        var account = said(line, ACCOUNT);
        var asset = line.getHeader().contains(ASSET_NO) ? said(line, ASSET_NO) : "";
        var balance = said(line, BALANCE);
        var before = faults.size();
        check(line, ACCOUNT, account, !account.isEmpty() && account.length() <= LONGEST_ACCOUNT);
        check(line, ASSET_NO, asset, asset.length() <= LONGEST_ASSET);
        check(line, BALANCE, balance, balance.matches(Balances.AMOUNT));
        check(
                line,
                ACCOUNT,
                (account + " " + asset).strip(),
                faults.size() > before || seen.add(List.of(account, asset)));
        if (faults.size() == before) {
            read.add(new Balance(account, asset, new BigDecimal(balance)));
        }
    }

    private void requireHeader(NamedCsvRecord line) {
        var header = line.getHeader();
        Stream.of(ACCOUNT, BALANCE)
                .filter(field -> !header.contains(field))
                .findFirst()
                .ifPresent(field -> {
                    throw Refusal.invalid(form, "ledger.refusal.balance_header", field);
                });
        header.stream().filter(field -> !FIELDS.contains(field)).findFirst().ifPresent(field -> {
            throw Refusal.invalid(form, "ledger.refusal.balance_column", field);
        });
    }

    private static String said(NamedCsvRecord line, String field) {
        return line.findField(field).orElse("").strip();
    }

    private void check(NamedCsvRecord line, String field, String said, boolean good) {
        if (!good && faults.size() < FAULTS_TOLD) {
            faults.add(Reason.at(form, "ledger.refusal.balance_row", line.getStartingLineNumber(), field, said));
        }
    }
}
