package org.muster.ledger.export;

import java.util.List;
import java.util.stream.Collectors;

/** SQL with which DuckDB recomputes both chains and the totals from the files of a package, without asking us. */
public final class VerifySql {

    private VerifySql() {}

    /** The whole script. */
    public static String script() {
        return "-- duckdb < verify.sql; bad must be 0, and debit must equal credit in every currency\n"
                + chain(Export.JOURNAL)
                + "\n"
                + chain(Export.MOVEMENT_LEDGER)
                + "\n"
                + "select currency, count(*) n, sum(debit::decimal(23,4)) debit, sum(credit::decimal(23,4)) credit\n"
                + "  from read_csv('journal.csv', all_varchar=true, header=true) group by currency;\n";
    }

    /**
     * Counts the rows of a chain and those whose hash is another. The file must be whole and have all columns; it may begin
     * anywhere, then the first row is not checked.
     */
    public static String chain(Export export) {
        return chain(export, export.wire() + ".csv");
    }

    /** The same of a file of another name. */
    public static String chain(Export export, String file) {
        var order = export.key().stream().map(key -> key + "::bigint").collect(Collectors.joining(", "));
        return """
                with t as (select *, lag(row_hash, 1, '') over (order by %s) p,
                  concat_ws(chr(31), %s) l
                  from read_csv('%s', all_varchar=true, header=true, quote='"', escape='"'))
                select count(*) n, count(*) filter (p <> '' and row_hash <> sha256(p || chr(10) || l)
                  or p = '' and seq = '1' and row_hash <> sha256(repeat('0', 64) || chr(10) || l)) bad from t;
                """.formatted(order, columns(export), file);
    }

    private static String columns(Export export) {
        return hashed(export).stream()
                .map(name -> "coalesce(\"" + name + "\", '')")
                .collect(Collectors.joining(", "));
    }

    /** The columns of hash list 1: those before the hash itself. */
    private static List<String> hashed(Export export) {
        return export.columns().stream()
                .map(Column::name)
                .filter(name -> !name.equals("hash_version") && !name.equals("row_hash"))
                .toList();
    }
}
