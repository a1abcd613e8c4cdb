package org.muster.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.catalog.CapabilityDetails;
import org.muster.catalog.CapabilityRegister;
import org.muster.catalog.Kind;
import org.muster.identity.Department;
import org.muster.identity.PersonDetails;
import org.muster.identity.PersonRegister;
import org.muster.identity.Post;
import org.muster.plan.BusinessLineDetails;
import org.muster.plan.ContinuityRegister;
import org.muster.plan.Part;
import org.muster.plan.PlanDetails;
import org.muster.plan.PlanRegister;
import org.muster.readiness.model.ReadinessLevel;
import org.muster.readiness.model.Standing;
import org.muster.shared.fact.Whence;
import org.muster.shared.text.Language;
import org.muster.shared.time.ForwardableClock;
import org.muster.shared.usecase.Application;
import org.muster.shared.usecase.Caller;
import org.muster.shared.usecase.Command;
import org.muster.shared.usecase.OpenCommand;
import org.muster.shared.usecase.Reach;
import org.muster.shared.usecase.Refusal;
import org.muster.shared.usecase.Right;
import org.muster.test.Database;

class ReadinessJobTest {

    /** Somebody else than who wrote the plans. */
    private record Approver(String code) implements Caller {

        @Override
        public Reach reach(Right right) {
            return right == Right.APPROVE || right == Right.READ_PLANS ? Reach.EVERYWHERE : Reach.NOWHERE;
        }
    }

    private Database database;

    @BeforeEach
    void threePlansThatNeedAServer() {
        database = new Database();
        database.closing(database.the(TouchedPlans.class));
        database.run(() -> {
            database.the(CapabilityRegister.class)
                    .add("SERVER", Kind.BACKUP_SERVER, new CapabilityDetails("Server", "服务器", ""));
            database.the(PersonRegister.class)
                    .add(
                            "owner",
                            new PersonDetails(
                                    "Owner",
                                    "owner@muster.example",
                                    Language.EN,
                                    new Post(Department.OPERATIONS, "", "", "")));
            database.the(ContinuityRegister.class)
                    .add(
                            "PAYMENT",
                            new BusinessLineDetails(
                                    "Payment",
                                    "",
                                    "",
                                    BigDecimal.valueOf(4),
                                    BigDecimal.ONE,
                                    BigDecimal.valueOf(24),
                                    Optional.empty()));
        });
        plans(3);
    }

    private void plans(int number) {
        for (var at = 0; at < number; at++) {
            var code = "PLAN-" + at;
            database.run(() -> {
                var register = database.the(PlanRegister.class);
                register.open(
                        code, new PlanDetails(code, "", "", "owner", "owner", "", 1, List.of("PAYMENT"), List.of()));
                register.write(
                        code,
                        Part.REQUIREMENT,
                        "DB",
                        0,
                        Map.of("name", "Server", "capability", "SERVER", "quantity", "1", "criticality", "VITAL"));
            });
        }
    }

    @AfterEach
    void goneAgain() {
        database.close();
    }

    private int look(String owner) {
        return database.as(
                new Application(), () -> database.the(ReadinessJob.class).look(owner));
    }

    private int lookLater(String owner) {
        return database.the(ForwardableClock.class).at(Database.NOW.plusSeconds(60), () -> look(owner));
    }

    private List<BoardRow> board() {
        return asking(() -> database.the(ReadinessDirectory.class).board());
    }

    private <T> T asking(Supplier<T> question) {
        return database.the(OpenCommand.class).as(Command.of(new Application(), Whence.PAGE, ""), question);
    }

    @Test
    void touchedPlansAreLookedAtOnceAndKept() {
        assertThat(look("one")).isEqualTo(3);
        assertThat(look("one")).isZero();
        assertThat(board()).hasSize(3).allSatisfy(row -> assertThat(row.light()).isEqualTo(Light.R4));
    }

