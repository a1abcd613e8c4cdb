package org.muster.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.muster.catalog.Kind;
import org.muster.shared.seed.SeedRow;
import org.muster.shared.seed.Seeder;

/** Sows the checklists; each line of the file is an item, the lines of one edition stand together. */
@ApplicationScoped
class ChecklistSeeder implements Seeder {

    private final ChecklistRegister register;

    @Inject
    ChecklistSeeder(ChecklistRegister register) {
        this.register = register;
    }

    ChecklistSeeder() {
        this(null);
    }

    @Override
    public Layer layer() {
        return Layer.REFERENCE;
    }

    @Override
    public String file() {
        return "checklists";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public void sow(List<SeedRow> rows) {
        rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row.text("code") + "/" + row.text("version"), LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(edition -> register.publish(draft(edition)));
    }

    private static ChecklistDraft draft(List<SeedRow> edition) {
        var head = edition.get(0);
        return new ChecklistDraft(
                head.text("code"),
                head.integer("version"),
                Kind.valueOf(head.text("kind")),
                ChecklistPurpose.valueOf(head.text("purpose")),
                head.text("name"),
                head.text("name_zh"),
                edition.stream().map(ChecklistSeeder::item).toList());
    }

    private static ChecklistItem item(SeedRow row) {
        return new ChecklistItem(
                row.integer("item_no"),
                row.text("item"),
                row.text("item_zh"),
                new ChecklistItem.Answer(
                        ItemType.valueOf(row.text("item_type")),
                        row.text("unit"),
                        row.decimal("minimum"),
                        row.decimal("maximum"),
                        row.list("choices")),
                row.yes("critical"));
    }
}
