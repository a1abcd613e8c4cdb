package org.muster.asset.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.muster.asset.AssetDirectory;
import org.muster.asset.AssetFilter;
import org.muster.catalog.Kind;
import org.muster.catalog.ModelDirectory;
import org.muster.catalog.ModelFilter;
import org.muster.catalog.VendorDirectory;
import org.muster.catalog.VendorFilter;
import org.muster.identity.PersonDirectory;
import org.muster.place.PlaceDirectory;

/**
 * What pickers offer while one types: each suggestion is a code and, behind a dot, its name. Typing a code by hand is as
 * good; the register says whether it exists.
 */
@Named
@RequestScoped
public class AssetPicks {

    static final Set<String> OFFERED = Set.of("place", "person", "holder", "vendor", "model", "asset", "document");

    private static final String BETWEEN = " · ";
    private static final int MOST = 12;

    private final PlaceDirectory places;
    private final PersonDirectory people;
    private final VendorDirectory vendors;
    private final ModelDirectory models;
    private final AssetDirectory assets;
    private final AssetWords words;

    @Inject
    AssetPicks(
            PlaceDirectory places,
            PersonDirectory people,
            VendorDirectory vendors,
            ModelDirectory models,
            AssetDirectory assets,
            AssetWords words) {
        this.places = places;
        this.people = people;
        this.vendors = vendors;
        this.models = models;
        this.assets = assets;
        this.words = words;
    }

    AssetPicks() {
        this(null, null, null, null, null, null);
    }

    /** The code in what was picked or typed. */
    static String code(String picked) {
        var cut = picked.indexOf(BETWEEN);
        return (cut < 0 ? picked : picked.substring(0, cut)).strip();
    }

    /** What was typed into a line; where models and vendors are picked, the code alone. */
    static String code(String line, String typed) {
        return line.equals("model") || line.equals("vendor") ? code(typed) : typed;
    }

    /** A code with its name, as a picker shows it. */
    static String shown(String code, String name) {
        return code.isEmpty() || name.isEmpty() ? code : code + BETWEEN + name;
    }

    public List<String> place(String text) {
        return places.search(code(text), MOST).stream()
                .map(place -> shown(place.code(), words.named(place)))
                .toList();
    }

    public List<String> person(String text) {
        return people.matching(code(text), MOST).stream()
                .map(person -> shown(person.code(), person.name()))
                .toList();
    }

    /** People first, then places. */
    public List<String> holder(String text) {
        return Stream.concat(person(text).stream(), place(text).stream())
                .limit(MOST)
                .toList();
    }

    public List<String> vendor(String text) {
        return vendors.search(new VendorFilter(code(text), Set.of()), MOST).stream()
                .map(vendor -> shown(vendor.code(), vendor.name()))
                .toList();
    }

    public List<String> model(String text) {
        return models(kind().map(ModelFilter::of).orElseGet(ModelFilter::all), text);
    }

    /** Models outside of a form that is about one kind. */
    List<String> ofAnyKind(String text) {
        return models(ModelFilter.all(), text);
    }

    private List<String> models(ModelFilter filter, String text) {
        return models.search(filter.containing(code(text)), MOST).stream()
                .map(model -> shown(model.code(), model.maker() + " " + model.name()))
                .toList();
    }

    /** Assets in the organisation's hands. */
    public List<String> asset(String text) {
        var filter = AssetFilter.of(
                Map.of(
                        "q",
                        List.of(code(text)),
                        "kind",
                        kind().map(Kind::name).stream().toList(),
                        "stage",
                        List.of("IN_STORE", "DEPLOYED", "QUARANTINED", "IN_MAINTENANCE")),
                LocalDate.MIN);
        return assets.listOn(filter, AssetDirectory.BY_TAG, Optional.empty(), MOST).rows().stream()
                .map(asset -> shown(asset.tag(), asset.name()))
                .toList();
    }

    private static Optional<Kind> kind() {
        var picker = UIComponent.getCurrentComponent(FacesContext.getCurrentInstance());
        return Optional.ofNullable(picker.getAttributes().get("kind"))
                .map(Object::toString)
                .filter(name -> !name.isEmpty())
                .map(Kind::valueOf);
    }
}
