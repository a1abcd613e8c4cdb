package org.muster.plan.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.muster.catalog.CapabilityDirectory;
import org.muster.catalog.Kind;
import org.muster.catalog.VendorDirectory;
import org.muster.catalog.VendorFilter;
import org.muster.identity.Department;
import org.muster.identity.PersonDirectory;
import org.muster.place.PlaceDirectory;
import org.muster.plan.ContinuityDirectory;
import org.muster.plan.Part;
import org.muster.plan.PlanLineRow;
import org.muster.plan.PlanSheet;
import org.muster.shared.field.Field;
import org.muster.shared.web.Choice;
import org.muster.shared.web.Choices;

/** What the forms of plans offer to choose from. */
@RequestScoped
class PlanOffers {

    private static final int MOST = 500;

    private final PlanWords words;
    private final Choices choices;
    private final PersonDirectory people;
    private final PlaceDirectory places;
    private final CapabilityDirectory capabilities;
    private final ContinuityDirectory continuity;
    private final VendorDirectory vendors;

    @Inject
    PlanOffers(
            PlanWords words,
            Choices choices,
            PersonDirectory people,
            PlaceDirectory places,
            CapabilityDirectory capabilities,
            ContinuityDirectory continuity,
            VendorDirectory vendors) {
        this.words = words;
        this.choices = choices;
        this.people = people;
        this.places = places;
        this.capabilities = capabilities;
        this.continuity = continuity;
        this.vendors = vendors;
    }

    PlanOffers() {
        this(null, null, null, null, null, null, null);
    }

    List<Choice> people() {
        return people.matching("", MOST).stream()
                .map(person -> new Choice(person.code(), person.name()))
                .toList();
    }

    List<Choice> sites() {
        return places.sites().stream()
                .map(site -> new Choice(site.code(), site.code() + " " + words.named(site)))
                .toList();
    }

    List<Choice> businessLines() {
        return continuity.businessLines().stream()
                .map(line -> new Choice(line.code(), words.named(line)))
                .toList();
    }

    List<Choice> scenarios() {
        return continuity.scenarios().stream()
                .map(scenario -> new Choice(scenario.code(), words.named(scenario)))
                .toList();
    }

    /** What a field of a line offers; empty where one types. */
    List<Choice> of(Part part, Field field, PlanSheet sheet) {
        return switch (field.name()) {
            case "person", "deputy" -> part == Part.TASK || part == Part.CONTACT ? people() : List.of();
            case "department" -> choices.of(Department.values());
            case "capability" -> capabilities();
            case "site" -> sites();
            case "vendor" -> vendors();
            case "requirement" -> lines(sheet, Part.REQUIREMENT);
            case "contact", "reports_to" -> lines(sheet, Part.CONTACT);
            case "message" -> lines(sheet, Part.MESSAGE);
            default -> choices.of(field, "plan.field");
        };
    }

    private List<Choice> capabilities() {
        return Arrays.stream(Kind.values())
                .flatMap(kind -> capabilities.of(kind).stream())
                .map(row -> new Choice(row.code(), row.code() + " " + words.named(row)))
                .toList();
    }

    private List<Choice> vendors() {
        return vendors
                .readOn(
                        new VendorFilter("", java.util.Set.of()),
                        VendorDirectory.BY_CODE,
                        java.util.Optional.empty(),
                        MOST)
                .rows()
                .stream()
                .map(row -> new Choice(row.code(), row.name()))
                .toList();
    }

    private List<Choice> lines(PlanSheet sheet, Part part) {
        return sheet.lines(part).stream().map(this::choice).toList();
    }

    private Choice choice(PlanLineRow line) {
        return new Choice(line.code(), line.code() + " " + words.named(line));
    }
}
