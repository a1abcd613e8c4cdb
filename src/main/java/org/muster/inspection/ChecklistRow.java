package org.muster.inspection;

import org.muster.catalog.Kind;
import org.muster.shared.text.Bilingual;

/** An edition of a checklist as one line of a list. */
public record ChecklistRow(
        String code, int edition, Kind kind, ChecklistPurpose purpose, String name, String nameZh, long items)
        implements Bilingual {}
