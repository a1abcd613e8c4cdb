package org.muster.inspection.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.muster.asset.AssetDirectory;
import org.muster.asset.AssetTag;
import org.muster.inspection.ChecklistDirectory;
import org.muster.inspection.ChecklistPurpose;
import org.muster.inspection.ChecklistSheet;
import org.muster.inspection.DutyDirectory;
import org.muster.inspection.DutyFilter;
import org.muster.inspection.DutyRow;
import org.muster.inspection.SiteLoad;
import org.muster.place.PlaceDirectory;
import org.muster.place.PlaceSheet;
import org.muster.place.SiteDetails;
import org.muster.shared.web.Choice;

/** What there is to do at the sites, and the stops of a round through one of them. */
@RequestScoped
class Rounds {

    private static final int STOPS = 60;

    private final DutyDirectory duties;
    private final ChecklistDirectory checklists;
    private final PlaceDirectory places;
    private final AssetDirectory assets;
    private final DutyWords words;

    @Inject
    Rounds(
            DutyDirectory duties,
            ChecklistDirectory checklists,
            PlaceDirectory places,
            AssetDirectory assets,
            DutyWords words) {
        this.duties = duties;
        this.checklists = checklists;
        this.places = places;
        this.assets = assets;
        this.words = words;
    }

    Rounds() {
        this(null, null, null, null, null);
    }

    List<SiteLoad> loads() {
        return duties.load();
    }

    /** The names of the sites by their codes. */
    Map<String, String> names() {
        return places.sites().stream().collect(Collectors.toMap(site -> site.code(), words::named));
    }

    List<Choice> sites() {
        return places.sites().stream()
                .map(site -> new Choice(site.code(), words.named(site)))
                .toList();
    }

    List<DutyRow> route(String site) {
        return duties.round(site, STOPS);
    }

    /** What is open of one asset, whether it is time or not. */
    private List<DutyRow> of(String asset) {
        return duties.listOn(
                        DutyFilter.of(Map.of("asset", List.of(asset))), DutyDirectory.BY_DAY, Optional.empty(), STOPS)
                .rows();
    }

    /** The stops in the order of places, or those of one asset; of each checklist the latest edition is asked. */
    List<RoundStop> stops(String site, String asset) {
        var stops = stops(asset.isEmpty() ? route(site) : of(asset));
        return stops.isEmpty() && !asset.isEmpty() ? unasked(asset) : stops;
    }

    /** The zone of the site the round goes through, or where the asset stands: by its clock the day of a check is told. */
    String zone(String site, String asset) {
        return Optional.of(site)
                .filter(code -> !code.isEmpty())
                .or(() -> Optional.of(asset)
                        .filter(tag -> !tag.isEmpty())
                        .flatMap(tag -> assets.find(AssetTag.of(tag)))
                        .map(sheet -> sheet.row().site()))
                .flatMap(places::find)
                .flatMap(PlaceSheet::site)
                .map(SiteDetails::timeZone)
                .filter(zone -> !zone.isEmpty())
                .orElse("UTC");
    }

    /** What nothing asks to check can be checked all the same, by the checklist of its kind. */
    private List<RoundStop> unasked(String asset) {
        return assets
                .find(AssetTag.of(asset))
                .filter(sheet -> sheet.offers().stream()
                        .anyMatch(offer -> offer.open() && offer.step().judges()))
                .flatMap(sheet -> checklists
                        .find(sheet.kind(), ChecklistPurpose.PERIODIC)
                        .map(checklist -> RoundStop.unasked(sheet, words.named(checklist), checklist)))
                .stream()
                .toList();
    }

    private List<RoundStop> stops(List<DutyRow> rows) {
        Map<String, Optional<ChecklistSheet>> asked = rows.stream()
                .map(DutyRow::checklist)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), checklists::find));
        return rows.stream()
                .flatMap(row -> asked.get(row.checklist()).stream()
                        .map(checklist -> RoundStop.of(row, words.state(row), words.named(row), checklist)))
                .toList();
    }
}
