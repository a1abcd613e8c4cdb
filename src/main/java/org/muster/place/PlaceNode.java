package org.muster.place;

import java.util.List;

/** A place in the tree with the places in it; bins are only counted. */
public record PlaceNode(PlaceRow place, List<PlaceNode> rooms, long bins) {

    /** The bins here and in the rooms. */
    public long allBins() {
        return bins + rooms.stream().mapToLong(PlaceNode::allBins).sum();
    }
}
