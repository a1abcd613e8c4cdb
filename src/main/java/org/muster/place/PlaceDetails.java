package org.muster.place;

import java.util.Optional;

/**
 * What a person says about a place and may change later.
 *
 * @param parent the code of the place it is in; empty for a site
 * @param site what only sites have
 * @param powerFeed what supplies it; empty takes the one of the place it is in
 * @param network the segment it hangs on; empty takes the one of the place it is in
 */
public record PlaceDetails(
        String name, String nameZh, String parent, Optional<SiteDetails> site, String powerFeed, String network) {}
