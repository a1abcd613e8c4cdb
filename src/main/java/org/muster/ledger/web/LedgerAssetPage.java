package org.muster.ledger.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.muster.ledger.export.Export;
import org.muster.ledger.pull.PullRows;
import org.muster.shared.usecase.Refusal;
import org.omnifaces.util.Faces;

/** One asset in the books: what it is carried at, what was charged for it and will be, and every row behind these figures. */
@Named
@RequestScoped
public class LedgerAssetPage extends BookPage {

    @Inject
    private PullRows rows;

    @Inject
    private ScheduleChart chart;

    private LedgerRow row;
    private List<LedgerRow> charges = List.of();
    private List<LedgerRow> lines = List.of();
    private List<LedgerRow> movements = List.of();
    private List<LedgerRow> premiums = List.of();

    private RowsBehind behind;

    public void load() {
        behind = new RowsBehind(
                Faces.getRequestContextPath(),
                head().book(),
                rows.span(Export.ASSET_REGISTER, getLedger(), Map.of()),
                "",
                false);
        var asset = Optional.ofNullable(Faces.getRequestParameter("asset_no"))
                .orElse("")
                .strip();
        if (asset.isEmpty()) {
            throw Refusal.missing(asset);
        }
        charges = rows.schedule(getLedger(), asset).stream()
                .map(values -> new LedgerRow(Export.DEPRECIATION_SCHEDULE, values))
                .toList();
        premiums = read(Export.INSURANCE_PREPAID, "policy_no", asset);
        lines = read(Export.JOURNAL, premiums.isEmpty() ? "asset_no" : "policy_no", asset);
        movements = read(Export.MOVEMENT_LEDGER, "asset_no", asset);
        row = read(Export.ASSET_REGISTER, "asset_no", asset).stream()
                .findFirst()
                .orElseGet(() -> moved(asset));
    }

    /** What came in and is not accepted yet, or was never worth a card, is not in the register but has rows of its own. */
    private LedgerRow moved(String asset) {
        if (lines.isEmpty() && movements.isEmpty()) {
            throw Refusal.missing(asset);
        }
        var columns = new String[Export.ASSET_REGISTER.columns().size()];
        Arrays.fill(columns, "");
        columns[Export.ASSET_REGISTER.place("asset_no")] = asset;
        columns[Export.ASSET_REGISTER.place("tag")] = asset;
        return new LedgerRow(Export.ASSET_REGISTER, columns);
    }

    private List<LedgerRow> read(Export export, String column, String value) {
        return rows.all(export, getLedger(), Map.of(column, List.of(value))).stream()
                .map(values -> new LedgerRow(export, values))
                .toList();
    }

    /** The address of the rows a figure of a row is made of; empty where there are none. */
    public String behind(LedgerRow of, String column) {
        return behind.of(of, column);
    }

    public LedgerRow getRow() {
        return row;
    }

    public List<LedgerRow> getCharges() {
        return charges;
    }

    public List<LedgerRow> getPremiums() {
        return premiums;
    }

    public List<LedgerRow> getLines() {
        return lines;
    }

    public List<LedgerRow> getMovements() {
        return movements;
    }

    /** The carrying amount month by month, as steps. */
    public List<ScheduleChart.Column> getChart() {
        return chart.of(charges.isEmpty() ? premiums : charges);
    }
}
