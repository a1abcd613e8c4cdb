package org.muster.catalog.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.muster.catalog.VendorDirectory;
import org.muster.catalog.VendorFilter;
import org.muster.catalog.VendorRow;
import org.muster.catalog.VendorType;
import org.muster.shared.persistence.Cursors;
import org.muster.shared.web.Choice;
import org.muster.shared.web.Choices;
import org.muster.shared.web.KeysetList;
import org.muster.shared.web.ListState;

/** The list of vendors; everything it shows follows from its address. */
@Named
@RequestScoped
public class CatalogVendorsPage {

    @Inject
    private HttpServletRequest request;

    @Inject
    private VendorDirectory directory;

    @Inject
    private Cursors cursors;

    @Inject
    private Choices choices;

    private Optional<KeysetList<VendorRow>> list = Optional.empty();

    /** Reads the list before the page begins, so that what cannot be read is refused in time. */
    public void load() {
        getList();
    }

    public KeysetList<VendorRow> getList() {
        if (list.isEmpty()) {
            list = Optional.of(read(ListState.of(request)));
        }
        return list.get();
    }

    public List<Choice> getTypes() {
        return choices.of(VendorType.values());
    }

    private KeysetList<VendorRow> read(ListState state) {
        var order = state.order(VendorDirectory.SORTS);
        var from = state.position(cursors, order);
        return KeysetList.of(state, directory.list(filter(state), order, from, state.size()), cursors);
    }

    private static VendorFilter filter(ListState state) {
        return new VendorFilter(state.text(), state.chosen("type", VendorType.class));
    }
}
