package org.muster.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.muster.asset.Step;
import org.muster.catalog.Kind;
import org.muster.ledger.export.Export;
import org.muster.ledger.pull.PullFormat;
import org.muster.ledger.pull.PullParameters;
import org.muster.ledger.pull.PullPlan;
import org.muster.ledger.pull.PullPlanner;
import org.muster.ledger.pull.PullWriter;
import org.muster.ledger.pull.TransactionStream;

/** The register of a day to come shows what will be charged until then, and says so; what was corrected is charged from its right day. */
class RegisterAheadTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 10);

    private static Firm firm;

    @BeforeAll
    static void aServerAndAPhoneAndAPolicy() {
        firm = new Firm();
        firm.bought(Kind.BACKUP_SERVER, 1, "60000", LocalDate.of(2026, 3, 12));
        firm.bought(Kind.COMMUNICATIONS_DEVICE, 1, "1999.99", LocalDate.of(2026, 3, 13));
        firm.bought(
                Kind.INSURANCE_POLICY,
                1,
                Map.of("price", "12000", "currency", "CNY"),
                Map.of("cover_start", "2026-03-01", "cover_end", "2027-02-28", "limit", "500000.00 CNY"),
                LocalDate.of(2026, 3, 1));
        for (var month = YearMonth.of(2026, 3); month.isBefore(YearMonth.from(TODAY)); month = month.plusMonths(1)) {
            firm.runs(month);
        }
    }

    @AfterAll
    static void over() {
        firm.close();
    }

    private static PullPlan plan(String... given) {
        var parameters = new TreeMap<String, List<String>>();
        for (var i = 0; i < given.length; i += 2) {
            parameters.put(given[i], List.of(given[i + 1]));
        }
        return firm.the(PullPlanner.class)
                .plan("CORP", PullParameters.strict(Export.ASSET_REGISTER, parameters), PullFormat.CSV);
    }

    private static List<String> csv(String... given) {
        return firm.on(TODAY, Firm.FINANCE, () -> {
            var to = new ByteArrayOutputStream();
            try {
                firm.the(PullWriter.class).write(plan(given), to);
            } catch (IOException impossible) {
                throw new IllegalStateException(impossible);
            }
            return to.toString(StandardCharsets.UTF_8).lines().toList();
        });
    }

    private static Map<String, String> row(Export export, String asset, String... given) {
        var all = Arrays.copyOf(given, given.length + 2);
        all[given.length] = export == Export.INSURANCE_PREPAID ? "policy_no" : "asset_no";
        all[given.length + 1] = asset;
        return firm.on(TODAY, Firm.FINANCE, () -> firm.rows(export, "CORP", all)).stream()
                .reduce((one, other) -> other)
                .orElseThrow();
    }

    @Test
    void aDayToComeShowsWhatTheScheduleForesees() {
        var register = row(Export.ASSET_REGISTER, "SRV-0001", "as_of", "2027-12-31");
        var schedule = row(Export.DEPRECIATION_SCHEDULE, "SRV-0001", "as_of", "2027-12-31");
        assertThat(schedule).containsEntry("status", "PROJECTED").containsEntry("period", "2027-12");
        assertThat(register)
                .containsEntry("carrying_amount", schedule.get("closing_carrying"))
                .containsEntry("accumulated_depreciation", schedule.get("accumulated"))
                .containsEntry("period_charge", "950.00")
                .containsEntry("year_charge", "11400.00")
                .containsEntry("monthly_charge_next", "950.00")
                .containsEntry("cost", "60000.00");
        assertThat(row(Export.ASSET_REGISTER, "SRV-0001", "as_of", "2026-12-31"))
                .as("nine months since it is charged")
                .containsEntry("year_charge", "8550.00");
        assertThat(row(Export.ASSET_REGISTER, "SRV-0001", "as_of", "2099-12-31"))
                .containsEntry("accounting_state", "FULLY_DEPRECIATED")
                .containsEntry("carrying_amount", "3000.00")
                .containsEntry("monthly_charge_next", "0.00");
        assertThat(row(Export.ASSET_REGISTER, "POL-0001", "as_of", "2026-12-31"))
                .containsEntry("carrying_amount", "2000.00")
                .containsEntry("cost", "2000.00")
                .containsEntry("period_charge", "1000.00");
    }

    @Test
    void theRowsOfADayToComeAreMarkedBehindTheirColumns() {
        var ahead = csv("as_of", "2026-12-31", "asset_no", "COM-0001,POL-0001,SRV-0001");
        assertThat(ahead.get(0)).endsWith(",last_seq,status");
        assertThat(ahead.subList(1, 4))
                .satisfiesExactlyInAnyOrder(
                        phone -> assertThat(phone).contains("COM-0001").endsWith(",POSTED"),
                        policy -> assertThat(policy).contains("POL-0001").endsWith(",PROJECTED"),
                        server -> assertThat(server).contains("SRV-0001").endsWith(",PROJECTED"));
        assertThat(csv("as_of", TODAY.toString()).get(0)).endsWith(",last_seq");
        assertThat(csv("as_of", "2026-12-31", "fields", "asset_no,carrying_amount", "asset_no", "SRV-0001"))
                .containsExactly("asset_no,carrying_amount", "SRV-0001,51450.00");
        assertThat(csv(
                        "as_of",
                        "2099-12-31",
                        "status",
                        "FULLY_DEPRECIATED",
                        "fields",
                        "asset_no",
                        "asset_no",
                        "COM-0001,POL-0001,SRV-0001"))
                .containsExactly("asset_no", "POL-0001", "SRV-0001");
    }

    /** What was used up leaves the books without an entry or a movement, and takes a number all the same. */
    @Test
    void aLapsedPolicyThatIsCancelledIsATransactionOfItsOwn() {
        var lapsed = firm.bought(
                Kind.INSURANCE_POLICY,
                1,
                Map.of("price", "800", "currency", "CNY"),
                Map.of("cover_start", "2026-04-01", "cover_end", "2026-05-31", "limit", "500000.00 CNY"),
                LocalDate.of(2026, 4, 2));
        firm.runs(YearMonth.of(2026, 5));
        var before = firm.the(BookDirectory.class).head("CORP").orElseThrow().knownAt();
        for (var step : List.of(Step.PROPOSE_RETIREMENT, Step.RETIRE)) {
            firm.take(lapsed, step, TODAY, Map.of());
        }
        firm.take(lapsed, Step.PERFORM_DISPOSAL, TODAY, Map.of("route", "RECYCLE", "certificate_number", "SAN-1"));
        firm.take(lapsed, Step.DISPOSE, TODAY, Map.of());
        var known = firm.the(BookDirectory.class).head("CORP").orElseThrow().knownAt();

        assertThat(known).isGreaterThan(before);
        assertThat(firm.the(TransactionStream.class).between("CORP", before, known))
                .extracting(TransactionStream.Transaction::tx)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(before + 1, known).boxed().toList());
        assertThat(firm.wrong()).isEmpty();
    }

    @Test
    void aCorrectedDayInServiceIsChargedFromTheDayThatFollowsFromIt() {
        var server = firm.bought(Kind.BACKUP_SERVER, 1, "60000", LocalDate.of(2026, 3, 12));
        firm.runs(YearMonth.of(2026, 5));
        firm.enters(new ManualEventDetails(
                "CORP",
                ManualEventType.SERVICE_CORRECTION,
                server,
                LocalDate.of(2026, 6, 5),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(LocalDate.of(2025, 10, 20)),
                Optional.empty(),
                "the delivery note says so",
                "EV-2"));
        assertThat(row(Export.ASSET_REGISTER, server, "as_of", TODAY.toString()))
                .containsEntry("in_service_date", "2025-10-20")
                .containsEntry("depreciation_start", "2025-11-01")
                .containsEntry("end_of_life", "2030-10-31");
    }
}
