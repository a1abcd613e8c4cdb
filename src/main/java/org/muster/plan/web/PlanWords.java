package org.muster.plan.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.muster.identity.PersonDirectory;
import org.muster.plan.BusinessLineRow;
import org.muster.plan.ContinuityDirectory;
import org.muster.plan.EditionRow;
import org.muster.plan.EditionStage;
import org.muster.plan.EditionStep;
import org.muster.plan.LossScenarioRow;
import org.muster.plan.Part;
import org.muster.plan.PlanLineRow;
import org.muster.plan.PlanSheet;
import org.muster.shared.field.Field;
import org.muster.shared.text.Bilingual;
import org.muster.shared.text.Labelled;
import org.muster.shared.usecase.Right;
import org.muster.shared.web.Choices;
import org.muster.shared.web.Messages;
import org.muster.shared.web.Visitor;

/** How plans are spoken of, and what the visitor may do with them. */
@RequestScoped
class PlanWords {

    private static final List<String> PEOPLE =
            List.of("person", "deputy", "alternate", "asked_by", "approved_by", "declined_by");

    private final Messages messages;
    private final Choices choices;
    private final Visitor visitor;
    private final PersonDirectory people;
    private final ContinuityDirectory continuity;
    private final Map<String, String> names = new HashMap<>();
    private Optional<List<BusinessLineRow>> businessLines = Optional.empty();
    private Optional<List<LossScenarioRow>> scenarios = Optional.empty();

    @Inject
    PlanWords(
            Messages messages,
            Choices choices,
            Visitor visitor,
            PersonDirectory people,
            ContinuityDirectory continuity) {
        this.messages = messages;
        this.choices = choices;
        this.visitor = visitor;
        this.people = people;
        this.continuity = continuity;
    }

    PlanWords() {
        this(null, null, null, null, null);
    }

    String of(String key, Object... arguments) {
        return messages.of(key, arguments);
    }

    String label(Labelled thing) {
        return messages.label(thing);
    }

    String one(Part part) {
        return messages.get("plan.part." + part.name() + ".one");
    }

    String adding(Part part) {
        return messages.of("plan.page.line.new", one(part));
    }

    String named(Bilingual thing) {
        return thing.named(visitor.getLanguage());
    }

    /** A value of a line as people read it: names of people for their codes, the line's own name in their language. */
    String shown(PlanLineRow line, Field field, PlanSheet sheet) {
        var value = line.text(field.name());
        if (value.isEmpty()) {
            return "";
        }
        if (field.name().equals("name")) {
            return named(line);
        }
        if (field.name().equals("role")) {
            return line.role(visitor.getLanguage());
        }
        if (PEOPLE.contains(field.name())) {
            gather(sheet);
            return person(value);
        }
        if (field.name().equals("department")) {
            return messages.get("identity.department." + value);
        }
        var shown = choices.shown(field, value, "plan.field");
        return field.unit().isEmpty() ? shown : shown + " " + field.unit();
    }

    /** Reads the names of everybody the plan names at once. */
    private void gather(PlanSheet sheet) {
        if (names.isEmpty()) {
            var codes = new HashSet<String>();
            sheet.lines().forEach(line -> PEOPLE.forEach(field -> codes.add(line.text(field))));
            names.putAll(people.names(codes));
        }
    }

    String person(String code) {
        return names.computeIfAbsent(code, one -> people.names(List.of(one)).getOrDefault(one, one));
    }

    String business(String code) {
        if (businessLines.isEmpty()) {
            businessLines = Optional.of(continuity.businessLines());
        }
        return businessLines.get().stream()
                .filter(row -> row.code().equals(code))
                .findFirst()
                .map(this::named)
                .orElse(code);
    }

    String scenario(String code) {
        if (scenarios.isEmpty()) {
            scenarios = Optional.of(continuity.scenarios());
        }
        return scenarios.get().stream()
                .filter(row -> row.code().equals(code))
                .findFirst()
                .map(this::named)
                .orElse(code);
    }

    boolean editor() {
        return visitor.may(Right.EDIT_PLANS);
    }

    boolean retirer(PlanSheet sheet) {
        return !sheet.retired() && (sheet.inForce() == 0 ? editor() : visitor.may(Right.APPROVE));
    }

    boolean writable(PlanSheet sheet, Part part) {
        if (sheet.retired()) {
            return false;
        }
        if (part.signed()) {
            return visitor.may(Right.APPROVE);
        }
        return editor() && (!part.approved() || sheet.shown().stage() == EditionStage.DRAFT);
    }

    /** Whether the visitor may decide on what a line asks for: nobody decides on what they asked for themselves. */
    boolean decides(PlanSheet sheet, PlanLineRow line) {
        return line.part().asked()
                && !sheet.retired()
                && line.text("declined_by").isEmpty()
                && visitor.profile()
                        .filter(person -> person.caller()
                                .may(Right.APPROVE, sheet.details().site()))
                        .filter(person -> !person.code().equals(line.text("asked_by")))
                        .filter(person -> !person.code().equals(sheet.details().owner()))
                        .isPresent();
    }

    List<EditionStep> steps(EditionRow latest, PlanSheet sheet) {
        if (sheet.retired()) {
            return List.of();
        }
        return Arrays.stream(EditionStep.values())
                .filter(step -> step.openIn(latest.stage()) && visitor.may(step.by()))
                .toList();
    }
}
