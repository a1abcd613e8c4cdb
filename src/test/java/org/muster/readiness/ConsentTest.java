package org.muster.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.asset.AssetDirectory;
import org.muster.asset.AssetRegister;
import org.muster.asset.AssetTag;
import org.muster.asset.Correction;
import org.muster.asset.Step;
import org.muster.asset.StepCondition;
import org.muster.asset.StepOrder;
import org.muster.catalog.CapabilityDetails;
import org.muster.catalog.CapabilityRegister;
import org.muster.catalog.Kind;
import org.muster.inspection.Company;
import org.muster.plan.Part;
import org.muster.plan.PlanDirectory;
import org.muster.plan.PlanRegister;
import org.muster.readiness.model.ReadinessLevel;
import org.muster.shared.due.Obligation;
import org.muster.shared.fact.Subject;
import org.muster.shared.usecase.Caller;
import org.muster.shared.usecase.Reach;
import org.muster.shared.usecase.Reason;
import org.muster.shared.usecase.Refusal;
import org.muster.shared.usecase.Right;
import org.muster.test.Database;

class ConsentTest {

    /** Somebody who keeps things and sees no plan. */
    private record Keeper(String code) implements Caller {

        @Override
        public Reach reach(Right right) {
            return right == Right.READ_PLANS ? Reach.NOWHERE : Reach.EVERYWHERE;
        }
    }

    private record Owner(String code) implements Caller {

        @Override
        public Reach reach(Right right) {
            return Reach.EVERYWHERE;
        }
    }

    private static final Keeper KEEPER = new Keeper("keeper");

    private static final Map<String, String> LOAN = Map.of("until", "2026-12-24");

    private Company company;

    @BeforeEach
    void aPlanThatHangsOnOneServer() {
        company = PlannedCompany.open();
        company.database().with(StepCondition.class, company.database().the(PlanImpact.class));
        company.aServer("SRV-0001");
        company.database()
                .run(() -> company.database()
                        .the(CapabilityRegister.class)
                        .add("UPLINK", Kind.NETWORK_GEAR, new CapabilityDetails("Uplink", "", "")));
    }

    private void requires(String code, int version, Map<String, String> more) {
        var values =
                new HashMap<>(Map.of("name", "Link", "capability", "UPLINK", "quantity", "1", "criticality", "VITAL"));
        values.putAll(more);
        company.database()
                .run(() -> company.database()
                        .the(PlanRegister.class)
                        .write("PAY", Part.REQUIREMENT, code, version, values));
    }

    @AfterEach
    void goneAgain() {
        company.close();
    }

    private ThrowingCallable taking(Step step, Map<String, String> details) {
        return () -> company.take(KEEPER, "SRV-0001", step, details);
    }

    private static Map<String, String> purpose(String purpose) {
        return new HashMap<>(Map.of("purpose", purpose, "holder", "somebody", "due_back", "2026-12-24"));
    }

    private static void asksForConsent(Throwable refusal) {
        assertThat(((Refusal) refusal).reasons()).singleElement().satisfies(reason -> {
            assertThat(reason.field()).isEqualTo("consent");
            assertThat(reason.key()).isEqualTo("readiness.refusal.consent");
            assertThat(reason.arguments()).startsWith("PAY", "R4");
        });
    }

    @Test
    void whatAVitalNeedHangsOnIsRetiredOnlyOnceTheOwnerAgreed() {
        company.take(Company.BEN, "SRV-0001", Step.PROPOSE_RETIREMENT, Map.of());
        assertThatThrownBy(taking(Step.RETIRE, Map.of())).satisfies(ConsentTest::asksForConsent);

        company.database()
                .run(
                        new Owner("owner"),
                        () -> company.database()
                                .the(ConsentRegister.class)
                                .give("PAY", "SRV-0001", "RETIRE", Map.of(), "The plan is being given up"));
        company.take(KEEPER, "SRV-0001", Step.RETIRE, Map.of());
    }

