package org.muster.asset;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.muster.catalog.CapabilityDetails;
import org.muster.catalog.CapabilityRegister;
import org.muster.catalog.Kind;
import org.muster.shared.fact.Whence;
import org.muster.shared.persistence.Position;
import org.muster.shared.persistence.Sort;
import org.muster.shared.usecase.Application;
import org.muster.shared.usecase.Caller;
import org.muster.shared.usecase.Command;
import org.muster.shared.usecase.OpenCommand;
import org.muster.shared.usecase.Reach;
import org.muster.shared.usecase.Right;
import org.muster.test.Database;

class AssetDirectoryTest {

    private static final Caller EVERYBODY = new Application();

    /** Somebody whose every right ends at one site. */
    private record KeeperOf(String site) implements Caller {

        @Override
        public String code() {
            return "keeper";
        }

        @Override
        public Reach reach(Right right) {
            return Reach.at(java.util.Set.of(site));
        }
    }

    private static Database database;
    private static AssetDirectory directory;

    @BeforeAll
    static void aRegisterOfSixtyAssets() {
        database = new Database();
        directory = database.the(AssetDirectory.class);
        database.run(() -> database.the(CapabilityRegister.class)
                .add("SERVER_DB", Kind.BACKUP_SERVER, new CapabilityDetails("Database server", "数据库服务器", "")));
        database.run(() -> {
            for (var number = 0; number < 60; number++) {
                database.the(AssetRegister.class).request(aServer(number));
            }
        });
    }

    @AfterAll
    static void goneAgain() {
        database.close();
    }

    static Stream<Sort<?>> everyOrder() {
        return AssetDirectory.SORTS.stream().flatMap(sort -> Stream.of(sort, sort.reversed()));
    }

    @ParameterizedTest
    @MethodSource("everyOrder")
    void pagesShowEveryAssetOnceInTheOrderOfTheWholeList(Sort<?> sort) {
        var whole = seen(EVERYBODY, AssetFilter.all(), sort, 100);
        assertThat(seen(EVERYBODY, AssetFilter.all(), sort, 7)).isEqualTo(whole).hasSize(60);
    }

    @Test
    void aPageCostsAtMostThreeStatementsHoweverLongItIs() {
        var sort = AssetDirectory.SORTS.get(1);
        for (var limit : List.of(10, 50)) {
            var first = read(EVERYBODY, AssetFilter.all(), sort, Optional.empty(), limit);
            assertThat(database.statements(() -> read(EVERYBODY, AssetFilter.all(), sort, Optional.empty(), limit)))
                    .isEqualTo(2);
            assertThat(database.statements(() -> read(EVERYBODY, AssetFilter.all(), sort, first.next(), limit)))
                    .isBetween(1L, 2L);
        }
    }

    @Test
    void aSheetCostsOneStatement() {
        assertThat(database.statements(() -> as(EVERYBODY, () -> directory.find(new AssetTag("SRV-0001")))))
                .isEqualTo(1);
    }

    @Test
    void whoeverKeepsOneSiteSeesItsAssetsAlone() {
        var keeper = new KeeperOf("DC-A");
        var tags = seen(keeper, AssetFilter.all(), AssetDirectory.BY_TAG, 100);
        assertThat(tags).hasSize(30);
        assertThat(as(keeper, () -> directory.find(new AssetTag("SRV-0002")))).isEmpty();
        assertThat(as(keeper, () -> directory.find(new AssetTag("SRV-0001")))).isPresent();
    }

    @Test
    void wordsAreFoundByTheirBeginningChineseByPairsTagsByTheirEnd() {
        assertThat(found("stand")).hasSize(60);
        assertThat(found("备用服务")).hasSize(60);
        assertThat(found("服")).hasSize(60);
        assertThat(found("0017")).containsExactly("SRV-0017");
        assertThat(found("sn-16")).containsExactly("SRV-0017");
        assertThat(found("tandby")).isEmpty();
    }

