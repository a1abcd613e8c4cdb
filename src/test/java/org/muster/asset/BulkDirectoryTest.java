package org.muster.asset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.catalog.CapabilityDetails;
import org.muster.catalog.CapabilityRegister;
import org.muster.catalog.Kind;
import org.muster.shared.fact.Whence;
import org.muster.shared.usecase.Caller;
import org.muster.shared.usecase.Command;
import org.muster.shared.usecase.OpenCommand;
import org.muster.shared.usecase.Reason;
import org.muster.shared.usecase.Refusal;
import org.muster.test.Database;

/** Six requests, three by Ann and three by Ben; Ann approves in bulk. */
class BulkDirectoryTest {

    private static final Caller ANN = World.allRounder("ann");
    private static final Caller BEN = World.allRounder("ben");
    private static final StepOrder APPROVE =
            new StepOrder(Step.APPROVE, Optional.empty(), "", 0, Optional.empty(), Map.of());

    private Database database;

    @BeforeEach
    void sixRequests() {
        database = new Database();
        database.run(() -> database.the(CapabilityRegister.class)
                .add("SERVER_DB", Kind.BACKUP_SERVER, new CapabilityDetails("Database server", "数据库服务器", "")));
        for (var who : List.of(ANN, BEN, ANN, BEN, ANN, BEN)) {
            database.run(who, () -> database.the(AssetRegister.class).request(aServer()));
        }
    }

    @AfterEach
    void goneAgain() {
        database.close();
    }

    @Test
    void theTallyCountsForWhomAStepIsOpenAndWhyNotForTheOthers() {
        var tallies =
                as(ANN, () -> bulk().tally(Selection.matching("stage=REQUESTED"), List.of(Step.APPROVE, Step.ORDER)));
        assertThat(tallies)
                .containsExactly(
                        new StepTally(
                                Step.APPROVE,
                                6,
                                3,
                                List.of(new StepTally.Refused(
                                        Reason.of("asset.refusal.same_person", Step.APPROVE, Step.REQUEST), 3)),
                                Set.of()),
                        new StepTally(
                                Step.ORDER,
                                6,
                                0,
                                List.of(new StepTally.Refused(
                                        Reason.of(
                                                "asset.refusal.stage",
                                                Step.ORDER,
                                                Stage.REQUESTED,
                                                List.of(Stage.APPROVED)),
                                        6)),
                                Set.of()));
    }

    @Test
    void aStepIsForAllWhenNothingStandsAgainstItWithAny() {
        var hers = Selection.of(List.of("SRV-0002", "SRV-0004"));
        assertThat(as(ANN, () -> bulk().tally(hers, List.of(Step.APPROVE, Step.ORDER))))
                .filteredOn(StepTally::forAll)
                .extracting(StepTally::step)
                .containsExactly(Step.APPROVE);
        assertThat(as(ANN, () -> bulk().tally(Selection.matching(""), List.of(Step.APPROVE))))
                .noneMatch(StepTally::forAll);
    }

    @Test
    void theTallyCostsTwoStatementsHoweverManyAssets() {
        assertThat(database.statements(() ->
                        as(ANN, () -> bulk().tally(Selection.matching(""), List.of(Step.APPROVE)))))
                .isEqualTo(2);
    }

    @Test
    void namedAssetsAreMeantAndNoOthers() {
        var named = Selection.of(List.of("srv-0002", "SRV-0004", "SRV-9999", "SRV-0002"));
        assertThat(as(ANN, () -> bulk().count(named))).isEqualTo(2);
        assertThat(as(ANN, () -> bulk().tally(named, List.of(Step.APPROVE))))
                .containsExactly(new StepTally(Step.APPROVE, 2, 2, List.of(), Set.of()));
    }

