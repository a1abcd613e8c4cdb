package org.muster.place.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.muster.place.PlaceDirectory;
import org.muster.place.PlaceNode;

/** All sites with their rooms, and how many bins are in them. */
@Named
@RequestScoped
public class PlaceTreePage {

    @Inject
    private PlaceDirectory directory;

    private List<PlaceNode> sites = List.of();

    public void load() {
        sites = directory.tree();
    }

    public List<PlaceNode> getSites() {
        return sites;
    }
}
