package org.muster.asset;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.shared.fact.Whence;
import org.muster.shared.persistence.Position;
import org.muster.shared.persistence.Slice;
import org.muster.shared.persistence.Sort;
import org.muster.shared.usecase.Application;
import org.muster.shared.usecase.Caller;
import org.muster.shared.usecase.Command;
import org.muster.shared.usecase.OpenCommand;
import org.muster.shared.usecase.Right;
import org.muster.test.Database;

/** Searches in a register in which one word finds more than a list counts, and another a handful. */
class AssetSearchTest {

    private static final int ASSETS = 3_300;
    private static final int ALIKE = ASSETS / 3;

    private static Database database;
    private static AssetDirectory directory;

    @BeforeAll
    static void aLargeRegister() throws SQLException {
        database = new Database();
        directory = database.the(AssetDirectory.class);
        try (var connection = database.source().getConnection()) {
            connection.setAutoCommit(false);
            new ManyAssets(connection, Database.NOW).upTo(ASSETS);
            connection.commit();
        }
    }

    @AfterAll
    static void goneAgain() {
        database.close();
    }

    static Stream<Arguments> everyOrderOfFewAndOfMany() {
        return Stream.of(
                        filter("q", "standby"),
                        filter("tag", "0042"),
                        filter("name", "reserve unit 7", "kind", "NETWORK_GEAR"))
                .flatMap(filter -> AssetDirectory.SORTS.stream()
                        .flatMap(sort -> Stream.of(sort, sort.reversed()))
                        .map(sort -> Arguments.of(filter, sort)));
    }

    @ParameterizedTest
    @MethodSource("everyOrderOfFewAndOfMany")
    void pagesShowWhatIsFoundOnceInTheOrderOfTheWholeList(AssetFilter filter, Sort<?> sort) {
        var whole = seen(filter, sort, 5_000);
        assertThat(whole).isNotEmpty().doesNotHaveDuplicates().hasSize((int)
                (long) as(() -> directory.countAll(filter)));
        assertThat(seen(filter, sort, 250)).isEqualTo(whole);
    }

    @Test
    void aWordFindsWhatBearsIt() {
        assertThat(seen(filter("q", "standby"), AssetDirectory.BY_TAG, 500)).hasSize(ALIKE);
        assertThat(seen(filter("q", "sn7000042"), AssetDirectory.BY_TAG, 500))
                .singleElement()
                .satisfies(tag -> assertThat(tag).endsWith("100042"));
        assertThat(seen(filter("q", "standby reserve"), AssetDirectory.BY_TAG, 500))
                .isEmpty();
        assertThat(seen(filter("q", "nowhere"), AssetDirectory.BY_TAG, 500)).isEmpty();
    }

    @Test
    void countsAreExactUpToTheCap() {
        assertThat(read(filter("q", "standby"), AssetDirectory.BY_TAG, Optional.empty(), 10)
                        .count())
                .isEqualTo(new Slice.Count(1_000, true));
        var few = filter("q", "standby", "kind", "NETWORK_GEAR");
        assertThat(read(few, AssetDirectory.BY_TAG, Optional.empty(), 10).count())
                .isEqualTo(new Slice.Count(as(() -> directory.countAll(few)), false));
        assertThat(read(filter("q", "sn7000042"), AssetDirectory.BY_TAG, Optional.empty(), 10)
                        .count())
                .isEqualTo(new Slice.Count(1, false));
    }

    @ParameterizedTest
    @MethodSource("everyOrderOfFewAndOfMany")
    void aPageCostsAtMostThreeStatements(AssetFilter filter, Sort<?> sort) {
        var first = read(filter, sort, Optional.empty(), 3);
        assertThat(database.statements(() -> read(filter, sort, Optional.empty(), 3)))
                .isBetween(2L, 3L);
        assertThat(database.statements(() -> read(filter, sort, first.next(), 3)))
                .isBetween(2L, 3L);
    }

    /** What the home page counts is what its link lists, for whoever looks. */
    @ParameterizedTest
    @ValueSource(strings = {"manager", "approver", "zhao.qi"})
    void whatIsCountedAsWaitingIsWhatTheListShows(String person) {
        for (var caller : List.of(World.allRounder(person), new World.Person(person, Set.of(Right.READ_ASSETS)))) {
            var counted = as(caller, () -> directory.waiting()).stream()
                    .collect(Collectors.toMap(Waiting::step, Waiting::number));
            for (var step : Worklist.DUTIES) {
                var filter = filter("waits", step.name());
                assertThat(as(caller, () -> directory.countAll(filter)))
                        .as("%s %s", person, step)
                        .isEqualTo(counted.getOrDefault(step, 0L));
            }
        }
    }

    /** Programs read on without a count, and every answer costs them two statements at most. */
    @ParameterizedTest
    @MethodSource("everyOrderOfFewAndOfMany")
    void readingOnCostsAtMostTwoStatementsAndSkipsNothing(AssetFilter filter, Sort<?> sort) {
        var tags = new ArrayList<String>();
        var from = Optional.<Position>empty();
        do {
            var position = from;
            var answer = new ArrayList<Slice<AssetRow>>();
            assertThat(database.statements(() -> answer.add(as(() -> directory.listOn(filter, sort, position, 250)))))
                    .isBetween(1L, 2L);
            answer.get(0).rows().forEach(row -> tags.add(row.tag()));
            from = answer.get(0).next();
        } while (from.isPresent());
        assertThat(tags).isEqualTo(seen(filter, sort, 5_000));
    }

    private static AssetFilter filter(String... parameters) {
        var asked = new java.util.HashMap<String, List<String>>();
        for (var at = 0; at < parameters.length; at += 2) {
            asked.put(parameters[at], List.of(parameters[at + 1]));
        }
        return AssetFilter.of(Map.copyOf(asked), LocalDate.of(2026, 11, 23));
    }

    private static List<String> seen(AssetFilter filter, Sort<?> sort, int limit) {
        var tags = new ArrayList<String>();
        var from = Optional.<Position>empty();
        do {
            var page = read(filter, sort, from, limit);
            page.rows().forEach(row -> tags.add(row.tag()));
            from = page.next();
        } while (from.isPresent());
        return tags;
    }

    private static Slice<AssetRow> read(AssetFilter filter, Sort<?> sort, Optional<Position> from, int limit) {
        return as(() -> directory.list(filter, sort, from, limit));
    }

    private static <T> T as(Supplier<T> question) {
        return as(new Application(), question);
    }

    private static <T> T as(Caller caller, Supplier<T> question) {
        return database.the(OpenCommand.class).as(Command.of(caller, Whence.PAGE, ""), question);
    }
}
