package org.muster.place;

import java.util.List;
import org.muster.shared.usecase.Reason;

/** What another context has at a place; whoever has something there keeps the place from being closed. */
public interface PlaceTie {

    /** What stands against closing the place, such as the assets in it; empty when nothing does. */
    List<Reason> ties(String place);
}
