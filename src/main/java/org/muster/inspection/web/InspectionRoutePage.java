package org.muster.inspection.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.muster.inspection.DutyRow;
import org.muster.inspection.DutyState;
import org.muster.inspection.SiteLoad;

/** What one walks past at a site today, place by place; without a site, what there is to do at each. */
@Named
@RequestScoped
public class InspectionRoutePage {

    @Inject
    private Rounds rounds;

    @Inject
    private DutyWords words;

    private String site = "";
    private List<SiteLoad> loads = List.of();
    private List<DutyRow> stops = List.of();
    private Map<String, String> names = Map.of();

    public void load() {
        loads = rounds.loads();
        names = rounds.names();
        stops = site.isEmpty() ? List.of() : rounds.route(site);
    }

    public List<SiteLoad> getLoads() {
        return loads;
    }

    public List<DutyRow> getStops() {
        return stops;
    }

    public DutyState state(DutyRow row) {
        return words.state(row);
    }

    public String name(String code) {
        return names.getOrDefault(code, code);
    }

    public String getSite() {
        return site;
    }

    public void setSite(String site) {
        this.site = site;
    }
}
