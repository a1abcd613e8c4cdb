package org.muster.ledger.export;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A column by its stable name. The same name is the same type in every export. */
public record Column(String name, ColumnType type) {

    private static final Map<String, ColumnType> TYPES = types(
            typed(ColumnType.INTEGER, """
                    seq line_no tx movement_seq journal_seq reverses_seq last_seq known_at_seq life_months
                    remaining_months fiscal_year hash_version phase cover_days period_days assets_covered"""),
            typed(ColumnType.MONEY, """
                    debit credit fc_amount unit_cost value balance_value residual cost accumulated_depreciation
                    accumulated_impairment carrying_amount period_charge year_charge monthly_charge_next insured_value
                    fc_cost cost_opening cost_additions cost_transfers_in cost_transfers_out cost_revaluation
                    cost_disposals cost_closing depreciation_opening depreciation_charge depreciation_transfers
                    depreciation_on_disposals depreciation_eliminated depreciation_closing impairment_opening
                    impairment_charge impairment_reversal impairment_on_disposals impairment_closing carrying_opening
                    carrying_closing opening_value in_purchase_value in_transfer_value in_return_value
                    in_surplus_value in_other_value in_total_value out_issue_value out_transfer_value out_scrap_value
                    out_shortage_value out_other_value out_total_value closing_value closing_unit_cost opening_carrying charge accumulated closing_carrying premium tax opening_prepaid added amortised
                    refunded written_off closing_prepaid closing_current closing_noncurrent cumulative_amortised
                    sum_carrying_amount cost_out depreciation_out impairment_out proceeds proceeds_fc selling_costs
                    insurance_recovery gain loss book_value difference_value recovery_amount balance amount"""),
            typed(ColumnType.QUANTITY, """
                    quantity balance_qty quantity_opening quantity_in quantity_out quantity_closing opening_qty
                    in_purchase_qty in_transfer_qty in_return_qty in_surplus_qty in_other_qty in_total_qty
                    out_issue_qty out_transfer_qty out_scrap_qty out_shortage_qty out_other_qty out_total_qty
                    closing_qty days_or_units book_qty counted_qty difference_qty"""),
            typed(ColumnType.RATE, "fx_rate coverage_ratio fraction"),
            typed(ColumnType.EXACT, "exact_cumulative"),
            typed(ColumnType.DAY, """
                    posting_date document_date acquisition_date accepted_on in_service_date depreciation_start
                    end_of_life disposed_on last_counted_on last_inspected_on period_from period_to period_start
                    period_end cover_start cover_end counted_on decided_on"""),
            typed(ColumnType.MOMENT, "recorded_at occurred_at"));

    @SafeVarargs
    private static Map<String, ColumnType> types(Map<String, ColumnType>... groups) {
        return Stream.of(groups)
                .flatMap(group -> group.entrySet().stream())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Map<String, ColumnType> typed(ColumnType type, String names) {
        return Stream.of(names.split("\\s+")).collect(Collectors.toMap(Function.identity(), name -> type));
    }

    /** The columns of a list of names. */
    static List<Column> list(String names) {
        return Stream.of(names.strip().split("\\s+"))
                .map(name -> new Column(name, TYPES.getOrDefault(name, ColumnType.TEXT)))
                .toList();
    }

    /** The key of its title. */
    public String titleKey() {
        return "ledger.column." + name;
    }
}
