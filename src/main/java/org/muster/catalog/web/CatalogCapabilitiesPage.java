package org.muster.catalog.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.muster.catalog.CapabilityDirectory;
import org.muster.catalog.CapabilityFilter;
import org.muster.catalog.CapabilityRow;
import org.muster.catalog.Kind;
import org.muster.shared.persistence.Cursors;
import org.muster.shared.web.Choice;
import org.muster.shared.web.Choices;
import org.muster.shared.web.KeysetList;
import org.muster.shared.web.ListState;

/** The list of capabilities; everything it shows follows from its address. */
@Named
@RequestScoped
public class CatalogCapabilitiesPage {

    @Inject
    private HttpServletRequest request;

    @Inject
    private CapabilityDirectory directory;

    @Inject
    private Cursors cursors;

    @Inject
    private Choices choices;

    private Optional<KeysetList<CapabilityRow>> list = Optional.empty();

    /** Reads the list before the page begins, so that what cannot be read is refused in time. */
    public void load() {
        getList();
    }

    public KeysetList<CapabilityRow> getList() {
        if (list.isEmpty()) {
            list = Optional.of(read(ListState.of(request)));
        }
        return list.get();
    }

    public List<Choice> getKinds() {
        return choices.of(Kind.values());
    }

    private KeysetList<CapabilityRow> read(ListState state) {
        var order = state.order(CapabilityDirectory.SORTS);
        var from = state.position(cursors, order);
        return KeysetList.of(state, directory.list(filter(state), order, from, state.size()), cursors);
    }

    private static CapabilityFilter filter(ListState state) {
        return new CapabilityFilter(state.text(), state.chosen("kind", Kind.class));
    }
}
