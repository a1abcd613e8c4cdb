package org.muster.place;

import java.util.Optional;

/** Places as tests speak of them. */
record Somewhere(String parent, String name) {

    static Somewhere in(String parent, String name) {
        return new Somewhere(parent, name);
    }

    static PlaceDetails aSite(String name) {
        return new PlaceDetails(
                name,
                "",
                "",
                Optional.of(new SiteDetails(SiteType.DATA_CENTRE, "Asia/Shanghai", "", Optional.empty(), "")),
                "",
                "");
    }

    PlaceDetails plain() {
        return fedBy("", "");
    }

    PlaceDetails fedBy(String powerFeed, String network) {
        return new PlaceDetails(name, "", parent, Optional.empty(), powerFeed, network);
    }
}
