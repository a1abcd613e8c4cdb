package org.muster.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.shared.usecase.Caller;
import org.muster.shared.usecase.Reach;
import org.muster.shared.usecase.Reason;
import org.muster.shared.usecase.Refusal;
import org.muster.shared.usecase.Right;
import org.muster.test.Database;

class PlaceRegisterTest {

    /** Somebody who may change the places of one site. */
    private record Keeper(String site) implements Caller {

        @Override
        public String code() {
            return "keeper";
        }

        @Override
        public Reach reach(Right right) {
            return right == Right.EDIT_PLACES ? Reach.at(Set.of(site)) : Reach.NOWHERE;
        }
    }

    private Database database;
    private PlaceRegister register;

    @BeforeEach
    void aSiteWithARoom() {
        database = new Database();
        database.with(
                PlaceTie.class,
                place -> place.equals("DC-A/R1/FULL")
                        ? List.of(Reason.of("place.refusal.holds_places", place))
                        : List.of());
        register = database.the(PlaceRegister.class);
        database.run(() -> {
            register.add("DC-A", PlaceLevel.SITE, Somewhere.aSite("Data centre"));
            register.add(
                    "DC-A/R1", PlaceLevel.ROOM, Somewhere.in("DC-A", "Hall").plain());
        });
    }

    @AfterEach
    void goneAgain() {
        database.close();
    }

    @Test
    void takenCodeIsRefused() {
        assertThatThrownBy(() -> database.run(() -> register.add("DC-A", PlaceLevel.SITE, Somewhere.aSite("Another"))))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT));
    }

    @Test
    void keeperOfASiteAddsRoomsThereButNoSite() {
        var keeper = new Keeper("DC-A");

        database.run(
                keeper,
                () -> register.add(
                        "DC-A/R2", PlaceLevel.ROOM, Somewhere.in("DC-A", "Hall").plain()));

        assertThat(database.facts())
                .extracting(fact -> fact.subject().reference())
                .containsExactly("DC-A/R2");
        assertThatThrownBy(() ->
                        database.run(keeper, () -> register.add("DC-B", PlaceLevel.SITE, Somewhere.aSite("Other"))))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.FORBIDDEN));
    }

    @Test
    void placeThatHoldsSomethingStaysOpen() {
        database.run(() -> register.add(
                "DC-A/R1/FULL", PlaceLevel.BIN, Somewhere.in("DC-A/R1", "Full").plain()));

        assertThatThrownBy(() -> database.run(() -> register.close("DC-A/R1/FULL", 1)))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> database.run(() -> register.close("DC-A/R1", 1)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void emptyPlaceIsClosedAndOpenedAgain() {
        database.run(() -> register.close("DC-A/R1", 1));
        assertThat(database.the(PlaceDirectory.class)
                        .find("DC-A/R1")
                        .orElseThrow()
                        .active())
                .isFalse();

        database.run(() -> register.reopen("DC-A/R1", 2));
        assertThat(database.the(PlaceDirectory.class)
                        .find("DC-A/R1")
                        .orElseThrow()
                        .active())
                .isTrue();
    }
}
