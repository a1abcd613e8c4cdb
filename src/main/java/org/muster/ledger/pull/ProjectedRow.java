package org.muster.ledger.pull;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import org.muster.ledger.PrepaidRow;
import org.muster.ledger.ProjectionStream.Projected;
import org.muster.ledger.RowText;
import org.muster.ledger.depreciation.Schedule;
import org.muster.ledger.export.Export;

/** Writes charges to come as rows of the export they will stand in; they have no entry yet, and what they cover is not known. */
final class ProjectedRow {

    private static final int MONTH = 7;

    private final Export export;
    private final String ledger;
    private final String currency;
    private final int digits;
    private final YearMonth unended;

    ProjectedRow(Question question) {
        this.export = question.export();
        this.ledger = question.book().code();
        this.currency = question.book().currency();
        this.digits = question.book().digits();
        this.unended = YearMonth.from(question.today().plusDays(1));
    }

    /** A row of the depreciation schedule. */
    String[] charge(Projected charge) {
        var row = blank(charge);
        put(row, "asset_no", charge.assetNo());
        put(row, "component_no", charge.component());
        put(row, "phase", Integer.toString(charge.phase()));
        put(row, "period_start", charge.from().toString());
        put(row, "period_end", charge.through().toString());
        put(row, "charge_basis", charge.method().equals("PREPAID") ? "PREMIUM" : "DEPRECIATION");
        put(row, "method", charge.method());
        put(row, "convention", charge.convention());
        put(row, "opening_carrying", RowText.money(charge.opening(), digits));
        put(row, "charge", RowText.money(charge.charge(), digits));
        put(row, "accumulated", RowText.money(charge.accumulated(), digits));
        put(row, "accumulated_impairment", RowText.money(charge.impairment(), digits));
        put(row, "closing_carrying", RowText.money(charge.closing(), digits));
        put(row, "expense_account", charge.expenseAccount());
        put(row, "accumulated_account", charge.accumulatedAccount());
        put(row, "cost_center", charge.costCenter());
        put(row, "exact_cumulative", charge.exact());
        put(row, "rule_version", Schedule.RULE_VERSION);
        return Finish.of(export).apply(row);
    }

    /** A row of the premiums paid ahead. */
    String[] premium(Projected charge, PrepaidRow paid) {
        var row = blank(charge);
        put(row, "policy_no", paid.policyNo());
        put(row, "endorsement_no", Integer.toString(paid.endorsementNo()));
        put(row, "insurer", paid.insurer());
        put(row, "insured_scope", paid.scope());
        put(row, "cover_start", paid.coverStart().toString());
        put(row, "cover_end", paid.coverEnd().toString());
        put(row, "premium", RowText.money(paid.premium(), digits));
        put(row, "tax", RowText.money(paid.tax(), digits));
        put(row, "opening_prepaid", RowText.money(charge.opening(), digits));
        put(row, "amortised", RowText.money(charge.charge(), digits));
        put(row, "refunded", RowText.money(BigDecimal.ZERO, digits));
        put(row, "written_off", RowText.money(BigDecimal.ZERO, digits));
        put(row, "added", RowText.money(BigDecimal.ZERO, digits));
        put(row, "closing_prepaid", RowText.money(charge.closing(), digits));
        put(row, "cumulative_amortised", RowText.money(charge.accumulated(), digits));
        put(row, "prepaid_account", paid.prepaidAccount());
        put(row, "expense_account", paid.expenseAccount());
        put(row, "cost_center", charge.costCenter());
        put(
                row,
                "insured_value",
                paid.insuredValue().map(value -> RowText.money(value, digits)).orElse(""));
        return Finish.of(export).apply(row);
    }

    /**
     * A month in which something was posted and something is still to be charged: it opens as posted and closes as it will,
     * and is not posted yet.
     */
    static String[] joined(String[] posted, String[] row) {
        var export = Export.INSURANCE_PREPAID;
        var joined = posted.clone();
        var amortised = export.place("amortised");
        var so = new BigDecimal(posted[amortised]);
        joined[amortised] = so.add(new BigDecimal(row[amortised])).toPlainString();
        joined[export.place("opening_prepaid")] = new BigDecimal(row[export.place("opening_prepaid")])
                .add(so)
                .add(new BigDecimal(posted[export.place("refunded")]))
                .add(new BigDecimal(posted[export.place("written_off")]))
                .subtract(new BigDecimal(posted[export.place("added")]))
                .toPlainString();
        for (var column : List.of("closing_prepaid", "cumulative_amortised", "status")) {
            joined[export.place(column)] = row[export.place(column)];
        }
        return Finish.of(export).apply(joined);
    }

    private String[] blank(Projected charge) {
        var row = new String[export.columns().size()];
        Arrays.fill(row, "");
        put(row, "ledger", ledger);
        put(row, "period", charge.through().toString().substring(0, MONTH));
        put(row, "currency", currency);
        put(row, "status", YearMonth.from(charge.through()).isBefore(unended) ? "DUE" : "PROJECTED");
        return row;
    }

    private void put(String[] row, String column, String value) {
        row[export.place(column)] = value;
    }
}
