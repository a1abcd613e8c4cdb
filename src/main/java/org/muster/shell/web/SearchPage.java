package org.muster.shell.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.muster.asset.AssetRow;
import org.muster.catalog.ModelRow;
import org.muster.identity.PersonName;
import org.muster.place.PlaceRow;
import org.muster.shared.usecase.Right;
import org.muster.shared.web.ListState;
import org.muster.shared.web.Onward;
import org.muster.shared.web.Visitor;

/** Finds assets, models, places and people by their words; a tag typed in full leads straight to its asset. */
@Named
@RequestScoped
public class SearchPage {

    @Inject
    private Finder finder;

    @Inject
    private Visitor visitor;

    @Inject
    private HttpServletRequest request;

    private String text = "";
    private List<AssetRow> assets = List.of();
    private List<ModelRow> models = List.of();
    private List<PlaceRow> places = List.of();
    private List<PersonName> people = List.of();

    public void load() {
        text = ListState.of(request).text();
        if (text.isEmpty()) {
            return;
        }
        if (visitor.may(Right.READ_ASSETS)) {
            var exact = finder.tag(text);
            if (exact.isPresent()) {
                Onward.to("/asset/sheet.xhtml?tag=" + exact.get());
                return;
            }
            assets = finder.assets(text);
        }
        if (visitor.may(Right.READ_SET_UP)) {
            models = finder.models(text);
            places = finder.places(text);
            people = finder.people(text);
        }
    }

    public String getText() {
        return text;
    }

    public boolean isAsked() {
        return !text.isEmpty();
    }

    /** Whether something was asked and nothing is called so. */
    public boolean isVain() {
        return isAsked() && assets.isEmpty() && models.isEmpty() && places.isEmpty() && people.isEmpty();
    }

    /** Whether the list has more than is shown here. */
    public boolean isMore() {
        return assets.size() == Finder.MOST;
    }

    public String getListUrl() {
        return "/asset/list.xhtml?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    public List<AssetRow> getAssets() {
        return assets;
    }

    public List<ModelRow> getModels() {
        return models;
    }

    public List<PlaceRow> getPlaces() {
        return places;
    }

    public List<PersonName> getPeople() {
        return people;
    }

    /** A place's name in the visitor's language. */
    public String nameOf(PlaceRow place) {
        return place.named(visitor.getLanguage());
    }
}
