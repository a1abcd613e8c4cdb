package org.muster.shell.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.muster.asset.AssetDirectory;
import org.muster.asset.AssetFilter;
import org.muster.asset.AssetRow;
import org.muster.catalog.ModelDirectory;
import org.muster.catalog.ModelFilter;
import org.muster.catalog.ModelRow;
import org.muster.identity.PersonDirectory;
import org.muster.identity.PersonName;
import org.muster.place.PlaceDirectory;
import org.muster.place.PlaceRow;

/** Asks every context for what its things are called, a few of each. */
@ApplicationScoped
class Finder {

    static final int MOST = 10;

    private final AssetDirectory assets;
    private final ModelDirectory models;
    private final PlaceDirectory places;
    private final PersonDirectory people;

    @Inject
    Finder(AssetDirectory assets, ModelDirectory models, PlaceDirectory places, PersonDirectory people) {
        this.assets = assets;
        this.models = models;
        this.places = places;
        this.people = people;
    }

    Finder() {
        this(null, null, null, null);
    }

    /** The asset that bears exactly this tag, if the text is one. */
    Optional<String> tag(String text) {
        var tag = text.toUpperCase(Locale.ROOT);
        return find("tag", text).stream().map(AssetRow::tag).filter(tag::equals).findFirst();
    }

    List<AssetRow> assets(String text) {
        return find("q", text);
    }

    List<ModelRow> models(String text) {
        return models.search(ModelFilter.all().containing(text), MOST);
    }

    List<PlaceRow> places(String text) {
        return places.search(text, MOST);
    }

    List<PersonName> people(String text) {
        return people.matching(text, MOST);
    }

    private List<AssetRow> find(String parameter, String text) {
        var filter = AssetFilter.of(Map.of(parameter, List.of(text)), LocalDate.MIN);
        return assets.listOn(filter, AssetDirectory.BY_TAG, Optional.empty(), MOST)
                .rows();
    }
}