    @Test
    void consentOfLongAgoIsAskedForAnewAndGivenAnew() {
        company.database()
                .run(() -> company.database()
                        .the(Consents.class)
                        .add(new Consent(
                                "PAY",
                                "SRV-0001",
                                Deed.read("ISSUE", LOAN),
                                "owner",
                                "Another loan",
                                Database.NOW.minus(Duration.ofDays(31)))));

        assertThatThrownBy(taking(Step.ISSUE, purpose("LOAN"))).satisfies(ConsentTest::asksForConsent);

        company.database()
                .run(
                        new Owner("owner"),
                        () -> company.database()
                                .the(ConsentRegister.class)
                                .give("PAY", "SRV-0001", "ISSUE", LOAN, "This one too"));
        company.take(KEEPER, "SRV-0001", Step.ISSUE, purpose("LOAN"));
    }

    private void agrees(String step, Map<String, String> terms) {
        company.database()
                .run(
                        new Owner("owner"),
                        () -> company.database()
                                .the(ConsentRegister.class)
                                .give("PAY", "SRV-0001", step, terms, "It may be"));
    }

    @Test
    void consentToOneStepIsNoneToAnother() {
        agrees("RETIRE", Map.of());
        assertThatThrownBy(taking(Step.ISSUE, purpose("LOAN"))).satisfies(ConsentTest::asksForConsent);

        agrees("ISSUE", Map.of("until", "2026-12-20"));
        assertThatThrownBy(taking(Step.ISSUE, purpose("LOAN"))).satisfies(ConsentTest::asksForConsent);
    }

    @Test
    void consentIsUsedUpByTheStep() {
        company.database().closing(company.database().the(ConsentsUsed.class));
        agrees("ISSUE", LOAN);
        agrees("RETIRE", Map.of());
        company.take(KEEPER, "SRV-0001", Step.ISSUE, purpose("LOAN"));
        company.take(KEEPER, "SRV-0001", Step.RETURN, Map.of("condition", "GOOD"));

        assertThatThrownBy(taking(Step.ISSUE, purpose("LOAN"))).satisfies(ConsentTest::asksForConsent);
        assertThat(consents())
                .extracting(ConsentRow::step, row -> row.usedAt().isPresent())
                .containsExactly(tuple("RETIRE", false), tuple("ISSUE", true));
    }

    @Test
    void consentIsNotUsedUpByWhatAsksForNone() {
        company.database().closing(company.database().the(ConsentsUsed.class));
        agrees("TRANSFER", Map.of("site", "ELSEWHERE"));
        agrees("ISSUE", LOAN);
        company.take(KEEPER, "SRV-0001", Step.TRANSFER, Map.of("custodian", "chen.hua"));
        var emergency = purpose("ACTIVATION");
        emergency.remove("due_back");
        company.take(KEEPER, "SRV-0001", Step.ISSUE, emergency);

        assertThat(consents())
                .hasSize(2)
                .allSatisfy(row -> assertThat(row.usedAt()).isEmpty());
    }

    @Test
    void consentToATermThatEndsSoonerIsUsedUpByACorrectionToo() {
        company.database().closing(company.database().the(ConsentsUsed.class));
        agrees("UPDATE", Map.of("warranty_end", "2026-11-30"));
        corrected("2026-11-30");

        assertThat(consents())
                .singleElement()
                .satisfies(row -> assertThat(row.usedAt()).isPresent());
    }

    private List<ConsentRow> consents() {
        var rows = new ArrayList<ConsentRow>();
        company.database()
                .run(() -> rows.addAll(
                        company.database().the(ReadinessDirectory.class).consents("PAY")));
        return rows;
    }

    @Test
    void theOwnerIsToldOnceOfAStepThatWaits() {
        company.database()
                .closing(company.database().the(ConsentsUsed.class))
                .closing(company.database().the(ImpactKeeper.class));
        assertThat(due()).isEmpty();
        company.take(Company.BEN, "SRV-0001", Step.PROPOSE_RETIREMENT, Map.of());

        assertThat(due()).singleElement().satisfies(one -> {
            assertThat(one.concern().responsible()).isEqualTo("owner");
            assertThat(one.notice().key()).isEqualTo("readiness.due.consent.RETIRE");
            assertThat(one.notice().page()).startsWith("/readiness/consent.xhtml?plan=PAY&tag=SRV-0001&step=RETIRE");
        });
        assertThat(waiting("owner")).hasSize(1);
        assertThat(waiting("boss")).isEmpty();

        agrees("RETIRE", Map.of());
        assertThat(due()).isEmpty();
        assertThat(waiting("owner")).isEmpty();
    }

