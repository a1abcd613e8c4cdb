package org.muster.ledger;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.muster.asset.AssetDirectory;
import org.muster.asset.AssetRegister;
import org.muster.asset.AssetTag;
import org.muster.asset.Correction;
import org.muster.asset.Step;
import org.muster.catalog.Kind;
import org.muster.catalog.ModelDetails;
import org.muster.catalog.ModelRegister;
import org.muster.catalog.VendorDetails;
import org.muster.catalog.VendorDetails.VendorContact;
import org.muster.catalog.VendorRegister;
import org.muster.catalog.VendorType;
import org.muster.ledger.export.Export;
import org.muster.ledger.pull.PullFormat;
import org.muster.ledger.pull.PullParameters;
import org.muster.ledger.pull.PullPlan;
import org.muster.ledger.pull.PullPlanner;
import org.muster.ledger.pull.PullWriter;
import org.muster.shared.field.Particulars;

/** What was reported names things as they were called then, whatever they are called, wherever they are and whose they are now. */
class KnownNamesTest {

    private static final YearMonth MARCH = YearMonth.of(2026, 3);
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 6);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 6);
    private static final String SERVER = "SRV-0001";
    private static final List<Export> NAMING = List.of(
            Export.ASSET_REGISTER,
            Export.ASSET_ROLLFORWARD,
            Export.STOCK_LEDGER,
            Export.DISPOSALS,
            Export.COUNT_DIFFERENCES);

    private Firm firm;

    @BeforeEach
    void aSealedMarch() {
        firm = new Firm();
        firm.database().run(() -> {
            firm.database()
                    .entities()
                    .createNativeQuery("insert into installation (id, secret) values (1, 'of this test')")
                    .executeUpdate();
            firm.the(VendorRegister.class).add("V-1", vendor("First Supplier"));
            firm.the(ModelRegister.class).add("M-1", Kind.BACKUP_SERVER, model("First Maker", "First Model"));
        });
        firm.bought(Kind.BACKUP_SERVER, 1, "60000", LocalDate.of(2026, 3, 12));
        firm.bought(Kind.COMMUNICATIONS_DEVICE, 1, "1999.99", LocalDate.of(2026, 3, 13));
        firm.take(SERVER, Step.PASS, LocalDate.of(2026, 3, 20), Map.of("checklist", "CL-1"));
        firm.take("COM-0001", Step.REPORT_MISSING, LocalDate.of(2026, 3, 21), Map.of("incident", "INC-1"));
        firm.runs(MARCH);
        firm.closes(MARCH);
    }

    @AfterEach
    void over() {
        firm.close();
    }

    private static VendorDetails vendor(String name) {
        return new VendorDetails(name, VendorType.SUPPLIER, "CN", new VendorContact("", "", ""), Optional.empty());
    }

    private static ModelDetails model(String maker, String name) {
        return new ModelDetails(
                maker,
                name,
                "",
                new ModelDetails.Defaults(Optional.empty(), Optional.empty(), Optional.empty(), false, ""),
                Particulars.none());
    }

    private PullPlan plan(Export export, String... given) {
        var parameters = new LinkedHashMap<String, List<String>>(Map.of("limit", List.of("all")));
        for (var i = 0; i < given.length; i += 2) {
            parameters.put(given[i], List.of(given[i + 1]));
        }
        return firm.asking(() ->
                firm.the(PullPlanner.class).plan("CORP", PullParameters.strict(export, parameters), PullFormat.NDJSON));
    }

    private String reported(Export export) {
        var plan = plan(export, "period", "2026-03", "known_at", "seal:2026-03");
        var to = new ByteArrayOutputStream();
        try {
            firm.the(PullWriter.class).write(plan, to);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return plan.tag() + "\n" + to.toString(StandardCharsets.UTF_8);
    }

    private void describes(String tag, Optional<String> name, Optional<String> serial, Optional<String> department) {
        describes(APRIL, tag, name, serial, department);
    }

    private void describes(
            LocalDate day, String tag, Optional<String> name, Optional<String> serial, Optional<String> department) {
        var none = Optional.<String>empty();
        firm.on(day, new Firm.Somebody("manager"), () -> {
            var version = firm.the(AssetDirectory.class)
                    .find(new AssetTag(tag))
                    .orElseThrow()
                    .version();
            firm.the(AssetRegister.class)
                    .describe(
                            new AssetTag(tag),
                            version,
                            new Correction(name, none, none, serial, department, none, Optional.empty()));
            return version;
        });
    }

    private void everythingIsCalledOtherwise() {
        describes(SERVER, Optional.of("Another name"), Optional.of("SN-9"), Optional.of("OPERATIONS"));
        describes("COM-0001", Optional.of("Another phone"), Optional.empty(), Optional.empty());
        firm.take(SERVER, Step.TRANSFER, APRIL, Map.of("place", "WH-2", "custodian", "another"));
        firm.take(SERVER, Step.FAIL, APRIL, Map.of("checklist", "CL-2"));
        firm.on(APRIL, Firm.FINANCE, () -> {
            firm.the(VendorRegister.class).change("V-1", 1, vendor("Second Supplier"));
            firm.the(ModelRegister.class).change("M-1", 1, model("Second Maker", "Second Model"));
            return APRIL;
        });
    }

    @Test
    void whatWasSealedSaysWhatWasKnownThen() {
        var before = NAMING.stream().map(this::reported).toList();
        assertThat(String.join("", before)).contains("First Supplier", "First Maker", "First Model", "Thing");

        everythingIsCalledOtherwise();

        assertThat(NAMING.stream().map(this::reported).toList()).isEqualTo(before);
        assertThat(firm.wrong()).isEmpty();
    }

    @Test
    void whatIsKnownNowSaysSo() {
        everythingIsCalledOtherwise();

        var row = firm.rows(Export.ASSET_REGISTER, "CORP", "as_of", APRIL.toString(), "asset_no", SERVER)
                .get(0);
        assertThat(row)
                .containsEntry("name", "Another name")
                .containsEntry("serial_no", "SN-9")
                .containsEntry("stage", "QUARANTINED")
                .containsEntry("location", "WH-2")
                .containsEntry("custodian", "another")
                .containsEntry("department", "OPERATIONS")
                .containsEntry("cost_center", "OPERATIONS")
                .containsEntry("supplier_name", "Second Supplier")
                .containsEntry("last_inspected_on", APRIL.toString());
        assertThat(firm.rows(Export.STOCK_LEDGER, "CORP", "period", "2026-04").get(0))
                .containsEntry("item_name", "Second Model")
                .containsEntry("specification", "Second Maker");
        var inMarch = firm.rows(Export.ASSET_REGISTER, "CORP", "as_of", "2026-03-31", "asset_no", SERVER)
                .get(0);
        assertThat(inMarch)
                .as("it was called that way only later")
                .containsEntry("name", "Thing")
                .containsEntry("stage", "IN_STORE")
                .containsEntry("cost_center", "TECHNOLOGY")
                .containsEntry("last_inspected_on", "2026-03-20");
    }

    @Test
    void whatBelongsToAnotherDepartmentIsChargedThere() {
        var policy = firm.bought(
                Kind.INSURANCE_POLICY,
                1,
                Map.of("price", "12000", "currency", "CNY"),
                Map.of("cover_start", "2026-04-01", "cover_end", "2027-03-31"),
                LocalDate.of(2026, 4, 2));
        describes(SERVER, Optional.empty(), Optional.empty(), Optional.of("OPERATIONS"));
        firm.runs(MARCH.plusMonths(1));
        describes(MAY, policy, Optional.empty(), Optional.empty(), Optional.of("OPERATIONS"));
        firm.runs(MARCH.plusMonths(2));

        var charged = firm.rows(Export.JOURNAL, "CORP", "period", "2026-04", "asset_no", SERVER);
        assertThat(charged)
                .isNotEmpty()
                .allSatisfy(line ->
                        assertThat(line).containsEntry("kind", "CHARGED").containsEntry("cost_center", "OPERATIONS"));
        var premiums = firm.rows(Export.INSURANCE_PREPAID, "CORP", "as_of", "2026-05-31", "include", "projected");
        assertThat(premiums)
                .extracting(row -> row.get("period") + " " + row.get("cost_center"))
                .containsExactly("2026-04 TECHNOLOGY", "2026-05 OPERATIONS");
        assertThat(firm.wrong()).isEmpty();
    }

    @Test
    void aStepEnteredLateNamesNothingOtherwiseBefore() {
        describes(SERVER, Optional.of("Another name"), Optional.empty(), Optional.empty());
        firm.take(SERVER, Step.PASS, APRIL.minusDays(4), Map.of("checklist", "CL-3"));

        assertThat(registered(APRIL.minusDays(3)))
                .containsEntry("name", "Thing")
                .containsEntry("last_inspected_on", APRIL.minusDays(4).toString());
        assertThat(registered(APRIL))
                .containsEntry("name", "Another name")
                .containsEntry("last_inspected_on", APRIL.minusDays(4).toString());
    }

    private Map<String, String> registered(LocalDate day) {
        return firm.rows(Export.ASSET_REGISTER, "CORP", "as_of", day.toString(), "asset_no", SERVER)
                .get(0);
    }

    @Test
    void aSerialThatIsWithheldIsWithheldOfEveryDay() {
        describes(SERVER, Optional.empty(), Optional.of("SN-9"), Optional.empty());
        var known = firm.asking(() -> plan(Export.ASSET_REGISTER).question().knownAt());
        assertThat(serial(known)).isEqualTo("SN-9");
        var tag = plan(Export.ASSET_REGISTER, "known_at", Long.toString(known)).tag();

        describes(SERVER, Optional.empty(), Optional.of(""), Optional.empty());

        assertThat(serial(known)).isEmpty();
        assertThat(plan(Export.ASSET_REGISTER, "known_at", Long.toString(known)).tag())
                .isNotEqualTo(tag);
    }

    private String serial(long known) {
        return firm.rows(
                        Export.ASSET_REGISTER,
                        "CORP",
                        "as_of",
                        APRIL.toString(),
                        "known_at",
                        Long.toString(known),
                        "asset_no",
                        SERVER)
                .get(0)
                .get("serial_no");
    }
}
