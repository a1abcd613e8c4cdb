package org.muster.inspection;

import java.util.List;
import org.muster.shared.text.Bilingual;

/** One edition of a checklist with its questions in order. */
public record ChecklistSheet(ChecklistRow row, List<ChecklistItem> items) implements Bilingual {

    static ChecklistSheet of(Checklist checklist) {
        return new ChecklistSheet(
                new ChecklistRow(
                        checklist.code(),
                        checklist.edition(),
                        checklist.kind(),
                        checklist.purpose(),
                        checklist.name(),
                        checklist.nameZh(),
                        checklist.items().size()),
                checklist.items());
    }

    @Override
    public String name() {
        return row.name();
    }

    @Override
    public String nameZh() {
        return row.nameZh();
    }
}
