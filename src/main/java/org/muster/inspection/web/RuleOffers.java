package org.muster.inspection.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.muster.asset.Stage;
import org.muster.catalog.Kind;
import org.muster.inspection.ChecklistDirectory;
import org.muster.inspection.ChecklistPurpose;
import org.muster.inspection.Every;
import org.muster.inspection.RuleSource;
import org.muster.inspection.Trigger;
import org.muster.place.PlaceDirectory;
import org.muster.shared.web.Choice;
import org.muster.shared.web.Choices;
import org.muster.shared.web.Messages;
import org.muster.shared.web.Visitor;

/** What the form of a rule offers to choose from. */
@RequestScoped
public class RuleOffers {

    private final Choices choices;
    private final ChecklistDirectory checklists;
    private final PlaceDirectory places;
    private final Messages messages;
    private final Visitor visitor;

    @Inject
    RuleOffers(
            Choices choices, ChecklistDirectory checklists, PlaceDirectory places, Messages messages, Visitor visitor) {
        this.choices = choices;
        this.checklists = checklists;
        this.places = places;
        this.messages = messages;
        this.visitor = visitor;
    }

    RuleOffers() {
        this(null, null, null, null, null);
    }

    public List<Choice> getPurposes() {
        return choices.of(Stream.of(ChecklistPurpose.values())
                .filter(purpose -> purpose != ChecklistPurpose.CLOSING)
                .toArray(ChecklistPurpose[]::new));
    }

    public List<Choice> getKinds() {
        return choices.of(Kind.values());
    }

    public List<Choice> getSites() {
        return places.sites().stream()
                .map(site -> new Choice(site.code(), site.named(visitor.getLanguage())))
                .toList();
    }

    public List<Choice> getChecklists() {
        return checklists.latest().stream()
                .map(row -> new Choice(row.code(), row.named(visitor.getLanguage()) + " (" + row.code() + ")"))
                .toList();
    }

    public List<Choice> getWays() {
        return Stream.of("every", "on", "meter", "event")
                .map(way -> new Choice(way, messages.get("inspection.page.rule.way." + way)))
                .toList();
    }

    public List<Choice> getUnits() {
        return choices.of(Every.Unit.values());
    }

    public List<Choice> getAnchors() {
        return choices.of(Every.Anchor.values());
    }

    public List<Choice> getTriggers() {
        return choices.of(Trigger.values());
    }

    public List<Choice> getSources() {
        return choices.of(RuleSource.values());
    }

    public List<Choice> getStages() {
        return choices.of(Stage.IN_STORE, Stage.DEPLOYED, Stage.QUARANTINED, Stage.IN_MAINTENANCE);
    }
}
