package org.muster.asset.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.muster.asset.AssetSheet;
import org.muster.asset.Detail;
import org.muster.catalog.FieldDirectory;
import org.muster.shared.field.Field;
import org.muster.shared.field.FieldType;
import org.muster.shared.field.Particulars;
import org.muster.shared.money.Money;
import org.muster.shared.usecase.Right;
import org.muster.shared.web.Formats;
import org.muster.shared.web.Visitor;

/** Everything a sheet's overview says, in groups as a person asks: what it is, how it is built, what it cost, whence it came. */
@RequestScoped
class SheetFacts {

    private final AssetWords words;
    private final FieldDirectory fields;
    private final Formats formats;
    private final Visitor visitor;

    @Inject
    SheetFacts(AssetWords words, FieldDirectory fields, Formats formats, Visitor visitor) {
        this.words = words;
        this.fields = fields;
        this.formats = formats;
        this.visitor = visitor;
    }

    SheetFacts() {
        this(null, null, null, null);
    }

    List<FactGroup> of(AssetSheet sheet) {
        return List.of(
                        new FactGroup(words.of("asset.page.sheet.description"), description(sheet)),
                        new FactGroup(
                                words.label(sheet.kind()), described(fields.of(sheet.kind()), sheet.particulars())),
                        new FactGroup(
                                words.of("asset.page.sheet.service"),
                                described(AssetSheet.commonFields(), sheet.particulars())),
                        new FactGroup(words.of("asset.page.sheet.money"), money(sheet)),
                        new FactGroup(words.of("asset.page.sheet.lineage"), lineage(sheet)))
                .stream()
                .filter(group -> !group.lines().isEmpty())
                .toList();
    }

    private List<FactLine> description(AssetSheet sheet) {
        var row = sheet.row();
        var lines = new ArrayList<FactLine>();
        lines.add(FactLine.to(
                words.of("asset.column.kind"),
                words.label(row.kind()),
                Links.list("kind", row.kind().name())));
        add(lines, "model", named(row.model(), sheet.names().model()), setUp("/catalog/model.xhtml", row.model()));
        add(
                lines,
                "capability",
                named(row.capability(), words.named(sheet.names().capability())),
                Links.list("capability", row.capability()));
        add(lines, "serial", row.serial(), "");
        add(lines, "quantity", formats.number(row.quantity()), "");
        add(lines, "department", department(row.department()), Links.list("department", row.department()));
        add(lines, "vendor", named(row.vendor(), sheet.names().vendor()), Links.list("vendor", row.vendor()));
        lines.add(day(words.of("asset.column.effective"), sheet.effectiveOn()));
        lines.add(new FactLine(
                words.of("asset.column.changed"),
                formats.date(sheet.changedAt()),
                "",
                formats.hover(sheet.changedAt())));
        return lines;
    }

    /** A department's name; people may have written one the organisation does not list. */
    String department(String code) {
        return Optional.of(words.ifAny("identity.department." + code))
                .filter(name -> !name.isEmpty())
                .orElse(code);
    }

    List<FactLine> described(Collection<Field> described, Particulars values) {
        return described.stream()
                .flatMap(field -> values.get(field.name()).stream().map(value -> line(words::field, field, value)))
                .toList();
    }

    private List<FactLine> money(AssetSheet sheet) {
        var lines = new ArrayList<FactLine>();
        sheet.price().map(price -> amount("asset.column.price", price)).ifPresent(lines::add);
        sheet.cost()
                .filter(cost -> sheet.row().quantity() > 1)
                .map(cost -> amount("asset.column.cost", cost))
                .ifPresent(lines::add);
        for (var detail : Detail.LASTING) {
            if (detail != Detail.PRICE && detail != Detail.CURRENCY) {
                sheet.told(detail)
                        .map(value -> line(name -> words.label(detail), detail.field(), value))
                        .ifPresent(lines::add);
            }
        }
        sheet.acceptedOn()
                .map(day -> day(words.of("asset.column.accepted"), day))
                .ifPresent(lines::add);
        return lines;
    }

    private List<FactLine> lineage(AssetSheet sheet) {
        var lines = new ArrayList<FactLine>();
        add(lines, sheet.component() ? "part_of" : "origin", sheet.origin(), Links.sheet(sheet.origin(), ""));
        var lot = sheet.origin().isEmpty() ? sheet.tag() : sheet.origin();
        if (!sheet.origin().isEmpty()
                || sheet.row().quantity() > 1
                || sheet.told(Detail.PARTS).isPresent()) {
            lines.add(FactLine.to(
                    words.of("asset.column.parts"), words.of("asset.page.sheet.parts"), Links.list("origin", lot)));
        }
        add(lines, "predecessor", sheet.predecessor(), Links.sheet(sheet.predecessor(), ""));
        add(lines, "successor", sheet.successor(), Links.sheet(sheet.successor(), ""));
        return lines;
    }

    private void add(List<FactLine> lines, String column, String value, String url) {
        if (!value.isEmpty()) {
            lines.add(FactLine.to(words.of("asset.column." + column), value, url));
        }
    }

    private FactLine line(Function<String, String> label, Field field, String value) {
        var name = label.apply(field.name());
        return field.type() == FieldType.DATE
                ? day(name, LocalDate.parse(value))
                : FactLine.of(name, words.shown(field, value));
    }

    private FactLine amount(String key, Money money) {
        return FactLine.of(words.of(key), formats.money(money));
    }

    private FactLine day(String label, LocalDate day) {
        return new FactLine(label, formats.date(day), "", formats.relative(day));
    }

    /** The set-up page of a reference, for those who may open it. */
    String setUp(String page, String code) {
        return code.isEmpty() || !visitor.may(Right.READ_SET_UP) ? "" : Links.to(page, "code", code);
    }

    private static String named(String code, String name) {
        return name.isEmpty() || code.isEmpty() ? code : name;
    }
}
