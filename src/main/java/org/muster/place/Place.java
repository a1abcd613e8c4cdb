package org.muster.place;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.muster.shared.fact.Subject;
import org.muster.shared.persistence.Aggregate;
import org.muster.shared.text.Bilingual;
import org.muster.shared.usecase.Reasons;
import org.muster.shared.usecase.Refusal;

/**
 * Where an asset can be: a site, a room in it, or a bin in either. Its code, its level and its site stay for life, so
 * that labels on shelves and entries in ledgers stay true; its name and what it depends on may change. A place nobody
 * uses any more is closed, never deleted, and only when it holds nothing.
 */
@Entity
@Table(name = "place")
public class Place extends Aggregate implements Bilingual {

    public static final int CODE = 39;
    public static final int NAME = 120;
    public static final int GROUP = 80;

    private static final Pattern CODES = Pattern.compile("[A-Z0-9][A-Z0-9/-]{0,38}");

    @Column(name = "code")
    private String code;

    @Column(name = "name")
    private String name;

    @Column(name = "name_zh")
    private String nameZh;

    @Enumerated(EnumType.STRING)
    @Column(name = "place_level")
    private PlaceLevel level;

    @Column(name = "parent_code")
    private String parent;

    @Column(name = "site_code")
    private String site;

    @Enumerated(EnumType.STRING)
    @Column(name = "site_type")
    private @Nullable SiteType siteType;

    @Column(name = "time_zone")
    private String timeZone;

    @Column(name = "calendar_code")
    private String calendar;

    @Column(name = "latitude")
    private @Nullable BigDecimal latitude;

    @Column(name = "longitude")
    private @Nullable BigDecimal longitude;

    @Column(name = "address")
    private String address;

    @Column(name = "power_feed")
    private String powerFeed;

    @Column(name = "network")
    private String network;

    @Column(name = "active")
    private boolean active;

    /** A new place; the parent is empty exactly for a site. */
    Place(String code, PlaceLevel level, PlaceDetails details, Optional<Place> parent, Instant now) {
        this.code = code;
        this.level = level;
        this.site = parent.map(Place::site).orElse(code);
        this.active = true;
        describe(details, parent, now);
    }

    @SuppressWarnings("NullAway.Init")
    protected Place() {}

    /** Takes what a person says about it; refuses with all reasons at once. */
    void describe(PlaceDetails details, Optional<Place> parent, Instant now) {
        var reasons = new Reasons()
                .unless(CODES.matcher(code).matches(), "code", "place.refusal.code", code)
                .needed("name", details.name())
                .atMost(NAME, "name", details.name())
                .atMost(NAME, "name_zh", details.nameZh())
                .atMost(GROUP, "power_feed", details.powerFeed())
                .atMost(GROUP, "network", details.network());
        standing(details, parent, reasons);
        details.site().ifPresent(given -> given.check(reasons));
        reasons.refuse();
        this.name = details.name().strip();
        this.nameZh = details.nameZh().strip();
        this.parent = parent.map(Place::code).orElse("");
        this.powerFeed = details.powerFeed().strip();
        this.network = details.network().strip();
        locate(details.site());
        touch(now);
    }

    private void standing(PlaceDetails details, Optional<Place> parent, Reasons reasons) {
        var top = level == PlaceLevel.SITE;
        reasons.unless(top == parent.isEmpty(), "parent", top ? "place.refusal.no_parent" : "place.refusal.parent")
                .unless(top == details.site().isPresent(), "site_type", "place.refusal.site_details");
        parent.ifPresent(
                above -> reasons.unless(above.level.holds(level), "parent", "place.refusal.level", above.code, code)
                        .unless(above.active, "parent", "place.refusal.closed", above.code)
                        .unless(above.site.equals(site), "parent", "place.refusal.other_site", site));
    }

    private void locate(Optional<SiteDetails> given) {
        this.siteType = given.map(SiteDetails::type).orElse(null);
        this.timeZone = given.map(SiteDetails::timeZone).orElse("");
        this.calendar = given.map(SiteDetails::calendar).orElse("");
        this.address = given.map(SiteDetails::address).orElse("").strip();
        this.latitude =
                given.flatMap(SiteDetails::position).map(GeoPoint::latitude).orElse(null);
        this.longitude =
                given.flatMap(SiteDetails::position).map(GeoPoint::longitude).orElse(null);
    }

    void close(Instant now) {
        if (!active) {
            throw Refusal.closed("place.refusal.closed", code);
        }
        active = false;
        touch(now);
    }

    void reopen(Optional<Place> parent, Instant now) {
        if (active) {
            throw Refusal.closed("place.refusal.open", code);
        }
        parent.filter(above -> !above.active).ifPresent(above -> {
            throw Refusal.closed("place.refusal.closed", above.code);
        });
        active = true;
        touch(now);
    }

    @Override
    public Subject subject() {
        return new Subject("place", code);
    }

    public String code() {
        return code;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String nameZh() {
        return nameZh;
    }

    public PlaceLevel level() {
        return level;
    }

    /** The code of the place it is in, empty for a site. */
    public String parent() {
        return parent;
    }

    /** The code of the site it belongs to; a site belongs to itself. */
    public String site() {
        return site;
    }

    public Optional<SiteDetails> siteDetails() {
        return Optional.ofNullable(siteType)
                .map(type -> new SiteDetails(type, timeZone, calendar, position(), address));
    }

    private Optional<GeoPoint> position() {
        return Optional.ofNullable(latitude)
                .flatMap(north -> Optional.ofNullable(longitude).map(east -> new GeoPoint(north, east)));
    }

    /** What is written on it itself; what it depends on may come from the places above. */
    public String powerFeed() {
        return powerFeed;
    }

    public String network() {
        return network;
    }

    public boolean active() {
        return active;
    }
}
