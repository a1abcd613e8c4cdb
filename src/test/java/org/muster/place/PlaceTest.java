package org.muster.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.shared.usecase.Reason;
import org.muster.shared.usecase.Refusal;
import org.muster.test.Database;

class PlaceTest {

    private final Place site =
            new Place("DC-A", PlaceLevel.SITE, Somewhere.aSite("Data centre"), Optional.empty(), Database.NOW);
    private final Place room = aPlace("DC-A/R1", PlaceLevel.ROOM, site);

    @Test
    void siteBelongsToItselfAndRoomToItsSite() {
        assertThat(site.site()).isEqualTo("DC-A");
        assertThat(aPlace("DC-A/R1/B1", PlaceLevel.BIN, room).site()).isEqualTo("DC-A");
    }

    @Test
    void binHoldsNothingAndRoomHoldsNoRoom() {
        var bin = aPlace("DC-A/R1/B1", PlaceLevel.BIN, room);

        assertThatThrownBy(() -> aPlace("DC-A/X", PlaceLevel.BIN, bin)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> aPlace("DC-A/X", PlaceLevel.ROOM, room)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> aPlace("DC-B", PlaceLevel.SITE, site)).isInstanceOf(Refusal.class);
    }

    @Test
    void placeStaysAtItsSite() {
        var other = new Place("WH-1", PlaceLevel.SITE, Somewhere.aSite("Warehouse"), Optional.empty(), Database.NOW);

        assertThatThrownBy(() -> room.describe(Somewhere.in("WH-1", "Room").plain(), Optional.of(other), Database.NOW))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reasons())
                                .extracting(Reason::key)
                                .containsExactly("place.refusal.other_site"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "dc-a", "-DC", "DC A", "DC_A", "DCDCDCDCDCDCDCDCDCDCDCDCDCDCDCDCDCDCDCDCD"})
    void codeIsShortAndPrintable(String code) {
        assertThatThrownBy(
                        () -> new Place(code, PlaceLevel.SITE, Somewhere.aSite("Site"), Optional.empty(), Database.NOW))
                .isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Shanghai", "+08:00", "GMT+8", "Asia/Nowhere"})
    void siteFollowsAZoneOfTheTimeZoneDatabase(String zone) {
        var details = new PlaceDetails(
                "Site", "", "", Optional.of(new SiteDetails(SiteType.OFFICE, zone, "", Optional.empty(), "")), "", "");

        assertThatThrownBy(() -> new Place("S", PlaceLevel.SITE, details, Optional.empty(), Database.NOW))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reasons())
                                .extracting(Reason::field)
                                .containsOnly("time_zone"));
    }

    @Test
    void earthEndsAtThePoles() {
        assertThatThrownBy(() -> new GeoPoint(new BigDecimal("90.1"), BigDecimal.ZERO))
                .isInstanceOf(Refusal.class);
        assertThat(new GeoPoint(new BigDecimal("-90"), new BigDecimal("180")).latitude())
                .isEqualByComparingTo("-90");
    }

    @Test
    void closedPlaceIsNotClosedAgainAndTakesNothingNew() {
        room.close(Database.NOW);

        assertThatThrownBy(() -> room.close(Database.NOW)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> aPlace("DC-A/R1/B2", PlaceLevel.BIN, room)).isInstanceOf(Refusal.class);
    }

    private static Place aPlace(String code, PlaceLevel level, Place parent) {
        return new Place(
                code, level, Somewhere.in(parent.code(), "Somewhere").plain(), Optional.of(parent), Database.NOW);
    }
}
