package org.muster.place.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.muster.place.PlaceDirectory;
import org.muster.place.PlaceFilter;
import org.muster.place.PlaceLevel;
import org.muster.place.PlaceRow;
import org.muster.shared.persistence.Cursors;
import org.muster.shared.web.Choice;
import org.muster.shared.web.Choices;
import org.muster.shared.web.KeysetList;
import org.muster.shared.web.ListState;

/** The list of places; everything it shows follows from its address. */
@Named
@RequestScoped
public class PlaceListPage {

    @Inject
    private HttpServletRequest request;

    @Inject
    private PlaceDirectory directory;

    @Inject
    private Cursors cursors;

    @Inject
    private Choices choices;

    private Optional<KeysetList<PlaceRow>> list = Optional.empty();

    /** Reads the list before the page begins, so that what cannot be read is refused in time. */
    public void load() {
        getList();
    }

    public KeysetList<PlaceRow> getList() {
        if (list.isEmpty()) {
            list = Optional.of(read(ListState.of(request)));
        }
        return list.get();
    }

    public List<Choice> getLevels() {
        return choices.of(PlaceLevel.values());
    }

    public List<Choice> getSites() {
        return directory.sites().stream()
                .map(site -> new Choice(site.code(), site.code() + " " + site.name()))
                .toList();
    }

    public List<Choice> getStates() {
        return choices.yesNo();
    }

    private KeysetList<PlaceRow> read(ListState state) {
        var order = state.order(PlaceDirectory.SORTS);
        var from = state.position(cursors, order);
        return KeysetList.of(state, directory.list(filter(state), order, from, state.size()), cursors);
    }

    private static PlaceFilter filter(ListState state) {
        return new PlaceFilter(
                state.text(),
                state.chosen("level", PlaceLevel.class),
                state.value("site").orElse(""),
                state.value("parent").orElse(""),
                Optional.of(state.value("active").map("true"::equals).orElse(true)));
    }
}
