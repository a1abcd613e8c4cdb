package org.muster.asset;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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

/** An export is the list: the same assets in the same order for the same person, whatever narrows it. */
class AssetStreamTest {

    private static final int ASSETS = 60;
    private static final int STRETCH = 7;
    private static final List<Caller> PEOPLE =
            List.of(new Application(), new KeeperOf("DC-A"), new KeeperOf("NOWHERE"));

    private record KeeperOf(String site) implements Caller {

        @Override
        public String code() {
            return "keeper";
        }

        @Override
        public Reach reach(Right right) {
            return Reach.at(Set.of(site));
        }
    }

    private static Database database;

    @BeforeAll
    static void manyAssets() {
        database = new Database();
        database.run(() -> database.the(CapabilityRegister.class)
                .add("SERVER_DB", Kind.BACKUP_SERVER, new CapabilityDetails("Database server", "数据库服务器", "")));
        database.run(() -> {
            for (var number = 0; number < ASSETS; number++) {
                database.the(AssetRegister.class).request(aServer(number));
            }
        });
    }

    @AfterAll
    static void goneAgain() {
        database.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "q=standby", "q=备用", "stage=REQUESTED&kind=BACKUP_SERVER", "site=DC-B", "tag=0017", "due=30"
            })
    void everyRowOfEveryPageAndNoOther(String address) {
        var filter = AssetFilter.of(ListAddress.parse(address).parameters(), LocalDate.of(2026, 11, 23));
        for (var caller : PEOPLE) {
            for (var sort : AssetDirectory.SORTS.subList(0, 3)) {
                for (Sort<?> either : List.of(sort, sort.reversed())) {
                    assertThat(streamed(caller, filter, either)).isEqualTo(paged(caller, filter, either));
                }
            }
        }
    }

    private static List<AssetRow> streamed(Caller caller, AssetFilter filter, Sort<?> sort) {
        var stream = new AssetStream(database.the(AssetDirectory.class), STRETCH);
        return as(caller, () -> stream.rows(filter, sort).toList());
    }

    private static List<AssetRow> paged(Caller caller, AssetFilter filter, Sort<?> sort) {
        var rows = new ArrayList<AssetRow>();
        var from = Optional.<Position>empty();
        do {
            var start = from;
            var page = as(caller, () -> database.the(AssetDirectory.class).list(filter, sort, start, 100));
            rows.addAll(page.rows());
            from = page.next();
        } while (from.isPresent());
        return rows;
    }

    private static <T> T as(Caller caller, Supplier<T> question) {
        return database.the(OpenCommand.class).as(Command.of(caller, Whence.PAGE, ""), question);
    }

    private static NewAsset aServer(int number) {
        return new NewAsset(
                "",
                Optional.of(Kind.BACKUP_SERVER),
                "Standby server " + number % 7 + " 备用服务器",
                "",
                "SERVER_DB",
                1,
                "SN-" + number,
                number % 2 == 0 ? "DC-A" : "DC-B",
                "TECHNOLOGY",
                Map.of(),
                new StepOrder(Step.REQUEST, Optional.empty(), "reserve", 0, Optional.empty(), Map.of()));
    }
}
