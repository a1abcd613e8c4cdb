package org.muster.asset.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.muster.asset.AssetSheet;
import org.muster.shared.web.Formats;

/** Who holds an asset and where it is, in lines. */
@RequestScoped
class Custody {

    private final AssetWords words;
    private final SheetFacts facts;
    private final Formats formats;

    @Inject
    Custody(AssetWords words, SheetFacts facts, Formats formats) {
        this.words = words;
        this.facts = facts;
        this.formats = formats;
    }

    Custody() {
        this(null, null, null);
    }

    List<FactLine> of(AssetSheet sheet) {
        var row = sheet.row();
        var lines = new ArrayList<FactLine>();
        var path = sheet.names().path();
        path.stream().limit(1).forEach(site -> lines.add(place("site", words.named(site), site.code())));
        path.stream()
                .skip(1)
                .reduce((room, bin) -> bin)
                .ifPresent(last -> lines.add(place(
                        "place",
                        path.stream().skip(1).map(words::named).collect(Collectors.joining(" / ")),
                        last.code())));
        person(lines, "custodian", row.custodian(), sheet.names().custodian());
        person(lines, "holder", row.holder(), sheet.names().holder());
        if (!sheet.purpose().isEmpty()) {
            lines.add(
                    FactLine.of(words.of("asset.detail.PURPOSE"), words.of("asset.choice.purpose." + sheet.purpose())));
        }
        sheet.dueBack()
                .map(day ->
                        new FactLine(words.of("asset.detail.DUE_BACK"), formats.date(day), "", formats.relative(day)))
                .ifPresent(lines::add);
        lines.add(FactLine.of(words.of("asset.column.quantity"), formats.number(row.quantity())));
        return lines;
    }

    private FactLine place(String label, String name, String code) {
        return FactLine.to(words.of("asset.column." + label), name, facts.setUp("/place/sheet.xhtml", code));
    }

    /** A person by name, with what else they answer for behind it. */
    private void person(List<FactLine> lines, String column, String code, String name) {
        if (!code.isEmpty()) {
            lines.add(FactLine.to(
                    words.of("asset.column." + column), name.isEmpty() ? code : name, Links.list(column, code)));
        }
    }
}
