package org.muster.exchange;

import java.util.List;
import org.muster.shared.export.Cell;

/** The columns of packs as programs and spreadsheets get them. */
public final class PackCells {

    public static final List<Cell<PackRow>> ALL = List.of(
            Cell.text("plan", PackRow::plan),
            Cell.text("site", PackRow::site),
            Cell.text("made_at", row -> row.madeAt().toString()),
            Cell.text("sha256", PackRow::sha256));

    private PackCells() {}
}
