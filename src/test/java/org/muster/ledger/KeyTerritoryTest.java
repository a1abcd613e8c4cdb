package org.muster.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.muster.catalog.Kind;
import org.muster.identity.ApiKeyRegister;
import org.muster.identity.KeyLimits;
import org.muster.identity.KeyTerritory;
import org.muster.identity.MadeKey;
import org.muster.identity.NewKey;
import org.muster.shared.usecase.Refusal;

/** A key is confined to books and cost centres there are; a slip of the pen would make one that opens nothing. */
class KeyTerritoryTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 12);

    private static Firm firm;

    @BeforeAll
    static void aFirmWithAServer() {
        firm = new Firm();
        firm.database().with(KeyTerritory.class, firm.the(BookTerritoryStream.class));
        firm.bought(Kind.BACKUP_SERVER, 1, "60000", DAY);
    }

    @AfterAll
    static void over() {
        firm.close();
    }

    private static MadeKey make(List<String> books, List<String> costCenters, List<String> networks) {
        var limits = KeyLimits.read(books, costCenters, networks);
        var wanted = new NewKey("erp", List.of("ledger.read"), Optional.empty(), Optional.empty(), limits);
        return firm.on(DAY, Firm.FINANCE, () -> firm.the(ApiKeyRegister.class).make(wanted));
    }

    private static String field(List<String> books, List<String> costCenters, List<String> networks) {
        var refused = new String[1];
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> make(books, costCenters, networks))
                .satisfies(refusal -> refused[0] = refusal.reasons().get(0).field() + " "
                        + refusal.reasons().get(0).arguments());
        return refused[0];
    }

    @Test
    void whatDoesNotExistIsNamed() {
        assertThat(field(List.of("CORP", "NOPE"), List.of(), List.of())).isEqualTo("books [NOPE]");
        assertThat(field(List.of(), List.of("NOPE"), List.of())).isEqualTo("cost_centers [NOPE]");
        assertThat(field(List.of(), List.of(), List.of("999.1.1.1/8"))).isEqualTo("networks [999.1.1.1/8]");
    }

    @Test
    void whatThereIsConfines() {
        var made = make(List.of("CORP"), List.of("TECHNOLOGY", "LEGAL"), List.of("10.1.0.0/16"));
        assertThat(made.row().name()).isEqualTo("erp");
    }
}
