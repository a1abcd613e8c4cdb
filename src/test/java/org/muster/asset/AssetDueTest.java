package org.muster.asset;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.catalog.Kind;
import org.muster.shared.due.Mark;
import org.muster.shared.due.Obligation;
import org.muster.shared.due.Term;
import org.muster.shared.fact.Subject;
import org.muster.shared.field.Particulars;
import org.muster.test.Database;

/** The days of assets that oblige people, kept with every change and read by range. */
class AssetDueTest {

    private static final LocalDate END = LocalDate.of(2026, 12, 20);

    private Database database;
    private List<AssetDue> sources;

    @BeforeEach
    void aDatabase() {
        database = new Database();
        sources = Stream.of(
                        LicenceEnds.class,
                        PolicyRenewal.class,
                        WarrantyEnds.class,
                        SupportEnds.class,
                        LoansDueBack.class,
                        Deliveries.class)
                .<AssetDue>map(database::the)
                .toList();
    }

    @AfterEach
    void goneAgain() {
        database.close();
    }

    @Test
    void whatWasOrderedIsExpectedByWhoeverOrderedIt() {
        var world = World.aRequested(Kind.BACKUP_SERVER, 1)
                .does(World.APPROVER, Step.APPROVE, "", Map.of())
                .does(
                        World.MANAGER,
                        Step.ORDER,
                        "",
                        Map.of(
                                "vendor", "V-1",
                                "order_number", "PO-7",
                                "price", "82000",
                                "currency", "CNY",
                                "promised_date", "2026-12-01"));
        keep(world.asset());
        assertThat(all("asset.delivery")).singleElement().satisfies(delivery -> {
            assertThat(delivery.subject()).isEqualTo(new Subject("asset", "SRV-0001"));
            assertThat(delivery.term().plannedOn()).hasToString("2026-12-01");
            assertThat(delivery.concern().responsible()).isEqualTo("manager");
        });
        world.does(World.STOREKEEPER, Step.RECEIVE, "", Map.of("delivery_number", "DN-7"));
        keepAgain(world.asset());
        assertThat(all("asset.delivery")).isEmpty();
    }

    @Test
    void aLoanIsDueBackUntilItIsBack() {
        var world = World.aBackupServer()
                .does(
                        World.STOREKEEPER,
                        Step.ISSUE,
                        "",
                        Map.of("purpose", "LOAN", "holder", "he.jun", "due_back", "2026-12-05"));
        keep(world.asset());
        assertThat(all("asset.loan_due_back")).singleElement().satisfies(loan -> {
            assertThat(loan.term().plannedOn()).hasToString("2026-12-05");
            assertThat(loan.concern().responsible()).isEqualTo("lin.wei");
            assertThat(loan.notice().words()).containsExactly("SRV-0001", "Standby");
        });
        world.does(World.STOREKEEPER, Step.RETURN, "", Map.of("condition", "GOOD"));
        keepAgain(world.asset());
        assertThat(all("asset.loan_due_back")).isEmpty();
    }

    @Test
    void warrantyAndSupportEndOnTheirDaysWhileTheAssetIsHeld() {
        var world = World.aBackupServer();
        describe(
                world.asset(),
                "warranty_end",
                END.toString(),
                "support_end",
                END.plusDays(1).toString());
        keep(world.asset());
        assertThat(all("asset.warranty_end"))
                .extracting(due -> due.term().plannedOn())
                .containsExactly(END);
        assertThat(all("asset.support_end"))
                .extracting(due -> due.term().plannedOn())
                .containsExactly(END.plusDays(1));
        assertThat(source("asset.warranty_end").of(new Subject("asset", "SRV-0001")))
                .hasSize(1);
        assertThat(source("asset.licence_end").of(new Subject("asset", "SRV-0001")))
                .isEmpty();
    }

    @Test
    void aPolicyIsRenewedSoManyDaysBeforeItsCoverEnds() {
        var world = World.aBackupServer();
        describe(world.asset(), "cover_end", END.toString(), "notice_days", "45");
        assertThat(database.the(PolicyRenewal.class).day(world.asset())).contains(END.minusDays(45));
        describe(world.asset(), "cover_end", END.toString());
        assertThat(database.the(PolicyRenewal.class).day(world.asset())).contains(END.minusDays(30));
    }

    @Test
    void aWalkFindsEveryDayOnceInItsOrder() {
        var walked = new Walked(database.the(AssetDateStream.class));
        database.run(() -> {
            for (var n = 1; n <= 25; n++) {
                var asset = anAsset(n);
                describe(asset, "walked", END.plusDays(n % 4).toString());
                database.entities().persist(asset);
                database.the(AssetDateStream.class).renew(asset, List.of(walked));
            }
        });
        var source = walked;
        var mark = Mark.BEGINNING;
        var found = 0;
        for (var stretch = source.planned(mark, END.plusDays(2), 4); !stretch.isEmpty(); ) {
            for (var due : stretch) {
                assertThat(due.term().plannedOn()).isBetween(mark.day(), END.plusDays(2));
                mark = Mark.of(due);
                found++;
            }
            stretch = source.planned(mark, END.plusDays(2), 4);
        }
        assertThat(found).isEqualTo(19);
    }

    /** A sort of day whatever the stage. */
    private static final class Walked extends AssetDue {

        Walked(AssetDateStream dates) {
            super(dates);
        }

        @Override
        public String name() {
            return "asset.walked";
        }

        @Override
        Optional<LocalDate> day(Asset asset) {
            return written(asset, "walked");
        }

        @Override
        Term term(LocalDate day) {
            return Term.on(day);
        }
    }

    private static Asset anAsset(int number) {
        var asset = new Asset(
                AssetTag.numbered(Kind.RECOVERY_TOOL, number),
                Kind.RECOVERY_TOOL,
                1,
                "DC-B",
                new Description("Tool", "", "CAP", "", "", "", Particulars.none()));
        var hand = new StepHand(World.allRounder("all"), Instant.parse("2026-11-23T08:00:00Z"), World.TODAY);
        var order = new StepOrder(Step.REQUEST, Optional.empty(), "needed", 0, Optional.empty(), Map.of());
        asset.take(new StepCheck(asset, order.step(), hand).check(order, CommonFields.fields()), hand);
        return asset;
    }

    private static void describe(Asset asset, String... pairs) {
        var values = new TreeMap<String, String>();
        for (var at = 0; at < pairs.length; at += 2) {
            values.put(pairs[at], pairs[at + 1]);
        }
        var old = asset.description();
        asset.describe(
                new Description(
                        old.name(),
                        old.model(),
                        old.capability(),
                        old.serial(),
                        old.department(),
                        old.vendor(),
                        new Particulars(values)),
                Database.NOW);
    }

    private void keep(Asset asset) {
        database.run(() -> {
            database.entities().persist(asset);
            database.the(AssetDateStream.class).renew(asset, sources);
        });
    }

    private void keepAgain(Asset asset) {
        database.run(() -> database.the(AssetDateStream.class).renew(asset, sources));
    }

    private List<Obligation> all(String name) {
        return source(name).planned(Mark.BEGINNING, LocalDate.of(2030, 1, 1), 100);
    }

    private AssetDue source(String name) {
        return sources.stream()
                .filter(source -> source.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