    @Test
    void allThatMatchAFilterNobodyKnowsAreNotAllAssets() {
        assertThat(Selection.matching("stage=REQUESTED&sort=-tag&size=25").address())
                .isEqualTo("stage=REQUESTED");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Selection.matching("namee=x"))
                .satisfies(refusal ->
                        assertThat(refusal.reasons()).extracting(Reason::field).containsExactly("namee"));
    }

    @Test
    void thePreviewShowsWhereEachAssetWouldStand() {
        var lines = as(ANN, () -> bulk().lines(Selection.matching(""), APPROVE, 2));
        assertThat(lines).extracting(line -> line.row().tag()).containsExactly("SRV-0001", "SRV-0002");
        assertThat(lines.get(0).refusals()).extracting(Reason::key).containsExactly("asset.refusal.same_person");
        assertThat(lines.get(1).after()).contains(Stage.APPROVED);
    }

    @Test
    void allTogetherOrNoneAtAll() {
        var seen = seen();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> database.run(
                        ANN, () -> database.the(AssetRegister.class).takeAll(seen, APPROVE)))
                .satisfies(refusal -> assertThat(refusal.reasons())
                        .extracting(Reason::field)
                        .containsExactly("SRV-0001", "SRV-0003", "SRV-0005"));
        assertThat(stages()).containsOnly(Stage.REQUESTED);
        var hers = seen.stream()
                .filter(each -> List.of("SRV-0002", "SRV-0004", "SRV-0006").contains(each.tag()))
                .toList();
        database.run(ANN, () -> database.the(AssetRegister.class).takeAll(hers, APPROVE));
        assertThat(stages()).filteredOn(Stage.APPROVED::equals).hasSize(3);
    }

    @Test
    void eachIsDoneRefusedOrStaleAndTheOthersGoOn() {
        var seen = seen();
        database.run(BEN, () -> register().take(AssetTag.of("SRV-0001"), APPROVE.seeing(1)));
        assertThat(inBatch("b-1", seen))
                .extracting(BulkOutcome::result)
                .containsExactly(
                        BulkOutcome.Result.STALE,
                        BulkOutcome.Result.DONE,
                        BulkOutcome.Result.REFUSED,
                        BulkOutcome.Result.DONE,
                        BulkOutcome.Result.REFUSED,
                        BulkOutcome.Result.DONE);
        assertThat(stages()).filteredOn(Stage.APPROVED::equals).hasSize(4);
    }

    @Test
    void aBatchThatIsResumedKnowsWhatItDidBefore() {
        var seen = seen();
        inBatch("b-1", seen.subList(1, 2));
        assertThat(inBatch("b-1", seen.subList(1, 2)))
                .extracting(BulkOutcome::result)
                .containsExactly(BulkOutcome.Result.DONE);
        assertThat(inBatch("b-2", seen.subList(1, 2)))
                .extracting(BulkOutcome::result)
                .containsExactly(BulkOutcome.Result.STALE);
    }

    @Test
    void anOrderIsKeptAsTextWithEverythingThatWasSaid() {
        var order = new BulkOrder(
                new StepOrder(
                        Step.ORDER,
                        Optional.of(LocalDate.of(2026, 11, 20)),
                        "为演练",
                        0,
                        Optional.empty(),
                        Map.of("order_number", "PO-\"7\"", "price", "12.50")),
                true);
        assertThat(BulkOrder.parse(order.text())).isEqualTo(order);
    }

    private List<Seen> seen() {
        return as(
                        ANN,
                        () -> bulk().rows(Selection.matching(""), Optional.empty(), 10)
                                .rows())
                .stream()
                .map(row -> new Seen(row.tag(), row.version()))
                .toList();
    }

    private List<BulkOutcome> inBatch(String batch, List<Seen> assets) {
        return database.as(ANN, () -> {
            var open = database.the(OpenCommand.class);
            return open.as(
                    open.current().inBatch(batch),
                    () -> assets.stream()
                            .map(each -> database.the(BulkSteps.class).take(each, APPROVE))
                            .toList());
        });
    }

    private AssetRegister register() {
        return database.the(AssetRegister.class);
    }

    private List<Stage> stages() {
        return as(
                        ANN,
                        () -> bulk().rows(Selection.matching(""), Optional.empty(), 10)
                                .rows())
                .stream()
                .map(AssetRow::stage)
                .toList();
    }

    private BulkDirectory bulk() {
        return database.the(BulkDirectory.class);
    }

    private <T> T as(Caller caller, Supplier<T> question) {
        return database.the(OpenCommand.class).as(Command.of(caller, Whence.PAGE, ""), question);
    }

    private static NewAsset aServer() {
        return new NewAsset(
                "",
                Optional.of(Kind.BACKUP_SERVER),
                "Standby server",
                "",
                "SERVER_DB",
                1,
                "",
                "",
                "TECHNOLOGY",
                Map.of(),
                new StepOrder(Step.REQUEST, Optional.empty(), "reserve", 0, Optional.empty(), Map.of()));
    }
}
