package org.muster.place.web;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muster.place.GeoPoint;
import org.muster.place.PlaceDetails;
import org.muster.place.PlaceLevel;
import org.muster.place.PlaceSheet;
import org.muster.place.SiteDetails;
import org.muster.place.SiteType;
import org.muster.shared.usecase.Refusal;

/** What a person fills in about a place. */
public class PlaceForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String code = "";
    private PlaceLevel level = PlaceLevel.SITE;
    private String name = "";
    private String nameZh = "";
    private String parent = "";
    private String siteType = SiteType.OFFICE.name();
    private String timeZone = "";
    private String calendar = "";
    private @Nullable BigDecimal latitude;
    private @Nullable BigDecimal longitude;
    private String address = "";
    private String powerFeed = "";
    private String network = "";
    private long version;

    /** An empty form for a place in another one, or for a site when there is none. */
    static PlaceForm in(String parent, PlaceLevel level) {
        var form = new PlaceForm();
        form.parent = parent;
        form.level = level;
        form.code = parent.isEmpty() ? "" : parent + "/";
        return form;
    }

    static PlaceForm of(PlaceSheet sheet) {
        var form = new PlaceForm();
        form.code = sheet.code();
        form.level = sheet.level();
        form.name = sheet.name();
        form.nameZh = sheet.nameZh();
        form.parent = sheet.row().parent();
        form.powerFeed = sheet.powerFeed();
        form.network = sheet.network();
        form.version = sheet.version();
        sheet.site().filter(site -> form.isSite()).ifPresent(form::fill);
        return form;
    }

    private void fill(SiteDetails site) {
        siteType = site.type().name();
        timeZone = site.timeZone();
        calendar = site.calendar();
        address = site.address();
        latitude = site.position().map(GeoPoint::latitude).orElse(null);
        longitude = site.position().map(GeoPoint::longitude).orElse(null);
    }

    PlaceDetails details() {
        return new PlaceDetails(text(name), text(nameZh), text(parent), site(), text(powerFeed), text(network));
    }

    private Optional<SiteDetails> site() {
        return isSite()
                ? Optional.of(new SiteDetails(
                        SiteType.valueOf(siteType), text(timeZone), text(calendar), position(), text(address)))
                : Optional.empty();
    }

    /** One coordinate alone is no place on earth. */
    private Optional<GeoPoint> position() {
        var north = Optional.ofNullable(latitude);
        var east = Optional.ofNullable(longitude);
        if (north.isPresent() != east.isPresent()) {
            throw Refusal.invalid(north.isPresent() ? "longitude" : "latitude", "shared.refusal.needed");
        }
        return north.map(degrees -> new GeoPoint(degrees, east.orElseThrow()));
    }

    /** A field left empty arrives as nothing at all. */
    private static String text(@Nullable String given) {
        return Optional.ofNullable(given).map(String::strip).orElse("");
    }

    public boolean isSite() {
        return level == PlaceLevel.SITE;
    }

    long version() {
        return version;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = text(code);
    }

    PlaceLevel level() {
        return level;
    }

    /** The name of the level, as a list to choose from gives it. */
    public String getLevel() {
        return level.name();
    }

    public void setLevel(String name) {
        level = PlaceLevel.valueOf(name);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getNameZh() {
        return nameZh;
    }

    public void setNameZh(String nameZh) {
        this.nameZh = nameZh;
    }

    public String getParent() {
        return parent;
    }

    public void setParent(String parent) {
        this.parent = parent;
    }

    public String getSiteType() {
        return siteType;
    }

    public void setSiteType(String siteType) {
        this.siteType = siteType;
    }

    public String getTimeZone() {
        return timeZone;
    }

    public void setTimeZone(String timeZone) {
        this.timeZone = timeZone;
    }

    public String getCalendar() {
        return calendar;
    }

    public void setCalendar(String calendar) {
        this.calendar = calendar;
    }

    public @Nullable BigDecimal getLatitude() {
        return latitude;
    }

    public void setLatitude(@Nullable BigDecimal latitude) {
        this.latitude = latitude;
    }

    public @Nullable BigDecimal getLongitude() {
        return longitude;
    }

    public void setLongitude(@Nullable BigDecimal longitude) {
        this.longitude = longitude;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getPowerFeed() {
        return powerFeed;
    }

    public void setPowerFeed(String powerFeed) {
        this.powerFeed = powerFeed;
    }

    public String getNetwork() {
        return network;
    }

    public void setNetwork(String network) {
        this.network = network;
    }
}