    @Test
    void whoeverMayTakeTheStepAsksForConsentWithoutSeeingThePlan() {
        var asked = new ArrayList<String>();
        company.database()
                .run(
                        KEEPER,
                        () -> asked.addAll(company.database()
                                .the(ConsentRegister.class)
                                .ask(
                                        company.database()
                                                .the(AssetDirectory.class)
                                                .find(AssetTag.of("SRV-0001"))
                                                .orElseThrow(),
                                        new StepOrder(
                                                Step.ISSUE,
                                                Optional.empty(),
                                                "",
                                                0,
                                                Optional.empty(),
                                                purpose("LOAN")))));

        assertThat(asked).containsExactly("PAY");
        assertThat(waiting("owner"))
                .singleElement()
                .satisfies(ask -> assertThat(ask.deed()).isEqualTo(Deed.read("ISSUE", LOAN)));
    }

    private List<Obligation> due() {
        return company.database()
                .as(
                        new Owner("nobody"),
                        () -> company.database().the(ConsentsDue.class).of(new Subject("asset", "SRV-0001")));
    }

    private List<ConsentAsk> waiting(String person) {
        return company.database()
                .as(
                        new Owner(person),
                        () -> company.database().the(ConsentDirectory.class).waiting());
    }

    @Test
    void aCheckThatFallsDueIsNoDayToComeBack() {
        var emergency = purpose("ACTIVATION");
        emergency.remove("due_back");
        company.take(KEEPER, "SRV-0001", Step.ISSUE, emergency);
        company.database()
                .run(() -> company.database()
                        .entities()
                        .createNativeQuery("update asset set due_on = '2026-12-01' where tag = 'SRV-0001'")
                        .executeUpdate());
        var directory = company.database().the(ReadinessDirectory.class);
        var outlook = company.database()
                .as(new Owner("owner"), () -> directory.outlook("PAY", directory.today(), 30))
                .orElseThrow();

        assertThat(outlook.requirements().stream()
                        .flatMap(line -> line.candidates().stream())
                        .map(CandidateLine::where))
                .isNotEmpty()
                .allSatisfy(where -> {
                    assertThat(where.holder()).isEqualTo("somebody");
                    assertThat(where.dueBack()).isEmpty();
                });
    }

    private void declines(String person, String reason) {
        company.database()
                .run(
                        new Owner(person),
                        () -> company.database()
                                .the(ConsentRegister.class)
                                .decline("PAY", "SRV-0001", "ISSUE", LOAN, reason));
    }

    @Test
    void whoAskedIsToldThatTheOwnerDeclines() {
        company.database()
                .run(() -> company.database()
                        .the(ConsentStream.class)
                        .ask(List.of(
                                new ConsentAsk("PAY", "SRV-0001", Deed.read("ISSUE", LOAN), "keeper", Database.NOW))));
        declines("owner", "Not before the audit");

        assertThat(waiting("owner")).isEmpty();
        assertThat(due()).singleElement().satisfies(one -> {
            assertThat(one.concern().responsible()).isEqualTo("keeper");
            assertThat(one.notice().words()).containsExactly("PAY", "SRV-0001", "Not before the audit");
        });
        assertThatThrownBy(taking(Step.ISSUE, purpose("LOAN"))).satisfies(ConsentTest::asksForConsent);
    }

    @Test
    void onlyTheOwnerDeclinesAndOnlyWhatWasAskedWithAReason() {
        assertThatThrownBy(() -> declines("owner", "No")).isInstanceOf(Refusal.class);
        company.database()
                .run(() -> company.database()
                        .the(ConsentStream.class)
                        .ask(List.of(
                                new ConsentAsk("PAY", "SRV-0001", Deed.read("ISSUE", LOAN), "keeper", Database.NOW))));

        assertThatThrownBy(() -> declines("boss", "No")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> declines("owner", " ")).isInstanceOf(Refusal.class);
        assertThat(waiting("owner")).hasSize(1);
    }