    @Test
    void filtersNarrowTogether() {
        var filter = AssetFilter.of(
                Map.of(
                        "kind",
                        List.of("BACKUP_SERVER"),
                        "stage",
                        List.of("REQUESTED", "ORDERED"),
                        "site",
                        List.of("DC-B")),
                LocalDate.of(2026, 11, 23));
        assertThat(seen(EVERYBODY, filter, AssetDirectory.BY_TAG, 100)).hasSize(30);
        assertThat(as(EVERYBODY, () -> directory.countAll(filter))).isEqualTo(30);
    }

    @Test
    void neighboursAreThoseOneWouldPageTo() {
        var sheet =
                as(EVERYBODY, () -> directory.find(new AssetTag("SRV-0030"))).orElseThrow();
        assertThat(as(EVERYBODY, () -> directory.neighbours(sheet, AssetFilter.all(), AssetDirectory.BY_TAG)))
                .isEqualTo(new AssetDirectory.Neighbours(Optional.of("SRV-0029"), Optional.of("SRV-0031")));
    }

    @Test
    void countsAreByKindAndStageWithinReach() {
        assertThat(as(new KeeperOf("DC-A"), () -> directory.counts()))
                .containsExactly(new StageCount(Kind.BACKUP_SERVER, Stage.REQUESTED, 30));
    }

    @Test
    void theHistoryTellsWhoDidWhat() {
        var sheet =
                as(EVERYBODY, () -> directory.find(new AssetTag("SRV-0001"))).orElseThrow();
        assertThat(as(EVERYBODY, () -> directory.history(sheet, Optional.empty(), 10))
                        .rows())
                .singleElement()
                .satisfies(line -> assertThat(line.step()).isEqualTo(Step.REQUEST));
    }

    @Test
    void theHistoryOfSomeStepsLeavesOutTheOthers() {
        var sheet =
                as(EVERYBODY, () -> directory.find(new AssetTag("SRV-0001"))).orElseThrow();
        assertThat(as(EVERYBODY, () -> directory.history(sheet, Set.of(Step.ISSUE), Optional.empty(), 10))
                        .count()
                        .atLeast())
                .isZero();
    }

    @Test
    void requestsWaitForWhoeverDidNotMakeThemWithinReach() {
        assertThat(as(new KeeperOf("DC-A"), () -> directory.waiting())).containsExactly(new Waiting(Step.APPROVE, 30));
        assertThat(as(EVERYBODY, () -> directory.waiting())).isEmpty();
        assertThat(as(EVERYBODY, () -> directory.proposed(10))).isEmpty();
    }

    @Test
    void whatWaitsCostsOneStatement() {
        assertThat(database.statements(() -> as(EVERYBODY, () -> directory.waiting())))
                .isEqualTo(1);
        assertThat(database.statements(() -> as(EVERYBODY, () -> directory.proposed(10))))
                .isEqualTo(1);
    }

    private static NewAsset aServer(int number) {
        return new NewAsset(
                "",
                Optional.of(Kind.BACKUP_SERVER),
                "Standby server " + number % 5 + " 备用服务器",
                "",
                "SERVER_DB",
                1,
                "SN-" + number,
                number % 2 == 0 ? "DC-A" : "DC-B",
                "TECHNOLOGY",
                Map.of("memory_gib", "256"),
                new StepOrder(Step.REQUEST, Optional.empty(), "reserve", 0, Optional.empty(), Map.of()));
    }

    private static List<String> found(String words) {
        return seen(
                EVERYBODY,
                AssetFilter.of(Map.of("q", List.of(words)), LocalDate.of(2026, 11, 23)),
                AssetDirectory.BY_TAG,
                100);
    }

    private static List<String> seen(Caller caller, AssetFilter filter, Sort<?> sort, int limit) {
        var tags = new ArrayList<String>();
        var from = Optional.<Position>empty();
        do {
            var page = read(caller, filter, sort, from, limit);
            page.rows().forEach(row -> tags.add(row.tag()));
            from = page.next();
        } while (from.isPresent());
        return tags;
    }

    private static org.muster.shared.persistence.Slice<AssetRow> read(
            Caller caller, AssetFilter filter, Sort<?> sort, Optional<Position> from, int limit) {
        return as(caller, () -> directory.list(filter, sort, from, limit));
    }

    private static <T> T as(Caller caller, java.util.function.Supplier<T> question) {
        return database.the(OpenCommand.class).as(Command.of(caller, Whence.PAGE, ""), question);
    }
}
