package org.muster.plan.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import org.muster.plan.Part;
import org.muster.plan.PlanLineRow;
import org.muster.plan.PlanSheet;
import org.muster.shared.field.Field;
import org.muster.shared.field.FieldType;
import org.muster.shared.web.Choice;
import org.muster.shared.web.Choices;

/** What the form of a line asks, read from the table of parts, in words. */
@RequestScoped
class LineQuestions {

    private static final int LINE = 200;

    private final PlanWords words;
    private final PlanOffers offers;
    private final Choices choices;

    @Inject
    LineQuestions(PlanWords words, PlanOffers offers, Choices choices) {
        this.words = words;
        this.offers = offers;
        this.choices = choices;
    }

    LineQuestions() {
        this(null, null, null);
    }

    List<LineInput> of(Part part, PlanSheet sheet) {
        return part.fields().stream()
                .filter(field -> !Part.SIGNATURES.contains(field.name()))
                .map(field -> input(part, field, sheet))
                .toList();
    }

    private LineInput input(Part part, Field field, PlanSheet sheet) {
        var options = field.type() == FieldType.YES_NO ? choices.yesNo() : offers.of(part, field, sheet);
        return new LineInput(
                field.name(),
                choices.labelOf(field, "plan.field"),
                options.isEmpty() ? type(field) : "one",
                field.unit(),
                choices.helpFor(field, "plan.field"),
                field.required(),
                options.isEmpty() ? List.<Choice>of() : options);
    }

    private String type(Field field) {
        var wide = field.type() == FieldType.TEXT
                && field.maximum().filter(most -> most.intValue() > LINE).isPresent();
        return wide ? "area" : choices.inputFor(field);
    }

    String title(Part part, boolean known) {
        return words.of(known ? "plan.page.line.title" : "plan.page.line.new", one(part));
    }

    String one(Part part) {
        return words.one(part);
    }

    /** A code nobody uses yet, such as T8 after T7. */
    String nextCode(List<PlanLineRow> lines, Part part) {
        var letter = part.name().substring(0, 1);
        return IntStream.iterate(lines.size() + 1, number -> number + 1)
                .mapToObj(number -> letter + number)
                .filter(code -> lines.stream().noneMatch(line -> line.code().equals(code)))
                .findFirst()
                .orElseThrow();
    }
}
