package org.muster.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.asset.AssetRegister;
import org.muster.asset.NewAsset;
import org.muster.asset.Stage;
import org.muster.asset.Step;
import org.muster.asset.StepOrder;
import org.muster.asset.Taken;
import org.muster.catalog.CapabilityDetails;
import org.muster.catalog.CapabilityRegister;
import org.muster.catalog.Kind;
import org.muster.finding.FindingKind;
import org.muster.identity.Department;
import org.muster.identity.Grant;
import org.muster.identity.Grants;
import org.muster.identity.PersonDetails;
import org.muster.identity.PersonRegister;
import org.muster.identity.Post;
import org.muster.identity.Role;
import org.muster.shared.due.Mark;
import org.muster.shared.due.Obligation;
import org.muster.shared.fact.Change;
import org.muster.shared.fact.Fact;
import org.muster.shared.fact.Subject;
import org.muster.shared.fact.Whence;
import org.muster.shared.field.Particulars;
import org.muster.shared.money.Money;
import org.muster.shared.persistence.Changes;
import org.muster.shared.text.Language;
import org.muster.shared.time.ForwardableClock;
import org.muster.shared.usecase.Application;
import org.muster.shared.usecase.Caller;
import org.muster.shared.usecase.Command;
import org.muster.shared.usecase.CommandCloser;
import org.muster.shared.usecase.OpenCommand;
import org.muster.shared.usecase.Reach;
import org.muster.shared.usecase.Reason;
import org.muster.shared.usecase.Refusal;
import org.muster.shared.usecase.Right;
import org.muster.test.Database;

class PlanRegisterTest {

    private static final LocalDate NEXT_YEAR = LocalDate.of(2027, 11, 1);

    /** A person with some rights everywhere. */
    private record Someone(String code, Set<Right> rights) implements Caller {

        @Override
        public Reach reach(Right right) {
            return rights.contains(right) ? Reach.EVERYWHERE : Reach.NOWHERE;
        }
    }

    private static final Someone PLANNER = new Someone("planner", EnumSet.of(Right.EDIT_PLANS, Right.READ_PLANS));
    private static final Someone BOTH =
            new Someone("both", EnumSet.of(Right.EDIT_PLANS, Right.READ_PLANS, Right.APPROVE));
    private static final Someone APPROVER = new Someone("approver", EnumSet.of(Right.APPROVE, Right.READ_PLANS));

    private Database database;
    private PlanRegister register;

    @BeforeEach
    void aPlanInItsFirstDraft() {
        database = new Database();
        register = database.the(PlanRegister.class);
        database.run(() -> {
            database.the(CapabilityRegister.class)
                    .add("SERVER", Kind.BACKUP_SERVER, new CapabilityDetails("Server", "服务器", ""));
            database.the(CapabilityRegister.class)
                    .add("COPY_OF_PLAN", Kind.CONTROLLED_COPY, new CapabilityDetails("Copy of a plan", "预案副本", ""));
            database.the(ContinuityRegister.class)
                    .add(
                            "PAYMENT",
                            new BusinessLineDetails(
                                    "Taking payments",
                                    "支付",
                                    "",
                                    BigDecimal.valueOf(4),
                                    BigDecimal.ONE,
                                    BigDecimal.valueOf(24),
                                    Optional.empty()));
            database.the(ContinuityRegister.class)
                    .add(
                            "SITE-LOST",
                            new LossScenarioDetails(
                                    "Site lost",
                                    "站点丧失",
                                    LossType.LOSS_OF_SITE,
                                    List.of(Impact.LEGAL),
                                    List.of("power:A-1")));
            people("owner", "boss", "second");
        });
        database.run(PLANNER, () -> register.open("PAY", details("owner")));
    }

    private void people(String... codes) {
        for (var code : codes) {
            database.the(PersonRegister.class)
                    .add(
                            code,
                            new PersonDetails(
                                    code,
                                    code + "@muster.example",
                                    Language.EN,
                                    new Post(Department.OPERATIONS, "", "", "")));
        }
    }

