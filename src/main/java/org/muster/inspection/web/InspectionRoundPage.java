package org.muster.inspection.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import org.muster.inspection.ChecklistItem;
import org.muster.inspection.ItemType;

/** A round through a site on a phone: one thing at a time, kept in the page until it is handed in. */
@Named
@RequestScoped
public class InspectionRoundPage {

    @Inject
    private Rounds rounds;

    @Inject
    private DutyWords words;

    @Inject
    private ItemWords items;

    private String site = "";
    private String asset = "";
    private String name = "";
    private String zone = "";
    private List<RoundStop> stops = List.of();

    public void load() {
        stops = rounds.stops(site, asset);
        zone = rounds.zone(site, asset);
        name = rounds.names().getOrDefault(site, site);
    }

    public List<RoundStop> getStops() {
        return stops;
    }

    public String getName() {
        return name;
    }

    /** By whose clock a check is dated when it is handed in, whenever it reaches the server. */
    public String getZone() {
        return zone;
    }

    public String asked(ChecklistItem item) {
        return words.named(item);
    }

    /** The least a measure may show, as its field keeps it. */
    public String least(ChecklistItem item) {
        return item.minimum().map(BigDecimal::toPlainString).orElse("");
    }

    /** The most it may show. */
    public String most(ChecklistItem item) {
        return item.maximum().map(BigDecimal::toPlainString).orElse("");
    }

    /** The limits of a measure with its unit, empty for anything else. */
    public String limits(ChecklistItem item) {
        return item.type() == ItemType.MEASURE ? items.answerOf(item) : item.unit();
    }

    public String choice(String value) {
        return items.choice(value);
    }

    public String getAsset() {
        return asset;
    }

    public void setAsset(String asset) {
        this.asset = asset;
    }

    public String getSite() {
        return site;
    }

    public void setSite(String site) {
        this.site = site;
    }
}
