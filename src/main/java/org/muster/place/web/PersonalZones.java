package org.muster.place.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import org.muster.place.SiteZones;
import org.muster.shared.usecase.Caller;
import org.muster.shared.usecase.Right;
import org.muster.shared.web.HomeZones;

/** People who work at some sites read the clock of the first of these; everybody else the organisation's. */
@ApplicationScoped
class PersonalZones implements HomeZones {

    private final SiteZones zones;

    @Inject
    PersonalZones(SiteZones zones) {
        this.zones = zones;
    }

    PersonalZones() {
        this(null);
    }

    @Override
    public ZoneId of(Caller person) {
        var reach = person.reach(Right.READ_ASSETS);
        return reach.sites().stream()
                .filter(site -> !reach.everywhere())
                .sorted()
                .findFirst()
                .map(zones.sites()::get)
                .orElseGet(zones::organisation);
    }
}
