package org.muster.asset;

import java.util.List;
import org.muster.shared.export.Cell;

/** The columns of the asset list as programs and spreadsheets get them, in the order and by the names of the API. */
public final class AssetCells {

    public static final List<Cell<AssetRow>> ALL = List.of(
            Cell.text("tag", AssetRow::tag),
            Cell.text("kind", row -> row.kind().name()),
            Cell.text("stage", row -> row.stage().name()),
            Cell.text("name", AssetRow::name),
            Cell.text("model", AssetRow::model),
            Cell.text("serial", AssetRow::serial),
            Cell.text("place", AssetRow::place),
            Cell.text("custodian", AssetRow::custodian),
            Cell.number("quantity", AssetRow::quantity),
            Cell.number("version", AssetRow::version),
            Cell.text("site", AssetRow::site),
            Cell.text("capability", AssetRow::capability),
            Cell.text("department", AssetRow::department),
            Cell.text("vendor", AssetRow::vendor),
            Cell.text("holder", AssetRow::holder),
            Cell.day("due_on", AssetRow::due),
            Cell.moment("changed_at", AssetRow::changedAt));

    private AssetCells() {}
}
