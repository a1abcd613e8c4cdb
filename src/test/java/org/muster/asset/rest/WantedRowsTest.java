package org.muster.asset.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.json.Json;
import java.io.StringReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.asset.AssetRegister;
import org.muster.catalog.CapabilityDetails;
import org.muster.catalog.CapabilityRegister;
import org.muster.catalog.Kind;
import org.muster.shared.rest.Body;
import org.muster.shared.rest.Declined;
import org.muster.shared.usecase.Reason;
import org.muster.shared.usecase.Refusal;
import org.muster.test.Database;

/** An array of requests in which several rows are wrong, each in its own way. */
class WantedRowsTest {

    private static final String GOOD =
            "{'capability':'SERVER_DB','kind':'BACKUP_SERVER','name':'Standby','reason':'reserve'%s}";

    private Database database;

    @BeforeEach
    void aCatalogue() {
        database = new Database();
        database.run(() -> database.the(CapabilityRegister.class)
                .add("SERVER_DB", Kind.BACKUP_SERVER, new CapabilityDetails("Database server", "数据库服务器", "")));
    }

    @AfterEach
    void goneAgain() {
        database.close();
    }

    @Test
    void everyBadRowIsNamedWhateverIsWrongWithIt() {
        var rows = rows(good(""), good(",'kind':'NOPE'"), good(",'capability':'NOPE'"), good(",'effective_on':'soon'"));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> request(rows))
                .satisfies(refusal -> assertThat(refusal.reasons())
                        .extracting(reason -> reason.row() + " " + reason.field())
                        .containsExactly("2 kind", "3 capability", "4 effective_on"));
    }

    @Test
    void whatTheDoorDeclinesDecidesTheStatusAndHidesNothing() {
        var rows = rows(good(",'capability':'NOPE'"), good(",'colour':'red'"), good(",'name':7"));
        assertThatExceptionOfType(Declined.class)
                .isThrownBy(() -> request(rows))
                .satisfies(declined -> {
                    assertThat(declined.problem().status()).isEqualTo(400);
                    assertThat(declined.problem().code()).isEqualTo("unknown-field");
                    assertThat(declined.problem().reasons())
                            .extracting(Reason::row)
                            .containsExactly(1, 2, 3);
                });
    }

    @Test
    void aRepeatedTagIsSaidOncePerRow() {
        var rows = rows(good(",'tag':'SRV-7001'"), good(",'tag':'srv-7001'"), good(",'tag':'SRV-7001'"));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> request(rows))
                .satisfies(refusal -> assertThat(refusal.reasons())
                        .extracting(reason -> reason.row() + " " + reason.field())
                        .containsExactly("2 tag", "3 tag"));
    }

    private void request(WantedRows rows) {
        database.run(() -> rows.requestBy(database.the(AssetRegister.class)::requestAll));
    }

    private static String good(String more) {
        return GOOD.formatted(more);
    }

    private static WantedRows rows(String... objects) {
        var text = "[" + String.join(",", objects).replace('\'', '"') + "]";
        try (var reader = Json.createReader(new StringReader(text))) {
            return WantedRows.of(new Body(reader.readArray(), "", 0).items(10));
        }
    }
}
