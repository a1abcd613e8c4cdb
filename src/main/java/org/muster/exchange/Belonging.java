package org.muster.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.muster.asset.Stage;
import org.muster.catalog.Kind;
import org.muster.shared.export.Cell;
import org.muster.shared.field.Particulars;

/** Something that is handed over with a company. */
record Belonging(
        String tag,
        String name,
        Kind kind,
        String model,
        String serial,
        int quantity,
        Stage stage,
        String site,
        String place,
        String custodian,
        Particulars particulars) {

    /** The columns of the register that is handed over. */
    static final List<Cell<Belonging>> CELLS = List.of(
            Cell.text("tag", Belonging::tag),
            Cell.text("name", Belonging::name),
            Cell.text("kind", each -> each.kind().name()),
            Cell.text("model", Belonging::model),
            Cell.text("serial", Belonging::serial),
            Cell.number("quantity", Belonging::quantity),
            Cell.text("stage", each -> each.stage().name()),
            Cell.text("site", Belonging::site),
            Cell.text("place", Belonging::place),
            Cell.text("custodian", Belonging::custodian),
            Cell.day("warranty_end", each -> each.day("warranty_end")),
            Cell.day("support_end", each -> each.day("support_end")),
            Cell.day("licence_end", each -> each.day("licence_end")),
            Cell.day("cover_end", each -> each.day("cover_end")),
            Cell.text("transferable", each -> each.text("transferable")),
            Cell.text("change_of_control", each -> each.text("change_of_control")));

    String text(String field) {
        return particulars.get(field).orElse("");
    }

    Optional<LocalDate> day(String field) {
        return particulars.get(field).map(LocalDate::parse);
    }

    /** The warranties, licences and contracts that go with it to nobody else, by the names of their ends. */
    List<String> bound() {
        return text("transferable").equals("false")
                ? Stream.of("warranty_end", "support_end", "licence_end", "contract_end")
                        .filter(field -> day(field).isPresent())
                        .toList()
                : List.of();
    }
}
