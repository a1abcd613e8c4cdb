package org.muster.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.stream.Stream;
import org.muster.asset.AssetDesk;
import org.muster.catalog.Kind;
import org.muster.catalog.ModelDirectory;
import org.muster.identity.PersonDirectory;
import org.muster.place.PlaceDirectory;
import org.muster.shared.usecase.Reasons;

/** Whatever a rule names must exist and belong together. */
@ApplicationScoped
class RuleReferences {

    private final Checklists checklists;
    private final ModelDirectory models;
    private final PlaceDirectory places;
    private final AssetDesk assets;
    private final PersonDirectory people;

    @Inject
    RuleReferences(
            Checklists checklists,
            ModelDirectory models,
            PlaceDirectory places,
            AssetDesk assets,
            PersonDirectory people) {
        this.checklists = checklists;
        this.models = models;
        this.places = places;
        this.assets = assets;
        this.people = people;
    }

    RuleReferences() {
        this(null, null, null, null, null);
    }

    void check(RuleDetails details) {
        var scope = details.scope();
        var checklist = checklists.find(details.checklist());
        new Reasons()
                .unless(checklist.isPresent(), "checklist", "inspection.refusal.checklist", details.checklist())
                .unless(
                        checklist
                                .filter(found -> kinds(scope).anyMatch(kind -> kind != found.kind()))
                                .isEmpty(),
                        "checklist",
                        "inspection.refusal.checklist_kind",
                        details.checklist())
                .unless(
                        given(scope.model())
                                .filter(code -> models.find(code).isEmpty())
                                .isEmpty(),
                        "model",
                        "inspection.refusal.model",
                        scope.model())
                .unless(
                        given(scope.site())
                                .filter(code ->
                                        places.site(code).filter(code::equals).isEmpty())
                                .isEmpty(),
                        "site",
                        "inspection.refusal.site",
                        scope.site())
                .unless(
                        given(scope.asset())
                                .filter(tag -> assets.standing(tag).isEmpty())
                                .isEmpty(),
                        "asset",
                        "inspection.refusal.asset",
                        scope.asset())
                .unless(
                        given(details.responsible())
                                .filter(code -> !people.knows(code))
                                .isEmpty(),
                        "responsible",
                        "inspection.refusal.person",
                        details.responsible())
                .refuse();
    }

    /** The kinds of what the rule names: of itself, of its model, of its asset. */
    private Stream<Kind> kinds(RuleScope scope) {
        return Stream.of(
                        scope.kind(),
                        given(scope.model()).flatMap(models::find).map(model -> model.kind()),
                        given(scope.asset()).flatMap(assets::standing).map(asset -> asset.kind()))
                .flatMap(Optional::stream);
    }

    private static Optional<String> given(String code) {
        return Optional.of(code).filter(text -> !text.isEmpty());
    }
}