    @Test
    void nobodyButTheOwnerAgrees() {
        assertThatThrownBy(() -> company.database()
                        .run(
                                new Owner("boss"),
                                () -> company.database()
                                        .the(ConsentRegister.class)
                                        .give("PAY", "SRV-0001", "RETIRE", Map.of(), "No matter")))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.FORBIDDEN));
    }

    @Test
    void lendingAsksForConsentAnEmergencyNever() {
        assertThatThrownBy(taking(Step.ISSUE, purpose("LOAN"))).satisfies(ConsentTest::asksForConsent);

        company.take(KEEPER, "SRV-0001", Step.ISSUE, purpose("ACTIVATION"));
    }

    @Test
    void whatIsLowAlreadyDoesNotHideThatAVitalNeedFalls() {
        requires("NET", 0, Map.of());

        assertThatThrownBy(taking(Step.ISSUE, purpose("LOAN"))).satisfies(ConsentTest::asksForConsent);
    }

    @Test
    void whatIsNeededBesideIsMissedLikeWhatServes() {
        requires("DB", 1, Map.of("companions", "SERVER_DB"));
        company.database()
                .run(() -> company.database()
                        .the(PlanRegister.class)
                        .write(
                                "PAY",
                                Part.RESOURCE,
                                "LENT",
                                0,
                                Map.of(
                                        "requirement",
                                        "DB",
                                        "name",
                                        "Link",
                                        "basis_type",
                                        "CONTRACT",
                                        "quantity",
                                        "2",
                                        "response_hours",
                                        "1")));

        assertThatThrownBy(taking(Step.ISSUE, purpose("LOAN"))).satisfies(ConsentTest::asksForConsent);
    }

    @Test
    void whatMayStandInBearsOnThePlan() {
        requires("DB", 1, Map.of("substitutes", "SERVER_DB=0.5"));

        assertThat(company.database().the(PlanDirectory.class).countingOn(List.of("SRV-0001")))
                .containsExactly("PAY");
    }

    @Test
    void aSecondServerMakesConsentNeedless() {
        company.aServer("SRV-0002");

        company.take(KEEPER, "SRV-0001", Step.ISSUE, purpose("LOAN"));
    }

    private void assigned(String code, String asset) {
        company.database()
                .run(() -> company.database()
                        .the(PlanRegister.class)
                        .write(
                                "PAY",
                                Part.ASSIGNMENT,
                                code,
                                0,
                                Map.of("requirement", "DB", "duty", "PRIMARY", "asset", asset)));
    }

    @Test
    void aSuccessorThatServesAsWellMakesConsentNeedless() {
        assigned("DB-1", "SRV-0001");
        company.aServer("SRV-0002");

        company.take(KEEPER, "SRV-0001", Step.REPLACE, Map.of("successor", "SRV-0002"));
    }

    @Test
    void aSuccessorThatDoesNotServeIsNoReplacement() {
        assigned("DB-1", "SRV-0001");
        company.aServer("SRV-0002");
        company.take(Company.BEN, "SRV-0002", Step.START_MAINTENANCE, Map.of("order_number", "MO", "vendor", "V"));

        assertThatThrownBy(taking(Step.REPLACE, Map.of("successor", "SRV-0002")))
                .satisfies(refusal -> assertThat(((Refusal) refusal).reasons())
                        .extracting(Reason::key)
                        .containsExactly("readiness.refusal.successor"));
    }

    @Test
    void whatIsIssuedForOnePlanIsMissedByTheOther() {
        var forAnother = new HashMap<>(Map.of("purpose", "PLAN", "holder", "somebody", "plan", "OTHER"));
        assertThatThrownBy(taking(Step.ISSUE, forAnother)).satisfies(ConsentTest::asksForConsent);

        forAnother.put("plan", "PAY");
        company.take(KEEPER, "SRV-0001", Step.ISSUE, forAnother);
    }

    @Test
    void lettingATermEndSoonerAsksForConsentAtEveryDoor() {
        var sooner = Map.of("what_changed", "Not renewed", "warranty_end", "2026-11-30");
        assertThatThrownBy(taking(Step.UPDATE, sooner)).satisfies(ConsentTest::fallsToR3);
        assertThatThrownBy(() -> corrected("2026-11-30")).satisfies(ConsentTest::fallsToR3);

        corrected("2036-11-30");
    }

    @Test
    void writingThatItTakesTooLongToDeployAsksForConsentAtEveryDoor() {
        company.database().closing(company.database().the(ConsentsUsed.class));
        var slower = Map.of("what_changed", "Moved apart", "deploy_hours_declared", "90");
        assertThatThrownBy(taking(Step.UPDATE, slower)).satisfies(ConsentTest::asksForConsent);
        assertThatThrownBy(() -> written(Optional.empty(), Map.of("deploy_hours_declared", "90")))
                .satisfies(ConsentTest::asksForConsent);
        company.database()
                .run(() -> company.database()
                        .the(CapabilityRegister.class)
                        .add("SPARE", Kind.BACKUP_SERVER, new CapabilityDetails("Spare", "", "")));
        assertThatThrownBy(() -> written(Optional.of("SPARE"), Map.of())).satisfies(ConsentTest::asksForConsent);

        agrees("UPDATE", Map.of("set.deploy_hours_declared", "90"));
        written(Optional.empty(), Map.of("deploy_hours_declared", "90", "notes", "Moved apart"));

        assertThat(consents())
                .singleElement()
                .satisfies(row -> assertThat(row.usedAt()).isPresent());
    }

    private void corrected(String warrantyEnd) {
        written(Optional.empty(), Map.of("warranty_end", warrantyEnd));
    }

    private void written(Optional<String> capability, Map<String, String> fields) {
        var nothing = Optional.<String>empty();
        var particulars = Optional.of(fields);
        company.database()
                .run(
                        KEEPER,
                        () -> company.database()
                                .the(AssetRegister.class)
                                .describe(
                                        AssetTag.of("SRV-0001"),
                                        company.database()
                                                .the(AssetDirectory.class)
                                                .find(AssetTag.of("SRV-0001"))
                                                .orElseThrow()
                                                .version(),
                                        new Correction(
                                                nothing, nothing, capability, nothing, nothing, nothing, particulars)));
    }

    private static void fallsToR3(Throwable refusal) {
        assertThat(((Refusal) refusal).reasons())
                .singleElement()
                .satisfies(reason -> assertThat(reason.arguments()).startsWith("PAY", "R3"));
    }

    @Test
    void aProposalKeepsWhatWasFoundToFollowFromIt() {
        company.database().closing(company.database().the(ImpactKeeper.class));
        company.take(Company.BEN, "SRV-0001", Step.PROPOSE_RETIREMENT, Map.of());

        var kept = new ArrayList<KeptImpact>();
        company.database()
                .run(() -> kept.addAll(
                        company.database().the(ImpactDirectory.class).kept("SRV-0001")));

        assertThat(kept).singleElement().satisfies(one -> {
            assertThat(one.madeBy()).isEqualTo("ben");
            assertThat(one.madeAt()).isEqualTo(Database.NOW);
            assertThat(one.impact().falls())
                    .extracting(Impact.Fall::plan, Impact.Fall::requirement, Impact.Fall::to, Impact.Fall::asked)
                    .containsExactly(tuple("PAY", "DB", Light.R4, true));
            assertThat(one.impact().lines())
                    .singleElement()
                    .satisfies(line -> assertThat(line.differences())
                            .first()
                            .satisfies(drop -> assertThat(drop.after().level()).isEqualTo(ReadinessLevel.R4)));
        });
    }

    @Test
    void whoeverSeesNoPlanIsToldNothingOfTheReport() {
        company.database().closing(company.database().the(ImpactKeeper.class));
        company.take(Company.BEN, "SRV-0001", Step.PROPOSE_RETIREMENT, Map.of());

        company.database()
                .run(
                        KEEPER,
                        () -> assertThat(company.database()
                                        .the(ImpactDirectory.class)
                                        .kept("SRV-0001"))
                                .noneMatch(one -> one.impact().felt()));
    }
}
