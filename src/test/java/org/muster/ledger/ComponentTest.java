package org.muster.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.asset.AssetTag;
import org.muster.asset.PartsRule;
import org.muster.asset.Step;
import org.muster.asset.StepCondition;
import org.muster.catalog.Kind;
import org.muster.ledger.export.Export;
import org.muster.shared.persistence.JdbcStream;
import org.muster.shared.usecase.Reason;
import org.muster.shared.usecase.Refusal;

/** Parts of a thing that last another time: assets of their own, depreciated by themselves (IAS 16.43, CAS 4 article 5). */
class ComponentTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    private static final Map<String, String> YUAN = Map.of("price", "60000", "currency", "CNY");

    private final Firm firm = new Firm();

    @BeforeEach
    void aRuleThatStopsTheWhole() {
        firm.database().with(StepCondition.class, PartsRule.over(firm.database()));
    }

    @AfterEach
    void close() {
        assertThat(firm.wrong()).isEmpty();
        firm.close();
    }

    private List<String> accepted(Map<String, String> paid, int quantity, String... parts) {
        return accepted(firm.received(Kind.BACKUP_SERVER, quantity, paid, Map.of(), DAY), parts);
    }

    private List<String> accepted(String server, String... parts) {
        var told = new HashMap<>(Map.of("acceptance_number", "AC-1", "place", "DC-A", "custodian", "keeper"));
        told.put("parts", String.join("\n", parts));
        return firm.take(server, Step.ACCEPT, DAY, told).stream()
                .map(AssetTag::text)
                .toList();
    }

    @Test
    void aPartIsDepreciatedOverItsOwnLife() {
        var tags = accepted(YUAN, 1, "Battery; 12000; 24", "Switch blade; 9000; 36; NETWORK_GEAR");

        assertThat(tags).containsExactly("SRV-0001", "SRV-0002", "NET-0001");
        firm.runs(YearMonth.of(2026, 4));
        for (var book : List.of("CORP", "IFRS")) {
            assertThat(firm.rows(Export.ASSET_REGISTER, book, "as_of", "2026-04-30"))
                    .extracting(row -> String.join(
                            " ",
                            row.get("asset_no"),
                            row.get("parent_asset_no"),
                            row.get("name"),
                            row.get("asset_class"),
                            row.get("cost"),
                            row.get("life_months")))
                    .containsExactly(
                            "NET-0001 SRV-0001 Switch blade NETWORK 9000.00 36",
                            "SRV-0001  Thing SERVER 39000.00 60",
                            "SRV-0002 SRV-0001 Battery SERVER 12000.00 24");
        }
        assertThat(firm.rows(Export.DEPRECIATION_SCHEDULE, "CORP", "as_of", "2026-04-30"))
                .extracting(row -> row.get("asset_no") + " " + row.get("component_no") + " " + row.get("charge"))
                .containsExactly("NET-0001 2 237.50", "SRV-0001  617.50", "SRV-0002 1 475.00");
        assertThat(firm.rows(Export.DEPRECIATION_SCHEDULE, "CORP", "asset_no", "SRV-0002", "include", "projected"))
                .hasSize(24)
                .allSatisfy(row -> assertThat(row).containsEntry("component_no", "1"));
    }

    @Test
    void theWholeAndItsPartsCostWhatWasReceivedToTheCent() {
        accepted(
                Map.of("price", "9999.99", "currency", "USD", "rate", "7.1234"), 1, "A; 3333.33; 12", "B; 1111.11; 24");

        var rows = firm.rows(Export.ASSET_REGISTER, "CORP", "as_of", "2026-03-31");
        assertThat(rows.stream().map(row -> new BigDecimal(row.get("cost"))).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("71233.93");
        assertThat(rows).extracting(row -> row.get("fc_cost")).containsExactly("5555.55", "3333.33", "1111.11");
        assertThat(new FiguresOpened(firm, "CORP").wrong("2026-03", new Random(1), 500))
                .isEmpty();
    }

    @Test
    void whatIsDecidedOfTheWholeHoldsForItsParts() {
        accepted(Map.of("price", "6000", "currency", "CNY"), 1, "Battery; 1000; 24");

        assertThat(decisions())
                .containsExactly(
                        "SRV-0001 CAPITALISE kind=BACKUP_SERVER;told=;life_months=60;unit_cost=6000.00;order_cost=6000.0000"
                                + ";part=SRV-0002,cost=1000,life_months=24",
                        "SRV-0002 CAPITALISE kind=BACKUP_SERVER;told=;life_months=60;unit_cost=6000.00;order_cost=6000.0000"
                                + ";part=SRV-0002,cost=1000,life_months=24;component=1,of=SRV-0001");
    }

    private List<String> decisions() {
        return firm.the(JdbcStream.class).reading(connection -> {
            try (var query = connection.prepareStatement("select asset_no, nature, decision_inputs from asset_book"
                    + " where ledger = 'CORP' and phase = 1 order by asset_no")) {
                return ShelfStream.read(query, row -> row.text() + " " + row.text() + " " + row.text());
            }
        });
    }

    @Test
    void whatIsNoPartIsRefusedByItsRow() {
        assertThatThrownBy(() -> accepted(YUAN, 1, "Fan; 5999.99; 24", "Disk; 6000; 36", "Case; 9000; 60"))
                .isInstanceOf(Refusal.class)
                .extracting(refused -> ((Refusal) refused).reasons(), InstanceOfAssertFactories.list(Reason.class))
                .extracting(reason -> reason.field() + " " + reason.row() + " " + reason.key())
                .containsExactly("parts 1 ledger.refusal.part_small", "parts 3 ledger.refusal.part_life");
    }

    @Test
    void whatCannotBeReadOrCostsTooMuchIsRefused() {
        Stream.of("Fan; 7000", "; 7000; 24", "Fan; 0; 24", "Fan; 7000; 0", "Fan; 7000; 24; RECOVERY_TOOL", "Fan; x; 24")
                .forEach(line -> assertThatThrownBy(() -> accepted(YUAN, 1, "Disk; 9000; 36", line))
                        .hasMessageContaining("asset.refusal.part")
                        .extracting(
                                refused -> ((Refusal) refused).reasons().get(0).row())
                        .isEqualTo(2));
        assertThatThrownBy(() -> accepted(YUAN, 1, "All; 60000; 24")).hasMessageContaining("asset.refusal.parts_cost");
        assertThatThrownBy(() -> accepted(YUAN, 2, "Fan; 7000; 24")).hasMessageContaining("asset.refusal.parts_of_lot");
    }

    @Test
    void costsAreNoFinerThanTheCurrencyTheyArePaidIn() {
        assertThatThrownBy(() -> accepted(YUAN, 1, "Battery; 12000.001; 24"))
                .hasMessageContaining("shared.refusal.money.digits");
        var yen = Map.of("price", "1000000", "currency", "JPY", "rate", "0.05");
        assertThatThrownBy(() -> accepted(yen, 1, "Battery; 300000.5; 24"))
                .hasMessageContaining("shared.refusal.money.digits");
        accepted(yen, 1, "Battery; 333333; 24");
        assertThat(firm.rows(Export.ASSET_REGISTER, "CORP", "as_of", "2026-03-31"))
                .extracting(row -> row.get("cost") + " " + row.get("fc_cost"))
                .containsExactlyInAnyOrder("33333.35 666667", "16666.65 333333");
    }

    @Test
    void somethingOfTheWholeIsLeftInTheCurrencyOfTheBook() {
        var little = Map.of("price", "1.00", "currency", "USD", "rate", "0.01");
        assertThatThrownBy(() -> accepted(little, 1, "Battery; 0.60; 24"))
                .hasMessageContaining("ledger.refusal.parts_rest");
    }

    @Test
    void asManyPartsAreStatedAsAnAcceptanceRemembers() {
        var parts = IntStream.rangeClosed(1, 31)
                .mapToObj(number -> "%s %d; 40; 24".formatted("Replaceable module of the cabinet, slot", number))
                .toArray(String[]::new);
        var cheap = Map.of("price", "1500", "currency", "CNY");
        assertThatThrownBy(() -> accepted(cheap, 1, parts)).hasMessageContaining("asset.refusal.parts_many");

        assertThat(accepted(cheap, 1, Arrays.copyOf(parts, 30))).hasSize(31);
        assertThat(decisions())
                .element(0, InstanceOfAssertFactories.STRING)
                .endsWith(";part=SRV-0032,cost=40,life_months=24");
    }

    @Test
    void partsOfConsumablesAreLikeNothingElse() {
        var cheap = Map.of("price", "1500", "currency", "CNY");
        var first = firm.received(Kind.BACKUP_SERVER, 1, cheap, Map.of(), DAY);
        var second = firm.received(Kind.BACKUP_SERVER, 1, cheap, Map.of(), DAY);
        accepted(first, "Battery; 300; 24");
        accepted(second, "Battery; 200; 24");

        for (var battery : List.of("SRV-0003", "SRV-0004")) {
            assertThat(firm.entries("CORP", battery)).isNotEmpty().noneMatch(entry -> entry.contains("AVERAGED"));
        }
        assertThat(firm.entries("CORP", second))
                .as("the wholes are alike")
                .anyMatch(entry -> entry.contains("AVERAGED"));
    }

    @Test
    void whatIsNotPhysicalHasNoParts() {
        var tool = firm.received(Kind.RECOVERY_TOOL, 1, YUAN, Map.of(), DAY);
        assertThatThrownBy(() -> firm.take(
                        tool,
                        Step.ACCEPT,
                        DAY,
                        Map.of("acceptance_number", "AC-1", "custodian", "keeper", "parts", "Module; 9000; 24")))
                .hasMessageContaining("asset.refusal.parts_of_lot");
    }

    @Test
    void whoeverLetsTheWholeGoIsToldOfItsParts() {
        accepted(YUAN, 1, "Battery; 12000; 24", "Fan; 9000; 36");
        var rule = PartsRule.over(firm.database());

        for (var step : Map.of(
                        Step.DISPOSE, "asset.refusal.parts_first",
                        Step.WRITE_OFF, "asset.impact.parts_left",
                        Step.REPORT_MISSING, "asset.impact.parts_left")
                .entrySet()) {
            assertThat(firm.asking(() -> rule.consequences(List.of("SRV-0001", "SRV-0002"), step.getKey())))
                    .containsExactly(Map.entry("SRV-0001", List.of(Reason.of(step.getValue(), "SRV-0002, SRV-0003"))));
        }
        assertThat(firm.asking(() -> rule.consequences(List.of("SRV-0001"), Step.ISSUE)))
                .isEmpty();
    }

    @Test
    void theWholeIsNotDisposedOfBeforeItsParts() {
        accepted(YUAN, 1, "Battery; 12000; 24");
        retired("SRV-0001");
        assertThatThrownBy(() -> disposed("SRV-0001"))
                .hasMessageContaining("asset.refusal.parts_first")
                .hasMessageContaining("SRV-0002");

        retired("SRV-0002");
        disposed("SRV-0002");
        disposed("SRV-0001");
        assertThat(firm.rows(Export.DISPOSALS, "CORP"))
                .extracting(row -> row.get("asset_no") + " " + row.get("cost_out"))
                .containsExactly("SRV-0002 12000.00", "SRV-0001 48000.00");
    }

    private void retired(String tag) {
        firm.take(tag, Step.PROPOSE_RETIREMENT, DAY, Map.of());
        firm.take(tag, Step.RETIRE, DAY, Map.of());
        firm.take(tag, Step.PERFORM_DISPOSAL, DAY, Map.of("route", "RECYCLE", "certificate_number", "SAN"));
    }

    private void disposed(String tag) {
        firm.take(tag, Step.DISPOSE, DAY, Map.of());
    }
}
