package org.muster.ledger.export;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The tables finance can pull, one row each: name, key, what is summed as a control, and the columns. Their order is a
 * promise; a new column goes to the end, one that goes away needs a new version.
 */
public enum Export {
    ASSET_REGISTER(
            "asset_register", "asset_no", "cost accumulated_depreciation accumulated_impairment carrying_amount", """
            ledger asset_no card_no tag serial_no name specification asset_class parent_asset_no kind stage
            accounting_state supplier_name supplier_id purchase_order_no invoice_no acceptance_no acquisition_date
            accepted_on in_service_date depreciation_start end_of_life disposed_on location custodian department
            cost_center quantity unit method convention life_months remaining_months residual currency cost
            accumulated_depreciation accumulated_impairment carrying_amount period_charge year_charge
            monthly_charge_next cost_account depreciation_account expense_account policy_no insured_value fc_currency
            fc_cost fx_rate last_counted_on last_inspected_on last_seq"""),
    ASSET_ROLLFORWARD(
            "asset_rollforward",
            "asset_class asset_no",
            "cost_opening cost_closing depreciation_closing impairment_closing carrying_opening carrying_closing",
            """
            ledger period_from period_to asset_class asset_no currency cost_opening cost_additions cost_transfers_in
            cost_transfers_out cost_revaluation cost_disposals cost_closing depreciation_opening depreciation_charge
            depreciation_transfers depreciation_on_disposals depreciation_eliminated depreciation_closing
            impairment_opening impairment_charge impairment_reversal impairment_on_disposals impairment_closing
            carrying_opening carrying_closing quantity_opening quantity_in quantity_out quantity_closing"""),
    STOCK_LEDGER("stock_ledger", "location item_no", "opening_value in_total_value out_total_value closing_value", """
            ledger period location item_no item_name specification category unit currency opening_qty opening_value
            in_purchase_qty in_purchase_value in_transfer_qty in_transfer_value in_return_qty in_return_value
            in_surplus_qty in_surplus_value in_other_qty in_other_value in_total_qty in_total_value out_issue_qty
            out_issue_value out_transfer_qty out_transfer_value out_scrap_qty out_scrap_value out_shortage_qty
            out_shortage_value out_other_qty out_other_value out_total_qty out_total_value closing_qty closing_value
            closing_unit_cost"""),
    MOVEMENT_LEDGER("movement_ledger", "seq", "value", """
            ledger seq tx movement_id posting_date occurred_at recorded_at period type reason document_type document_no
            item_no asset_no serial_no quantity unit from_location to_location from_custodian to_custodian currency
            unit_cost value balance_qty balance_value journal_seq event_id reverses_seq actor approver text
            hash_version row_hash"""),
    DEPRECIATION_SCHEDULE("depreciation_schedule", "asset_no phase period period_start journal_seq", "charge", """
            ledger asset_no component_no phase period period_start period_end charge_basis method convention
            days_or_units opening_carrying charge accumulated accumulated_impairment closing_carrying currency status
            journal_seq posting_date expense_account accumulated_account cost_center exact_cumulative rule_version"""),
    JOURNAL("journal", "seq line_no", "debit credit", """
            ledger seq line_no tx entry_no kind posting_date document_date period fiscal_year recorded_at account
            account_name account_type debit credit currency fc_currency fc_amount fx_rate asset_no item_no policy_no
            movement_seq quantity cost_center location counterparty document_type document_no text reverses_seq
            correction_kind posted_by approved_by hash_version row_hash"""),
    INSURANCE_PREPAID("insurance_prepaid", "policy_no period", "amortised closing_prepaid", """
            ledger policy_no endorsement_no insurer insured_scope cover_start cover_end cover_days currency premium tax
            period period_days opening_prepaid amortised refunded written_off closing_prepaid closing_current
            closing_noncurrent cumulative_amortised status journal_seq prepaid_account expense_account cost_center
            assets_covered insured_value sum_carrying_amount coverage_ratio added"""),
    DISPOSALS("disposals", "disposal_no", "cost_out carrying_amount proceeds gain loss", """
            ledger disposal_no asset_no name asset_class disposed_on method fraction quantity cost_out depreciation_out
            impairment_out carrying_amount proceeds proceeds_fc_currency proceeds_fc fx_rate selling_costs
            insurance_recovery gain loss currency buyer approval_no data_wiped_certificate last_charge_period
            journal_seq text"""),
    COUNT_DIFFERENCES("count_differences", "count_no asset_no movement_seq", "book_value difference_value", """
            ledger count_no counted_on known_at_seq location item_no asset_no serial_no name unit book_qty counted_qty
            difference_qty difference_kind unit_cost book_value difference_value currency condition expected_location
            found_location expected_custodian first_counter second_counter evidence_no decision decided_by decided_on
            responsible recovery_amount movement_seq journal_seq"""),
    LATE_POSTINGS("late_postings", "seq line_no", "debit credit", """
            ledger seq line_no tx entry_no kind posting_date document_date period fiscal_year recorded_at account
            account_name account_type debit credit currency fc_currency fc_amount fx_rate asset_no item_no policy_no
            movement_seq quantity cost_center location counterparty document_type document_no text reverses_seq
            correction_kind posted_by approved_by hash_version row_hash"""),
    ACCOUNTS(
            "accounts",
            "account",
            "debit credit balance",
            "ledger account account_name account_name_zh account_type normal_side role currency debit credit balance");

    /** The version of all of them so far. */
    public static final String VERSION = "1";

    private final String wire;
    private final List<String> key;
    private final List<String> totals;
    private final List<Column> columns;

    Export(String wire, String key, String totals, String columns) {
        this.wire = wire;
        this.key = List.of(key.split(" "));
        this.totals = List.of(totals.split(" "));
        this.columns = Column.list(columns);
    }

    /** Its name in addresses, files and metadata. */
    public String wire() {
        return wire;
    }

    /** Whether its rows are those of a chain: numbered without gap, never changed, and found behind a number at once. */
    public boolean chained() {
        return this == JOURNAL || this == MOVEMENT_LEDGER;
    }

    /** The columns that tell its rows apart, beside the ledger; rows come in their order. */
    public List<String> key() {
        return key;
    }

    /** The columns summed per currency as a control. */
    public List<String> totals() {
        return totals;
    }

    public List<Column> columns() {
        return columns;
    }

    /** Where a column stands; -1 if it has none of the name. */
    public int place(String column) {
        return columns.stream().map(Column::name).toList().indexOf(column);
    }

    public static Optional<Export> of(String wire) {
        return Stream.of(values()).filter(export -> export.wire.equals(wire)).findFirst();
    }
}
