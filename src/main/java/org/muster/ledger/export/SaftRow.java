package org.muster.ledger.export;

import java.io.IOException;
import java.math.BigDecimal;

/** A row of an export, and what a Standard Audit File says of it. */
public record SaftRow(Export export, String[] texts) {

    public String get(String column) {
        return texts[export.place(column)];
    }

    public BigDecimal amount(String column) {
        var text = get(column);
        return text.isEmpty() ? BigDecimal.ZERO : new BigDecimal(text);
    }

    /** What lies at a place of the stock ledger. */
    public void stock(SaftElements saft) throws IOException {
        saft.element(
                "PhysicalStockEntry",
                () -> saft.text("WarehouseID", get("location"))
                        .text("ProductCode", get("item_no"))
                        .text("UOMPhysicalStock", get("unit"))
                        .text("OpeningStockQuantity", get("opening_qty"))
                        .text("OpeningStockValue", get("opening_value"))
                        .text("ClosingStockQuantity", get("closing_qty"))
                        .text("ClosingStockValue", get("closing_value")));
    }

    /** An asset of the register as the book values it, by how its value moved. */
    public void valuation(SaftElements saft, SaftRow moved) throws IOException {
        saft.text("AssetValuationType", get("ledger"))
                .text("ValuationClass", get("asset_class"))
                .text("AcquisitionAndProductionCostsBegin", moved.get("cost_opening"))
                .text("AcquisitionAndProductionCostsEnd", moved.get("cost_closing"))
                .text("InvestmentSupport", "0")
                .text("AssetLifeMonth", get("life_months"))
                .text("AssetAddition", moved.get("cost_additions"))
                .text(
                        "Transfers",
                        moved.amount("cost_transfers_in")
                                .add(moved.amount("cost_transfers_out"))
                                .toPlainString())
                .text("AssetDisposal", moved.get("cost_disposals"))
                .text("BookValueBegin", moved.get("carrying_opening"))
                .text("DepreciationMethod", get("method"))
                .text("DepreciationForPeriod", moved.get("depreciation_charge"))
                .text("AppreciationForPeriod", moved.get("cost_revaluation"))
                .text("ExtraordinaryDepreciationsForPeriod", moved.get("impairment_charge"))
                .text("AccumulatedDepreciation", moved.get("depreciation_closing"))
                .text("BookValueEnd", moved.get("carrying_closing"));
    }

    /** The head of the entry a line of the journal belongs to. */
    public void transaction(SaftElements saft) throws IOException {
        saft.text("TransactionID", get("entry_no"))
                .text("Period", get("period").substring(5))
                .text("PeriodYear", get("period").substring(0, 4))
                .text("TransactionDate", get("document_date"))
                .text("SourceID", get("posted_by"))
                .text("Description", get("text").isEmpty() ? get("kind") : get("text"))
                .text("SystemEntryDate", get("recorded_at").substring(0, 10))
                .text("GLPostingDate", get("posting_date"));
    }

    /** A line of the journal. */
    public void line(SaftElements saft) throws IOException {
        saft.text("RecordID", get("seq") + "." + get("line_no")).text("AccountID", get("account"));
        if (!get("cost_center").isEmpty()) {
            saft.element("Analysis", () -> saft.text("AnalysisType", "CC").text("AnalysisID", get("cost_center")));
        }
        saft.text("SourceDocumentID", get("document_no")).text("Description", get("account_name"));
        var debit = amount("debit").signum() != 0;
        saft.element(
                debit ? "DebitAmount" : "CreditAmount",
                () -> saft.text("Amount", get(debit ? "debit" : "credit"))
                        .text("CurrencyCode", get("fc_currency"))
                        .text("CurrencyAmount", get("fc_amount"))
                        .text("ExchangeRate", get("fx_rate")));
    }

    /** A row of the movement ledger. */
    public void movement(SaftElements saft) throws IOException {
        saft.text("MovementReference", get("movement_id"))
                .text("MovementDate", get("occurred_at").substring(0, 10))
                .text("MovementPostingDate", get("posting_date"))
                .text("MovementType", get("type"))
                .text("SourceID", get("actor"));
        saft.element(
                "StockMovementLine",
                () -> saft.text("LineNumber", get("seq"))
                        .text("AssetID", get("asset_no"))
                        .text("ProductCode", get("item_no"))
                        .text("Quantity", get("quantity"))
                        .text("UnitOfMeasure", get("unit"))
                        .text("BookValue", get("value"))
                        .text("ShipFrom", get("from_location"))
                        .text("ShipTo", get("to_location")));
    }
}
