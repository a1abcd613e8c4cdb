package org.muster.inspection;

import java.util.List;
import org.muster.catalog.Kind;

/** An edition of a checklist before it is published. */
public record ChecklistDraft(
        String code,
        int edition,
        Kind kind,
        ChecklistPurpose purpose,
        String name,
        String nameZh,
        List<ChecklistItem> items) {}
