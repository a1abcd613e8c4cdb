package org.muster.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.asset.Step;
import org.muster.catalog.Kind;
import org.muster.ledger.export.Export;
import org.muster.ledger.pull.PullFormat;
import org.muster.ledger.pull.PullParameters;
import org.muster.ledger.pull.PullPlan;
import org.muster.ledger.pull.PullPlanner;
import org.muster.ledger.pull.PullWriter;
import org.muster.place.PlaceDetails;
import org.muster.place.PlaceLevel;
import org.muster.place.PlaceRegister;
import org.muster.place.SiteDetails;
import org.muster.place.SiteType;
import org.muster.shared.rest.Declined;
import org.muster.shared.usecase.Refusal;

/** What was reported can be had again by the number of its seal, whatever is closed, opened and renamed afterwards. */
class SealedStateTest {

    private static final YearMonth MARCH = YearMonth.of(2026, 3);
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 6);

    private Firm firm;

    @BeforeEach
    void aSealedMarch() {
        firm = new Firm();
        firm.database()
                .run(() -> firm.database()
                        .entities()
                        .createNativeQuery("insert into installation (id, secret) values (1, 'of this test')")
                        .executeUpdate());
        firm.bought(Kind.BACKUP_SERVER, 1, "60000", LocalDate.of(2026, 3, 12));
        firm.bought(Kind.COMMUNICATIONS_DEVICE, 1, "1999.99", LocalDate.of(2026, 3, 13));
        firm.runs(MARCH);
        firm.closes(MARCH);
    }

    @AfterEach
    void over() {
        firm.close();
    }

    private void turnedAgain() {
        firm.on(APRIL, Firm.FINANCE, () -> {
            firm.the(PeriodRegister.class).askReopening("CORP", MARCH.toString(), "an invoice was late");
            return MARCH;
        });
        firm.on(APRIL, Firm.SECOND, () -> {
            firm.the(PeriodRegister.class).reopen("CORP", MARCH.toString(), 1);
            return MARCH;
        });
        firm.enters(Firm.event("CORP", ManualEventType.IMPAIRMENT, "SRV-0001", LocalDate.of(2026, 3, 31), "500"));
        firm.on(APRIL, Firm.FINANCE, () -> {
            firm.the(PeriodRegister.class).close("CORP", MARCH.toString(), "as listed");
            return MARCH;
        });
    }

    private PullPlan plan(Export export, String... given) {
        var parameters = new LinkedHashMap<String, List<String>>(Map.of("limit", List.of("all")));
        for (var i = 0; i < given.length; i += 2) {
            parameters.put(given[i], List.of(given[i + 1]));
        }
        return firm.asking(() ->
                firm.the(PullPlanner.class).plan("CORP", PullParameters.strict(export, parameters), PullFormat.NDJSON));
    }

    private String text(PullPlan plan) {
        var to = new ByteArrayOutputStream();
        try {
            firm.the(PullWriter.class).write(plan, to);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return to.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aSupersededSealStillSaysWhatWasReported() {
        var reported = text(plan(Export.JOURNAL, "period", "2026-03", "known_at", "seal:2026-03"));
        assertThat(text(plan(Export.JOURNAL, "period", "2026-03", "known_at", "seal:1")))
                .isEqualTo(reported);

        turnedAgain();
        firm.runs(MARCH.plusMonths(1));
        firm.closes(MARCH.plusMonths(1));

        assertThat(text(plan(Export.JOURNAL, "period", "2026-03", "known_at", "seal:1")))
                .isEqualTo(reported);
        var now = plan(Export.JOURNAL, "period", "2026-03", "known_at", "seal:2026-03");
        assertThat(text(now)).isNotEqualTo(reported).contains("IMPAIRED");
        assertThat(now.tag())
                .isNotEqualTo(plan(Export.JOURNAL, "period", "2026-03", "known_at", "seal:1")
                        .tag());
    }

    @Test
    void onlyWhatCanNeverMeanAnythingElseIsKeptWithoutAsking() {
        assertThat(plan(Export.JOURNAL, "period", "2026-03", "known_at", "seal:1")
                        .lasting())
                .isEqualTo("private, max-age=31536000, immutable");
        assertThat(plan(Export.JOURNAL, "period", "2026-03", "known_at", "seal:2026-03")
                        .lasting())
                .isEqualTo("private, max-age=0, immutable");
        assertThat(plan(Export.JOURNAL, "known_at", "seal:1").lasting())
                .as("days a seal does not cover")
                .isEqualTo("private, no-cache");
        assertThat(plan(Export.ASSET_REGISTER, "period", "2026-03", "known_at", "seal:1")
                        .lasting())
                .as("things are called what they were called then")
                .isEqualTo("private, max-age=31536000, immutable");
        assertThat(plan(Export.INSURANCE_PREPAID, "period", "2026-03", "known_at", "seal:1")
                        .lasting())
                .as("what a policy covers is said by plans")
                .isEqualTo("private, no-cache");
    }

    @Test
    void whatIsNoSealAndNotKnownYetIsDeclined() {
        var codes = Map.of(
                "seal:foo", "invalid-parameter",
                "seal:2026-13", "invalid-parameter",
                "seal:2026-04", "period-not-closed",
                "2030-01-01T00:00:00Z", "date-outside-availability",
                "999999", "date-outside-availability");
        firm.on(APRIL, Firm.FINANCE, () -> {
            codes.forEach((known, code) -> assertThatExceptionOfType(Declined.class)
                    .isThrownBy(() -> plan(Export.JOURNAL, "known_at", known))
                    .satisfies(declined -> assertThat(declined.problem().code()).isEqualTo(code)));
            return codes;
        });
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> plan(Export.JOURNAL, "known_at", "seal:99"));
    }

    @Test
    void aPlaceIsAskedForWithWhatLiesInItAndAClassWhereRowsHaveNone() {
        firm.database().run(() -> {
            var places = firm.the(PlaceRegister.class);
            var zone = new SiteDetails(SiteType.DATA_CENTRE, "Asia/Shanghai", "", Optional.empty(), "");
            places.add("DC-A", PlaceLevel.SITE, new PlaceDetails("A", "A", "", Optional.of(zone), "", ""));
            places.add("ROOM-1", PlaceLevel.ROOM, new PlaceDetails("B", "B", "DC-A", Optional.empty(), "", ""));
            places.add("WH-1", PlaceLevel.BIN, new PlaceDetails("C", "C", "ROOM-1", Optional.empty(), "", ""));
        });
        firm.take("SRV-0001", Step.TRANSFER, APRIL, Map.of("place", "ELSEWHERE"));
        var all = firm.rows(Export.MOVEMENT_LEDGER, "CORP");
        var inside = firm.rows(Export.MOVEMENT_LEDGER, "CORP", "location", "DC-A");
        assertThat(inside).hasSizeBetween(4, all.size());
        assertThat(inside)
                .allMatch(row -> (row.get("from_location") + row.get("to_location")).contains("WH-1"))
                .anyMatch(row -> row.get("to_location").equals("ELSEWHERE"));
        assertThat(firm.rows(Export.ASSET_REGISTER, "CORP", "location", "DC-A")).hasSize(1);

        var classes = firm.rows(Export.ASSET_REGISTER, "CORP").stream()
                .map(row -> row.get("asset_class"))
                .distinct()
                .toList();
        assertThat(classes).hasSize(2);
        var lines = firm.rows(Export.JOURNAL, "CORP");
        var server = firm.rows(Export.JOURNAL, "CORP", "class", classes.get(1));
        var phone = firm.rows(Export.JOURNAL, "CORP", "class", classes.get(0));
        assertThat(server).isNotEmpty().extracting(row -> row.get("asset_no")).containsOnly("SRV-0001");
        assertThat(server.size() + phone.size())
                .isLessThanOrEqualTo(lines.size())
                .isGreaterThan(4);
        assertThat(firm.rows(Export.JOURNAL, "CORP", "class", String.join(",", classes)))
                .hasSize(server.size() + phone.size());
        assertThat(firm.rows(Export.DEPRECIATION_SCHEDULE, "CORP", "class", classes.get(0), "include", "projected"))
                .as("a phone, which time does not charge")
                .isEmpty();
        assertThat(firm.rows(Export.DEPRECIATION_SCHEDULE, "CORP", "class", classes.get(1), "include", "projected"))
                .isNotEmpty()
                .extracting(row -> row.get("asset_no"))
                .containsOnly("SRV-0001");
        assertThat(firm.rows(Export.MOVEMENT_LEDGER, "CORP", "class", classes.get(1)))
                .isNotEmpty()
                .extracting(row -> row.get("asset_no"))
                .containsOnly("SRV-0001");
    }
}