    @Test
    void commandTouchesItsPlanAlone() {
        look("one");
        database.run(() -> database.the(PlanRegister.class)
                .write("PLAN-1", Part.ASSIGNMENT, "P", 0, Map.of("requirement", "DB", "duty", "POOL")));

        assertThat(lookLater("one")).isEqualTo(1);
    }

    @Test
    void planMarkedTwiceByOneCommandWaitsOnce() {
        look("one");
        database.run(() -> {
            var stream = database.the(ReadinessStream.class);
            stream.mark(List.of("PLAN-0"), "command", Database.NOW);
            stream.mark(List.of("PLAN-0"), "command", Database.NOW);
        });

        assertThat(look("one")).isEqualTo(1);
    }

    @Test
    void serverWithoutTheShiftLooksAtNothing() {
        look("one");
        plans(0);
        database.run(() -> database.the(PlanRegister.class)
                .write("PLAN-1", Part.ASSIGNMENT, "P", 0, Map.of("requirement", "DB", "duty", "POOL")));

        assertThat(look("two")).isZero();
        assertThat(lookLater("one")).isEqualTo(1);
    }

    @Test
    void boardLooksLiveWhileAPlanWaits() {
        assertThat(board()).hasSize(3);
        look("one");
        var kept = database.statements(this::board);

        assertThat(kept).isLessThanOrEqualTo(4);
    }

    @Test
    void gapsComeFromWhatIsKeptUnlessAPlanWaits() {
        var live = gaps();
        look("one");

        assertThat(gaps()).isEqualTo(live).hasSize(3);
        assertThat(database.statements(this::gaps)).isLessThan(8);

        database.run(() -> database.the(PlanRegister.class)
                .write("PLAN-1", Part.ASSIGNMENT, "P", 0, Map.of("requirement", "DB", "duty", "POOL")));
        assertThat(gaps()).hasSize(3);
    }

    private List<Gap> gaps() {
        return asking(() -> database.the(ReadinessDirectory.class).gaps(90));
    }

    @Test
    void liveWorldCostsTheSameHoweverManyPlansThereAre() {
        var three = database.statements(
                () -> asking(() -> database.the(LiveWorld.class).of(Optional.empty())));
        database.run(() -> {
            for (var at = 10; at < 20; at++) {
                database.the(PlanRegister.class)
                        .open(
                                "PLAN-" + at,
                                new PlanDetails("x", "", "", "owner", "owner", "", 1, List.of("PAYMENT"), List.of()));
            }
        });

        assertThat(database.statements(
                        () -> asking(() -> database.the(LiveWorld.class).of(Optional.empty()))))
                .isEqualTo(three)
                .isLessThanOrEqualTo(18);
    }

    private StoredOutlook kept(String plan) {
        return database.as(
                        new Application(),
                        () -> database.the(ReadinessStream.class).results(List.of(plan)))
                .get(0);
    }

    @Test
    void howAPlanMovedLastIsKeptUntilItMovesAgain() {
        look("one");
        var worst = kept("PLAN-0");
        var better = new StoredOutlook(
                "PLAN-0",
                worst.asOf(),
                new Standing(ReadinessLevel.R2, new BigDecimal("100.0")),
                worst.scenario(),
                worst.pillars(),
                worst.curve(),
                worst.nextChange(),
                Optional.empty(),
                worst.hash());
        database.run(() -> database.the(ReadinessStream.class).keep(List.of(better.after(worst)), Database.NOW));
        var kept = kept("PLAN-0");

        assertThat(worst.turn()).isEmpty();
        assertThat(kept.turn()).contains(new Turn(worst.asOf(), worst.standing()));
        assertThat(kept.turn().orElseThrow().upTo(kept.standing())).isTrue();
        assertThat(better.after(kept).turn()).isEqualTo(kept.turn());
    }