    @AfterEach
    void goneAgain() {
        database.close();
    }

    private static PlanDetails details(String owner) {
        return new PlanDetails(
                "Payment outage", "支付中断", "", owner, "boss", "second", 1, List.of("PAYMENT"), List.of("SITE-LOST"));
    }

    private void write(Caller by, Part part, String code, long version, Map<String, String> values) {
        database.run(by, () -> register.write("PAY", part, code, version, values));
    }

    private static Map<String, String> aTask(String after) {
        var values = new HashMap<>(Map.of(
                "phase", "DETECT", "name", "Look", "start_minutes", "0", "duration_minutes", "5", "depends_on", after));
        return values;
    }

    private static Map<String, String> aRequirement(String... pairs) {
        var values = new HashMap<>(
                Map.of("name", "Servers", "capability", "SERVER", "quantity", "2", "criticality", "VITAL"));
        for (var at = 0; at < pairs.length; at += 2) {
            values.put(pairs[at], pairs[at + 1]);
        }
        return values;
    }

    private PlanSheet sheet() {
        return database.the(OpenCommand.class)
                .as(
                        Command.of(new Application(), Whence.PAGE, ""),
                        () -> database.the(PlanDirectory.class).find("PAY").orElseThrow());
    }

    private void submitted() {
        var version = sheet().version();
        database.run(PLANNER, () -> register.submit("PAY", version, "First edition", NEXT_YEAR));
    }

    private void approve(Caller by) {
        var version = sheet().version();
        database.run(by, () -> register.approve("PAY", version));
    }

    private void reopened() {
        var version = sheet().version();
        database.run(PLANNER, () -> register.reopen("PAY", version));
    }

    /** Some seconds later, since a step at the very same moment is no other step. */
    private void later(int seconds, Runnable work) {
        database.the(ForwardableClock.class).at(Database.NOW.plusSeconds(seconds), () -> {
            work.run();
            return seconds;
        });
    }

    @Test
    void aStepIsTakenWithThePlanThatWasRead() {
        var read = sheet().version();
        later(1, this::submitted);

        assertThatThrownBy(() -> database.run(APPROVER, () -> register.approve("PAY", read)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.STALE));
        var handedIn = sheet().version();
        later(2, () -> database.run(APPROVER, () -> register.sendBack("PAY", handedIn, "Name a deputy")));
        later(3, this::submitted);
        assertThatThrownBy(() -> database.run(APPROVER, () -> register.approve("PAY", handedIn)))
                .as("it was written on in between")
                .isInstanceOf(Refusal.class);
        approve(APPROVER);
        assertThat(sheet().inForce()).isEqualTo(1);
    }

    @Test
    void whatARemovedLineSaidIsKept() {
        var kept = new ArrayList<Change>();
        database.closing(new CommandCloser() {
            @Override
            public int order() {
                return 1;
            }

            @Override
            public void close(Command command, List<Fact> facts, Changes changes) {
                facts.forEach(fact -> kept.addAll(changes.of(fact.subject())));
            }
        });
        write(PLANNER, Part.TASK, "T1", 0, aTask(""));
        kept.clear();
        database.run(PLANNER, () -> register.remove("PAY", Part.TASK, "T1", 1));

        assertThat(kept)
                .extracting(Change::field, Change::before, Change::after)
                .contains(tuple("particulars.name", "Look", ""), tuple("code", "T1", ""));
    }

    private static List<String> keys(Throwable refusal) {
        return ((Refusal) refusal).reasons().stream().map(Reason::key).toList();
    }

    @Test
    void whatIsWrittenStandsInTheSheet() {
        write(PLANNER, Part.REQUIREMENT, "DB", 0, aRequirement("fallback", "1"));

        assertThat(sheet().lines(Part.REQUIREMENT))
                .singleElement()
                .satisfies(line -> assertThat(line.whole("fallback")).contains(1L));
        assertThat(sheet().shown().authors()).containsExactly("planner");
    }

