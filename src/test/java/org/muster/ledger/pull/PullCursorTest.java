package org.muster.ledger.pull;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.ledger.export.Export;
import org.muster.shared.persistence.Cursors;
import org.muster.shared.persistence.Position;
import org.muster.shared.rest.Declined;
import org.muster.test.Database;

/** A cursor goes on where it left off, is refused where it does not belong, and tells when it is no longer good. */
class PullCursorTest {

    private static final Instant NOON = Instant.parse("2026-11-30T12:00:00Z");
    private static final PullCursor CURSOR = new PullCursor(List.of("17", "2"), "", 40, NOON);

    private static Database database;
    private static Cursors cursors;

    @BeforeAll
    static void anInstallation() {
        database = new Database();
        database.run(() -> database.entities()
                .createNativeQuery("insert into installation (id, secret) values (1, 'of this test')")
                .executeUpdate());
        cursors = database.the(Cursors.class);
    }

    @AfterAll
    static void goneAgain() {
        database.close();
    }

    private static PullParameters asking(Export export, String cursor) {
        return PullParameters.read(export, Map.of("class", List.of("SERVER & more"), "after", List.of(cursor)));
    }

    private static PullParameters filtered() {
        return PullParameters.read(Export.ASSET_REGISTER, Map.of("class", List.of("SERVER & more")));
    }

    @Test
    void itIsGoodForWhatItWasMadeFor() {
        var text = CURSOR.seal(cursors, "CORP", filtered());
        assertThat(PullCursor.of(cursors, "CORP", asking(Export.ASSET_REGISTER, text)))
                .contains(CURSOR);
        assertThatExceptionOfType(Declined.class)
                .isThrownBy(() -> PullCursor.of(cursors, "IFRS", asking(Export.ASSET_REGISTER, text)))
                .satisfies(declined -> assertThat(declined.problem().status()).isEqualTo(400));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1"})
    void oneOfARetiredVersionSaysWhereToBeginAgain(String version) {
        var purpose = "pull/CORP/asset_register/" + version + "/" + filtered().filterHash();
        var text = cursors.seal(new Position(purpose, "\n17\n2", 40, false, 0, 0, false));
        assertThatExceptionOfType(Declined.class)
                .isThrownBy(() -> PullCursor.of(cursors, "CORP", asking(Export.ASSET_REGISTER, text)))
                .satisfies(declined -> {
                    assertThat(declined.problem().status()).isEqualTo(410);
                    assertThat(declined.problem().code()).isEqualTo("cursor-version-retired");
                    assertThat(declined.problem().headers())
                            .containsEntry("Link", "<?class=SERVER+%26+more>; rel=\"start\"");
                });
    }

    @Test
    void sumsArePagedThroughForSomeTimeAndChainsForEver() {
        var later = NOON.plusSeconds(1);
        var register = filtered();
        var journal = PullParameters.read(Export.JOURNAL, Map.of());
        assertThat(CURSOR.lasting(register, NOON)).isEqualTo(CURSOR);
        assertThat(CURSOR.lasting(journal, later)).isEqualTo(CURSOR);
        assertThatExceptionOfType(Declined.class)
                .isThrownBy(() -> CURSOR.lasting(register, later))
                .satisfies(declined -> assertThat(declined.problem().code()).isEqualTo("cursor-expired"));
    }
}