    @Test
    void whatWasFoundIsWrittenDownAndReplayed() {
        look("one");
        var directory = database.the(ReadinessDirectory.class);
        var history = database.the(HistoryDirectory.class);
        var day = asking(() -> history.replay("PLAN-0", directory.today(), Optional.empty()));

        assertThat(day.light()).isEqualTo(Light.R4);
        assertThat(day.evidence())
                .singleElement()
                .satisfies(line -> assertThat(line.code()).isEqualTo("DB"));
        assertThat(day.hash())
                .isEqualTo(asking(() -> directory.outlook("PLAN-0", directory.today(), 365))
                        .orElseThrow()
                        .hash());
        var before = directory.today().minusDays(1);
        assertThat(asking(() -> history.find("PLAN-0", before, Optional.empty())))
                .isEmpty();
        assertThat(asking(() -> history.since("PLAN-0"))).contains(directory.today());
        assertThatThrownBy(() -> asking(() -> history.replay("PLAN-0", before, Optional.empty())))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("readiness.refusal.before");
    }

    @Test
    void whatSomebodyAnsweredForIsWrittenDownWithTheDayAndEachRecordOfItIsTold() {
        look("one");
        database.run(
                new Approver("approver"),
                () -> database.the(PlanRegister.class)
                        .write(
                                "PLAN-0",
                                Part.WAIVER,
                                "W1",
                                0,
                                Map.of("requirement", "DB", "reason", "until the\tmove", "expires_on", "2027-01-31")));
        database.the(ForwardableClock.class).at(Database.NOW.plusSeconds(60), () -> look("one"));
        var directory = database.the(HistoryDirectory.class);
        var history = asking(() -> directory.rows("PLAN-0").toList());
        var first = history.get(1);

        assertThat(history).hasSize(2);
        assertThat(history.get(0).answered().waived())
                .singleElement()
                .satisfies(waived -> assertThat(waived.reason()).isEqualTo("until the move"))
                .satisfies(waived -> assertThat(waived.until()).isEqualTo("2027-01-31"));
        assertThat(first.answered().waived()).isEmpty();
        assertThat(asking(() -> directory.replay("PLAN-0", first.day(), Optional.of(first.recordedAt())))
                        .answered())
                .isEqualTo(first.answered());
    }

    @Test
    void historyIsReadAStretchAtATimeInBothDirections() {
        for (var at = 0; at < 5; at++) {
            var expires = "2027-01-1" + at;
            database.run(
                    new Approver("approver"),
                    () -> database.the(PlanRegister.class)
                            .write(
                                    "PLAN-0",
                                    Part.WAIVER,
                                    "W" + expires,
                                    0,
                                    Map.of("requirement", "DB", "reason", "the move", "expires_on", expires)));
            database.the(ForwardableClock.class).at(Database.NOW.plusSeconds(60L * at), () -> look("one"));
        }
        var directory = database.the(HistoryDirectory.class);
        var all = asking(() -> directory.rows("PLAN-0").toList());
        var first = asking(() -> directory.list("PLAN-0", Optional.empty(), 2));
        var second = asking(() -> directory.list("PLAN-0", first.next(), 2));
        var third = asking(() -> directory.list("PLAN-0", second.next(), 2));

        assertThat(all)
                .hasSize(5)
                .isSortedAccordingTo(Comparator.comparing(PastDay::recordedAt).reversed());
        assertThat(first.count().atLeast()).isEqualTo(5);
        assertThat(first.previous()).isEmpty();
        assertThat(Stream.of(first, second, third).flatMap(each -> each.rows().stream()))
                .isEqualTo(all);
        assertThat(third.next()).isEmpty();
        assertThat(asking(() -> directory.list("PLAN-0", third.previous(), 2)).rows())
                .isEqualTo(second.rows());
        assertThat(asking(() -> directory.list("PLAN-0", second.previous(), 2)).previous())
                .isEmpty();
    }

    @Test
    void whatIsComputedBeginsToday() {
        var directory = database.the(ReadinessDirectory.class);
        var yesterday = directory.today().minusDays(1);

        assertThatThrownBy(() -> asking(() -> directory.joint(List.of("PLAN-0"), List.of(), yesterday)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("readiness.refusal.past");
    }
}