    @Test
    void somebodyElsePutsItInForceAndThenItIsClosed() {
        write(PLANNER, Part.TASK, "T1", 0, aTask(""));
        submitted();
        approve(APPROVER);

        assertThat(sheet().inForce()).isEqualTo(1);
        assertThat(sheet().reviewOn()).isEqualTo(NEXT_YEAR);
        assertThatThrownBy(() -> write(PLANNER, Part.TASK, "T1", 2, aTask("")))
                .satisfies(refusal -> assertThat(keys(refusal)).containsExactly("plan.refusal.not_draft"));
    }

    @Test
    void whoeverWroteALineDoesNotApproveIt() {
        write(BOTH, Part.TASK, "T1", 0, aTask(""));
        submitted();

        assertThatThrownBy(() -> approve(BOTH))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.FORBIDDEN));
    }

    @Test
    void aFurtherEditionBeginsAsACopyAndTheOldOneStaysInForce() {
        write(PLANNER, Part.TASK, "T1", 0, aTask(""));
        submitted();
        approve(APPROVER);
        reopened();
        write(PLANNER, Part.TASK, "T2", 0, aTask("T1"));

        assertThat(sheet().lines(Part.TASK)).hasSize(1);
        assertThat(sheet().beingWritten()).isTrue();
    }

    @Test
    void whatWasApprovedOfThePlanAsAWholeChangesWithAnEditionAlone() {
        submitted();
        approve(APPROVER);
        var other =
                new PlanDetails("Payments down", "支付中断", "", "boss", "second", "", 2, List.of("PAYMENT"), List.of());

        assertThatThrownBy(() -> database.run(PLANNER, () -> register.describe("PAY", sheet().version(), other)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reasons())
                                .extracting(Reason::key)
                                .containsExactly("plan.refusal.head"));
        assertThat(sheet().details().authority()).isEqualTo("boss");

        reopened();
        database.run(BOTH, () -> register.describe("PAY", sheet().version(), other));
        assertThat(sheet().details())
                .isEqualTo(new PlanDetails(
                        "Payments down",
                        "支付中断",
                        "",
                        "boss",
                        "boss",
                        "second",
                        1,
                        List.of("PAYMENT"),
                        List.of("SITE-LOST")));
        assertThat(sheet(2).details()).isEqualTo(other);

        submitted();
        assertThatThrownBy(() -> approve(BOTH))
                .as("who wrote the head is an author")
                .isInstanceOf(Refusal.class);
        approve(APPROVER);
        assertThat(sheet().details()).isEqualTo(other);
        assertThat(sheet(1).details().authority()).isEqualTo("boss");
    }

    private PlanSheet sheet(int edition) {
        return database.the(OpenCommand.class)
                .as(
                        Command.of(new Application(), Whence.PAGE, ""),
                        () -> database.the(PlanDirectory.class)
                                .find("PAY", edition)
                                .orElseThrow());
    }

    @Test
    void aSuccessorTakesOverWhatItsPredecessorWasAssignedTo() throws SQLException {
        var copy = aCopy("PAY", "1.0");
        var other = aCopy("PAY", "1.0");
        write(PLANNER, Part.REQUIREMENT, "DB", 0, aRequirement());
        database.run(() -> register.write(
                "PAY", Part.ASSIGNMENT, "DB-1", 0, Map.of("requirement", "DB", "duty", "PRIMARY", "asset", copy)));
        database.run(() -> register.write(
                "PAY", Part.ASSIGNMENT, "DB-2", 0, Map.of("requirement", "DB", "duty", "ALTERNATE", "asset", other)));
        var replaced = new Taken(
                copy,
                "",
                Step.REPLACE,
                Stage.IN_STORE,
                Stage.RETIRED,
                1,
                "",
                "manager",
                LocalDate.of(2026, 11, 23),
                Database.NOW,
                "worn",
                new Particulars(new TreeMap<>(Map.of("successor", "COPY-0777"))));

        database.run(() -> database.the(Successions.class).hear(replaced));

        assertThat(sheet().lines(Part.ASSIGNMENT))
                .extracting(PlanLineRow::code, line -> line.text("asset"))
                .containsExactly(tuple("DB-1", "COPY-0777"), tuple("DB-2", other));
        assertThat(database.facts())
                .extracting(Fact::name, fact -> fact.subject().reference())
                .containsExactly(tuple("plan.fact.succeeded", "PAY/ASSIGNMENT/DB-1"));
    }

    @Test
    void copiesOfAnEditionThatGaveWayAreCalledBackOnce() throws SQLException {
        var outdated = aCopy("PAY", "1.0");
        var current = aCopy("PAY", "2");
        aCopy("OTHER", "1.0");
        submitted();
        approve(APPROVER);
        assertThat(calledBack()).containsExactly(current);

        reopened();
        submitted();
        approve(APPROVER);
        assertThat(calledBack()).containsExactlyInAnyOrder(current, outdated);
        reopened();
        submitted();
        approve(APPROVER);
        assertThat(calledBack()).containsExactlyInAnyOrder(current, outdated);
        assertThat(database.the(OpenCommand.class)
                        .as(
                                Command.of(new Application(), Whence.PAGE, ""),
                                () -> database.the(PlanDirectory.class).copies("PAY")))
                .hasSize(2)
                .noneMatch(copy -> copy.shows(3, 1));
    }

    @Test
    void whoeverTouchesACopyTouchesThePlanItCopies() throws SQLException {
        var copy = aCopy("PAY", "1.0");

        assertThat(database.the(PlanDirectory.class).countingOn(List.of(copy))).containsExactly("PAY");
    }

    @Test
    void listsOfContactsAreCalledBackWhenOneReadsOtherwise() throws SQLException {
        var list = aCopy(CopyOf.CONTACT_LIST, "PAY", "1.0");
        aCopy(CopyOf.CONTACT_LIST, "OTHER", "1.0");
        write(PLANNER, Part.CONTACT, "C1", 0, contact("2026-10-01"));
        write(PLANNER, Part.CONTACT, "C2", 0, contact("2026-10-01"));
        submitted();
        approve(APPROVER);
        write(PLANNER, Part.CONTACT, "C1", 1, contact("2026-11-01"));
        assertThat(calledBack()).as("a draft, and a call that was answered").isEmpty();
        assertThat(sheet().contacts()).isEqualTo(1);

        database.run(PLANNER, () -> register.remove("PAY", Part.CONTACT, "C2", 1));
        assertThat(calledBack()).containsExactly(list);
        assertThat(sheet().contacts()).isEqualTo(2);

        var moved = new HashMap<>(contact("2026-11-01"));
        moved.put("phone", "+86 22");
        write(PLANNER, Part.CONTACT, "C1", 2, moved);
        assertThat(calledBack()).as("once").containsExactly(list);
        assertThat(sheet().contacts()).isEqualTo(3);
    }

    private String aCopy(String plan, String version) throws SQLException {
        return aCopy(CopyOf.PLAN, plan, version);
    }

    private String aCopy(CopyOf document, String plan, String version) throws SQLException {
        var tags = new ArrayList<String>();
        database.run(() -> tags.add(database.the(AssetRegister.class)
                .request(new NewAsset(
                        "",
                        Optional.of(Kind.CONTROLLED_COPY),
                        plan + " on paper",
                        "",
                        "COPY_OF_PLAN",
                        1,
                        "",
                        "HQ",
                        "OPERATIONS",
                        Map.of("copy_of", document.name(), "document_code", plan, "document_version", version),
                        new StepOrder(Step.REQUEST, Optional.empty(), "for the vault", 0, Optional.empty(), Map.of())))
                .text()));
        try (var connection = database.source().getConnection();
                var placed = connection.prepareStatement("update asset set stage = 'IN_STORE' where tag = ?")) {
            placed.setString(1, tags.get(0));
            placed.executeUpdate();
        }
        return tags.get(0);
    }

    private List<String> calledBack() {
        return database.entities()
                .createQuery("select f.reference from Finding f where f.kind = :recall", String.class)
                .setParameter("recall", FindingKind.RECALL)
                .getResultList();
    }

    @Test
    void contactsAndAssignmentsNeedNoNewEdition() {
        write(PLANNER, Part.REQUIREMENT, "DB", 0, aRequirement());
        submitted();
        approve(APPROVER);
        write(PLANNER, Part.ASSIGNMENT, "A1", 0, Map.of("requirement", "DB", "duty", "POOL"));

        assertThat(sheet().lines(Part.ASSIGNMENT)).hasSize(1);
    }

    @Test
    void tasksDoNotWaitForEachOtherInACircle() {
        write(PLANNER, Part.TASK, "T1", 0, aTask(""));
        write(PLANNER, Part.TASK, "T2", 0, aTask("T1"));

        assertThatThrownBy(() -> write(PLANNER, Part.TASK, "T1", 1, aTask("T2")))
                .satisfies(refusal -> assertThat(keys(refusal)).containsExactly("plan.refusal.circle"));
    }

    @Test
    void whatIsNamedMustExistAndEveryFaultIsTold() {
        var values = aRequirement("capability", "NONE", "fallback", "3", "minima", "much", "substitutes", "X=2");

        assertThatThrownBy(() -> write(PLANNER, Part.REQUIREMENT, "DB", 0, values))
                .satisfies(refusal -> assertThat(((Refusal) refusal)
                                .reasons().stream().map(Reason::field).toList())
                        .containsExactly("capability", "fallback", "minima", "substitutes"));
    }

    @Test
    void aMinimumNamesANumberOfTheKindAskedFor() {
        write(PLANNER, Part.REQUIREMENT, "DB", 0, aRequirement("minima", "memory_gib>=64"));

        for (var minimum : List.of("bogus>=1", "cpu>=4")) {
            assertThatThrownBy(() -> write(PLANNER, Part.REQUIREMENT, "DB", 1, aRequirement("minima", minimum)))
                    .satisfies(refusal -> assertThat(keys(refusal)).containsExactly("plan.refusal.metric"));
        }
    }

    @Test
    void whatAScenarioTakesAwayExistsAndHurtsSomebody() {
        var register = database.the(ContinuityRegister.class);
        var lost = List.of("site:NOPE", "foo:bar", "supplier:NOPE", "room:NOPE", "person:nobody", "power:UPS-1");
        var named = new LossScenarioDetails("Lost", "", LossType.LOSS_OF_SITE, List.of(), lost);

        assertThatThrownBy(() -> database.run(() -> register.add("LOST", named)))
                .satisfies(refusal -> assertThat(((Refusal) refusal)
                                .reasons().stream()
                                        .map(reason -> reason.field() + " " + reason.arguments())
                                        .toList())
                        .containsExactly(
                                "impacts []",
                                "takes_away [site:NOPE]",
                                "takes_away [foo:bar]",
                                "takes_away [supplier:NOPE]",
                                "takes_away [room:NOPE]",
                                "takes_away [person:nobody]"));
    }

    @Test
    void anHourOfOutageGainsNothing() {
        var gaining = new BusinessLineDetails(
                "Taking payments",
                "",
                "",
                BigDecimal.ONE,
                BigDecimal.ONE,
                BigDecimal.TEN,
                Optional.of(Money.parse("hourly_loss", "-5.00 CNY")));

        assertThatThrownBy(() -> database.run(
                        () -> database.the(ContinuityRegister.class).change("PAYMENT", 1, gaining)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reasons())
                                .extracting(Reason::field)
                                .containsExactly("hourly_loss"));
    }

    @Test
    void aStaleVersionIsRefused() {
        write(PLANNER, Part.TASK, "T1", 0, aTask(""));

        assertThatThrownBy(() -> write(PLANNER, Part.TASK, "T1", 7, aTask("")))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.STALE));
    }

    @Test
    void aRequirementThatIsAssignedIsNotRemoved() {
        write(PLANNER, Part.REQUIREMENT, "DB", 0, aRequirement());
        write(PLANNER, Part.ASSIGNMENT, "A1", 0, Map.of("requirement", "DB", "duty", "POOL"));

        assertThatThrownBy(() -> database.run(PLANNER, () -> register.remove("PAY", Part.REQUIREMENT, "DB", 1)))
                .satisfies(refusal -> assertThat(keys(refusal)).containsExactly("plan.refusal.used"));
    }

    @Test
    void anAssetServesARequirementOnceAndStandsInOnlyWhereSomethingMay() throws SQLException {
        var asset = aCopy("PAY", "1");
        write(PLANNER, Part.REQUIREMENT, "DB", 0, aRequirement());
        assign("A1", 0, Map.of("requirement", "DB", "duty", "PRIMARY", "asset", asset));

        assertThatThrownBy(() -> assign("A2", 0, Map.of("requirement", "DB", "duty", "SUBSTITUTE", "asset", asset)))
                .satisfies(refusal -> assertThat(keys(refusal))
                        .containsExactly("plan.refusal.assigned", "plan.refusal.no_substitutes"));

        assign("A1", 1, Map.of("requirement", "DB", "duty", "ALTERNATE", "asset", asset));
        assertThat(sheet().lines(Part.ASSIGNMENT)).hasSize(1);
    }

    private void assign(String code, long version, Map<String, String> values) {
        database.run(() -> register.write("PAY", Part.ASSIGNMENT, code, version, values));
    }

    @Test
    void theCallTreeTellsHowManyOfThoseCalledWereReached() {
        write(PLANNER, Part.CALL_TEST, "C1", 0, Map.of("held_on", "2026-11-01", "called", "18", "reached", "17"));

        assertThat(sheet().lines(Part.CALL_TEST))
                .singleElement()
                .satisfies(test -> assertThat(test.reachRate()).contains(new BigDecimal("94.4")));
    }

    @Test
    void whatOneWroteOneDoesNotWaive() {
        write(BOTH, Part.REQUIREMENT, "DB", 0, aRequirement());
        var waiver = Map.of("requirement", "DB", "reason", "On loan", "expires_on", "2027-01-01");

        assertThatThrownBy(() -> write(BOTH, Part.WAIVER, "W1", 0, waiver))
                .satisfies(refusal -> assertThat(keys(refusal)).containsExactly("plan.refusal.own_plan"));
        write(APPROVER, Part.WAIVER, "W1", 0, waiver);
        assertThat(sheet().lines(Part.WAIVER))
                .singleElement()
                .satisfies(line -> assertThat(line.text("approved_by")).isEqualTo("approver"));
    }

    @Test
    void overrideHoldsOnceSomebodyElseThanWhoAsksForItApproves() {
        var overrides = database.the(OverrideRegister.class);
        write(BOTH, Part.OVERRIDE, "O1", 0, anOverride());

        assertThat(overridden()).as("asked for").isEmpty();
        assertThatThrownBy(() -> database.run(BOTH, () -> overrides.approve("PAY", "O1", 1)))
                .satisfies(refusal -> assertThat(keys(refusal)).containsExactly("plan.refusal.own_override"));
        assertThatThrownBy(() -> database.run(PLANNER, () -> overrides.approve("PAY", "O1", 1)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.FORBIDDEN));
        assertThatThrownBy(() -> database.run(APPROVER, () -> overrides.approve("PAY", "O1", 7)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.STALE));

        database.run(APPROVER, () -> overrides.approve("PAY", "O1", 1));
        assertThat(overridden()).containsExactly(tuple("both", "approver"));
        assertThatThrownBy(() -> database.run(APPROVER, () -> overrides.approve("PAY", "O1", 2)))
                .satisfies(refusal -> assertThat(keys(refusal)).containsExactly("plan.refusal.decided"));
        database.run(APPROVER, () -> overrides.decline("PAY", "O1", 2, "The people are back"));
        assertThat(overridden()).as("taken back").isEmpty();
        assertThat(database.facts()).extracting(Fact::name).containsExactly("plan.fact.override_declined");
    }

    @Test
    void anOverrideWaitsForThoseAloneWhoMayDecideOnIt() {
        database.run(() -> people("both", "approver"));
        var grants = Grants.NONE.with(new Grant(Role.APPROVER, "", Optional.empty()));
        database.run(() -> List.of("both", "approver")
                .forEach(person -> database.the(PersonRegister.class).grant(person, 1, grants)));
        write(BOTH, Part.OVERRIDE, "O1", 0, anOverride());

        assertThat(deciding()).singleElement().satisfies(one -> {
            assertThat(one.concern().responsible()).isEqualTo("approver");
            assertThat(one.notice().key()).isEqualTo("plan.due.override");
        });
        assertThat(waiting(APPROVER)).extracting(PlanLineRow::code).containsExactly("O1");
        assertThat(waiting(BOTH)).isEmpty();
        assertThat(waiting(PLANNER)).isEmpty();

        database.run(APPROVER, () -> database.the(OverrideRegister.class).approve("PAY", "O1", 1));
        assertThat(deciding()).isEmpty();
        assertThat(waiting(APPROVER)).isEmpty();
    }

    private List<Obligation> deciding() {
        return database.as(PLANNER, () -> database.the(OverridesDue.class).of(new Subject(Plan.SUBJECT, "PAY")));
    }

    private List<PlanLineRow> waiting(Someone person) {
        return database.as(person, () -> database.the(OverrideDirectory.class).waiting());
    }

    @Test
    void whatIsAskedForAnewHasToBeApprovedAnew() {
        write(PLANNER, Part.OVERRIDE, "O1", 0, anOverride());
        database.run(APPROVER, () -> database.the(OverrideRegister.class).approve("PAY", "O1", 1));
        var more = new HashMap<>(anOverride());
        more.put("level", "R1");
        write(PLANNER, Part.OVERRIDE, "O1", 2, more);

        assertThat(overridden()).isEmpty();
    }

    @Test
    void whoSignsIsNeverTyped() {
        var typed = new HashMap<>(anOverride());
        typed.put("asked_by", "owner");
        typed.put("approved_by", "approver");

        assertThatThrownBy(() -> write(PLANNER, Part.OVERRIDE, "O1", 0, typed))
                .satisfies(refusal -> assertThat(((Refusal) refusal)
                                .reasons().stream().map(Reason::field).toList())
                        .containsExactly("approved_by", "asked_by"));
    }

    private static Map<String, String> anOverride() {
        return Map.of("level", "R2", "reason", "By hand", "expires_on", "2027-01-01");
    }

    /** Who asked for the overrides that hold, and who approved them. */
    private List<Tuple> overridden() {
        return database.the(PlanDirectory.class).overrides().getOrDefault("PAY", List.of()).stream()
                .map(line -> tuple(line.text("asked_by"), line.text("approved_by")))
                .toList();
    }

    /** Somebody who may read plans at site B alone. */
    private record Elsewhere(String code) implements Caller {

        @Override
        public Reach reach(Right right) {
            return right == Right.READ_PLANS ? Reach.at(Set.of("B")) : Reach.NOWHERE;
        }
    }

    @Test
    void whoeverAPlanNamesSeesItWhereverTheirRoleIsHeld() throws SQLException {
        database.run(() -> people("doer", "helper", "called", "stepping", "stranger", "later"));
        var task = new HashMap<>(aTask(""));
        task.putAll(Map.of("person", "doer", "deputy", "helper"));
        var contact = new HashMap<>(contact("2026-10-01"));
        contact.putAll(Map.of("person", "called", "alternate", "stepping"));
        write(PLANNER, Part.TASK, "T1", 0, task);
        write(PLANNER, Part.CONTACT, "C1", 0, contact);
        submitted();
        approve(APPROVER);
        reopened();
        task.put("deputy", "later");
        write(PLANNER, Part.TASK, "T1", 1, task);
        try (var connection = database.source().getConnection();
                var moved = connection.prepareStatement("update contingency_plan set site = 'A'")) {
            moved.executeUpdate();
        }

        assertThat(Stream.of("owner", "boss", "second", "doer", "helper", "called", "stepping")
                        .map(this::seen))
                .allSatisfy(seen -> assertThat(seen).containsExactly("list", "sheet", "outline"));
        assertThat(Stream.of("stranger", "later").map(this::seen))
                .allSatisfy(seen -> assertThat(seen).isEmpty());
    }

    /** By what ways somebody elsewhere comes to see the plan. */
    private List<String> seen(String person) {
        var directory = database.the(PlanDirectory.class);
        return database.the(OpenCommand.class)
                .as(
                        Command.of(new Elsewhere(person), Whence.PAGE, ""),
                        () -> Stream.of(
                                        directory
                                                .readOn(PlanFilter.alive(), PlanDirectory.BY_CODE, Optional.empty(), 9)
                                                .rows()
                                                .stream()
                                                .map(row -> "list"),
                                        directory.find("PAY").stream().map(sheet -> "sheet"),
                                        directory.outlines(Optional.empty()).stream()
                                                .map(outline -> "outline"))
                                .flatMap(each -> each)
                                .toList());
    }

    @Test
    void outlinesCostTheSameHoweverManyPlansThereAre() {
        var directory = database.the(PlanDirectory.class);
        var one = statements(directory);
        database.run(PLANNER, () -> {
            for (var number = 0; number < 20; number++) {
                register.open("P-" + number, details("owner"));
            }
        });

        assertThat(statements(directory)).isEqualTo(one).isLessThanOrEqualTo(4);
    }

    @Test
    void whoeverOwnsAPlanInForceReviewsItAndHasItsContactsCalled() {
        write(PLANNER, Part.CONTACT, "C1", 0, contact("2026-10-01"));
        write(PLANNER, Part.CONTACT, "C2", 0, contact("2026-09-01"));
        assertThat(due()).as("nobody follows a draft").isEmpty();
        submitted();
        approve(APPROVER);
        assertThat(due()).containsExactly("plan.contacts PAY 2027-02-28 owner", "plan.review PAY 2027-11-01 owner");
        write(PLANNER, Part.CONTACT, "C2", 1, contact("2026-11-20"));
        assertThat(due()).contains("plan.contacts PAY 2027-03-30 owner");
    }

    private static Map<String, String> contact(String verified) {
        return Map.of("name", "Bank", "role", "Settlement", "phone", "+86 21", "verified_on", verified);
    }

    /** What has to be done, as the sources say it when they are asked for all and when they are asked for the plan. */
    private List<String> due() {
        return Stream.of(ContactChecks.class, PlanReviews.class)
                .map(database::the)
                .flatMap(source -> {
                    var all = source.planned(Mark.BEGINNING, LocalDate.of(2030, 1, 1), 10);
                    var concerned = source.concernedBy(new Subject("plan_line", "PAY/CONTACT/C1"));
                    assertThat(source.of(concerned)).isEqualTo(all);
                    return all.stream();
                })
                .map(one -> one.rule() + " " + one.subject().reference() + " "
                        + one.term().plannedOn() + " " + one.concern().responsible())
                .toList();
    }

    private long statements(PlanDirectory directory) {
        return database.the(OpenCommand.class)
                .as(
                        Command.of(new Application(), Whence.PAGE, ""),
                        () -> database.statements(() -> directory.outlines(Optional.empty())));
    }
}
