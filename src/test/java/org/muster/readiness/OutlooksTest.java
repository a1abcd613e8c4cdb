package org.muster.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.readiness.AWorld.TODAY;
import static org.muster.readiness.AWorld.where;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.muster.asset.Stage;
import org.muster.drill.DrillDirectory;
import org.muster.finding.Severity;
import org.muster.inspection.InspectionResult;
import org.muster.plan.Part;
import org.muster.readiness.model.Bottleneck;
import org.muster.readiness.model.Cause;
import org.muster.readiness.model.CurveStep;
import org.muster.readiness.model.ReadinessLevel;
import org.muster.readiness.model.Tally;
import org.muster.readiness.model.Verdict;
import org.muster.shared.text.Language;
import org.muster.shared.text.Texts;

class OutlooksTest {

    private static List<String> steps(List<CurveStep> curve) {
        return curve.stream()
                .map(step -> step.from() + " " + step.standing().level() + " "
                        + step.causes().stream().map(cause -> cause.text()).toList())
                .toList();
    }

    @Test
    void licenceThatEndsIsACliffOnTheDayAfter() {
        var outlook = where().needs(1)
                .server("SRV-1", Stage.IN_STORE, "A", "licence_end", "2026-12-20")
                .outlook();

        assertThat(outlook.light()).isEqualTo(Light.R2);
        assertThat(outlook.cliffs())
                .singleElement()
                .satisfies(
                        cliff -> assertThat(steps(List.of(cliff))).containsExactly("2026-12-21 R4 [SRV-1 VALIDITY]"));
    }

    @Test
    void whatMustLastEndsEarlierTheLongerItIsNeeded() {
        var outlook = where().needs(1, "duration_hours", "240")
                .server("SRV-1", Stage.IN_STORE, "A", "licence_end", "2026-12-20")
                .outlook();

        assertThat(outlook.cliffs().get(0).from()).isEqualTo("2026-12-11");
    }

    @Test
    void shelfLifeAndCertificateEndItToo() {
        assertThat(steps(where().needs(1)
                        .server("S", Stage.IN_STORE, "A", "shelf_life_end", "2026-12-20")
                        .outlook()
                        .noAction()))
                .containsExactly("2026-11-23 R2 []", "2026-12-21 R4 [S VALIDITY]");
        assertThat(where().needs(1)
                        .server("S", Stage.IN_STORE, "A", "certificate_end", "2026-11-22")
                        .outlook()
                        .light())
                .isEqualTo(Light.R4);
    }

    @Test
    void coverCountsFromItsFirstDayThoughNobodyDoesAnything() {
        var outlook = where().needs(1)
                .server("S", Stage.IN_STORE, "A", "cover_start", "2026-12-01", "cover_end", "2027-03-31")
                .outlook();

        assertThat(steps(outlook.noAction()))
                .containsExactly("2026-11-23 R4 []", "2026-12-01 R2 [S BEGINNING]", "2027-04-01 R4 [S VALIDITY]");
        assertThat(outlook.requirements().get(0).candidates().get(0).next(LocalDate.of(2026, 12, 1)))
                .get()
                .extracting(GateFinding::rule)
                .isEqualTo(GateRule.VALIDITY);
    }

    @Test
    void figuresThatAreAskedForHaveToBeProvenAndOthersNot() {
        assertThat(steps(where().needs(1, "minima", "memory_gib>=64")
                        .server("S", Stage.IN_STORE, "A", "memory_gib", "128", "figures_end", "2026-12-20")
                        .outlook()
                        .noAction()))
                .containsExactly("2026-11-23 R2 []", "2026-12-21 R4 [S FIGURES]");
        assertThat(where().needs(1)
                        .server("S", Stage.IN_STORE, "A", "figures_end", "2026-11-01")
                        .outlook()
                        .light())
                .isEqualTo(Light.R2);
    }

    @Test
    void whatSomebodyHasToWorkCountsOnlyWhileOneOfThemIsTrained() {
        var untrained = where().needs(1, "operator", "true")
                .line(Part.TASK, "T", "name", "Switch over", "person", "owner")
                .server("S", Stage.IN_STORE, "A")
                .world();
        var trained = new World(
                untrained.plans(),
                untrained.assets(),
                untrained.sites(),
                untrained.phi(),
                new Proof(Map.of(), new DrillDirectory.Trained(Map.of("owner", LocalDate.of(2026, 12, 20))), Map.of()));

        assertThat(Outlooks.of(untrained, TODAY, 365).get(0).light()).isEqualTo(Light.R4);
        assertThat(steps(Outlooks.of(trained, TODAY, 365).get(0).noAction()))
                .containsExactly("2026-11-23 R2 []", "2026-12-21 R4 [S COMPANIONS]");
    }

    @Test
    void supportThatEndedMakesItConditional() {
        var outlook = where().needs(1)
                .server("SRV-1", Stage.IN_STORE, "A", "support_end", "2026-10-01")
                .outlook();

        assertThat(outlook.light()).isEqualTo(Light.R3);
        assertThat(outlook.requirements().get(0).readiness().tally().conditional())
                .isEqualTo(1);
    }

    @Test
    void inspectionThatFallsDueIsARemarkFirstAndThenTheEnd() {
        var outlook = where().needs(1)
                .shown(
                        "SRV-1",
                        new Evidence(
                                List.of(new Evidence.Check(
                                        LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 8), false)),
                                Optional.empty(),
                                List.of(),
                                Optional.empty()))
                .server("SRV-1", Stage.IN_STORE, "A")
                .outlook();

        assertThat(steps(outlook.noAction()))
                .containsExactly(
                        "2026-11-23 R2 []", "2026-12-02 R3 [SRV-1 INSPECTION]", "2026-12-09 R4 [SRV-1 INSPECTION]");
        assertThat(steps(outlook.asPlanned())).containsExactly("2026-11-23 R2 []");
    }

    @Test
    void failedCheckAndMajorDefectEndItRemarksAndMinorOnesDoNot() {
        assertThat(where().needs(1)
                        .shown(
                                "S",
                                new Evidence(
                                        List.of(), Optional.of(InspectionResult.FAIL), List.of(), Optional.empty()))
                        .server("S", Stage.IN_STORE, "A")
                        .outlook()
                        .light())
                .isEqualTo(Light.R4);
        assertThat(where().needs(1)
                        .shown(
                                "S",
                                new Evidence(
                                        List.of(),
                                        Optional.of(InspectionResult.PASS_WITH_REMARKS),
                                        List.of(),
                                        Optional.empty()))
                        .server("S", Stage.IN_STORE, "A")
                        .outlook()
                        .light())
                .isEqualTo(Light.R3);
        assertThat(where().needs(1)
                        .shown(
                                "S",
                                new Evidence(
                                        List.of(),
                                        Optional.empty(),
                                        List.of(new Evidence.Defect("F-1", Severity.MAJOR, Optional.empty())),
                                        Optional.empty()))
                        .server("S", Stage.IN_STORE, "A")
                        .outlook()
                        .light())
                .isEqualTo(Light.R4);
    }

    @Test
    void orderCountsFromThePromisedDayInThePlannedCurveAlone() {
        var outlook = where().needs(1)
                .server("SRV-1", Stage.ORDERED, "A", "promised_date", "2026-12-10")
                .outlook();

        assertThat(steps(outlook.noAction())).containsExactly("2026-11-23 R4 []");
        assertThat(steps(outlook.asPlanned())).containsExactly("2026-11-23 R4 []", "2026-12-10 R2 [SRV-1 LIFECYCLE]");
    }

    @Test
    void renewalCountsFromItsPlannedDayInThePlannedCurveAloneUntilThatDayHasGoneBy() {
        var outlook = where().needs(1)
                .server("SRV-1", Stage.IN_STORE, "A", "licence_end", "2026-12-20", "renewal_planned_on", "2026-12-15")
                .outlook();
        var late = where().needs(1)
                .server("SRV-1", Stage.IN_STORE, "A", "licence_end", "2026-12-20", "renewal_planned_on", "2027-01-10")
                .outlook();
        var missed = where().needs(1)
                .server("SRV-1", Stage.IN_STORE, "A", "licence_end", "2026-12-20", "renewal_planned_on", "2026-11-20")
                .outlook();

        assertThat(steps(outlook.noAction())).containsExactly("2026-11-23 R2 []", "2026-12-21 R4 [SRV-1 VALIDITY]");
        assertThat(steps(outlook.asPlanned())).containsExactly("2026-11-23 R2 []");
        assertThat(steps(late.asPlanned()))
                .containsExactly(
                        "2026-11-23 R2 []", "2026-12-21 R4 [SRV-1 VALIDITY]", "2027-01-10 R2 [SRV-1 VALIDITY]");
        assertThat(steps(missed.asPlanned())).containsExactly("2026-11-23 R2 []", "2026-12-21 R4 [SRV-1 VALIDITY]");
    }

    @Test
    void loanComesBackTheDayAfterItIsDue() {
        var outlook = where().needs(1).lent("SRV-1", TODAY.plusDays(5)).outlook();

        assertThat(outlook.light()).isEqualTo(Light.R4);
        assertThat(outlook.asPlanned().get(1).from()).isEqualTo(TODAY.plusDays(6));
    }

    @Test
    void scenarioThePlanStandsWorstInDecides() {
        var outlook = where().answers("CRASH")
                .answers("A-LOST", "site:A")
                .needs(1)
                .server("SRV-1", Stage.IN_STORE, "A")
                .outlook();

        assertThat(outlook.scenario()).isEqualTo("A-LOST");
        assertThat(outlook.light()).isEqualTo(Light.R4);
        assertThat(outlook.scenarios()).extracting(ScenarioStanding::light).containsExactly(Light.R2, Light.R4);
    }

    @Test
    void whatIsAssignedServesAlone() {
        var outlook = where().needs(1)
                .server("SRV-1", Stage.IN_STORE, "A")
                .server("SRV-2", Stage.IN_STORE, "A")
                .line(Part.ASSIGNMENT, "A1", "requirement", "DB", "duty", "PRIMARY", "asset", "SRV-2")
                .outlook();

        assertThat(outlook.requirements().get(0).candidates())
                .extracting(CandidateLine::tag)
                .containsExactly("SRV-2");
    }

    @Test
    void poolIsWhatStandsAtItsSite() {
        var outlook = where().needs(1)
                .server("SRV-1", Stage.IN_STORE, "A")
                .server("SRV-2", Stage.IN_STORE, "B")
                .line(Part.ASSIGNMENT, "P1", "requirement", "DB", "duty", "POOL", "site", "B")
                .outlook();

        assertThat(outlook.requirements().get(0).candidates())
                .extracting(CandidateLine::tag)
                .containsExactly("SRV-2");
    }

    @Test
    void whatIsAssignedInVainIsNamedWithTheReason() {
        var outlook = where().needs(1, "minima", "memory_gib>=256", "sites", "A")
                .server("SMALL", Stage.IN_STORE, "A", "memory_gib", "64")
                .server("FAR", Stage.IN_STORE, "B", "memory_gib", "512")
                .server("SLOW", Stage.IN_STORE, "A", "memory_gib", "512", "deploy_hours_proven", "9")
                .line(Part.ASSIGNMENT, "A1", "requirement", "DB", "duty", "PRIMARY", "asset", "SMALL")
                .line(Part.ASSIGNMENT, "A2", "requirement", "DB", "duty", "ALTERNATE", "asset", "FAR")
                .line(Part.ASSIGNMENT, "A3", "requirement", "DB", "duty", "ALTERNATE", "asset", "SLOW")
                .line(Part.ASSIGNMENT, "A4", "requirement", "DB", "duty", "ALTERNATE", "asset", "NONE")
                .outlook();

        assertThat(outlook.requirements().get(0).rejects())
                .containsEntry("SMALL", Reject.MINIMA)
                .containsEntry("FAR", Reject.PLACE)
                .containsEntry("SLOW", Reject.DEPLOY_TIME)
                .containsEntry("NONE", Reject.GONE);
        assertThat(outlook.light()).isEqualTo(Light.R4);
    }

    @Test
    void substituteCountsForWhatItIsWorth() {
        var none = new AssetFact.Use("", "", Optional.empty());
        var world = where().needs(1, "substitutes", "SMALL=0.5");
        world.asset("S-1", "SMALL", Stage.IN_STORE, "A", none);
        assertThat(world.outlook().requirements().get(0).readiness().tally().ready())
                .isZero();
    }

    @Test
    void outsideHelpCountsWithItsResponseTimeUntilItsContractEnds() {
        var outlook = where().needs(1)
                .line(
                        Part.RESOURCE,
                        "X1",
                        "requirement",
                        "DB",
                        "name",
                        "Loan server",
                        "quantity",
                        "1",
                        "response_hours",
                        "3",
                        "contract_end",
                        "2027-01-31")
                .outlook();

        assertThat(outlook.light()).isEqualTo(Light.R2);
        assertThat(outlook.requirements().get(0).readiness().recoveryHours()).contains(BigDecimal.valueOf(3));
        assertThat(outlook.cliffs().get(0).from()).isEqualTo("2027-02-01");
    }

    @Test
    void waiverHoldsThePlanUpUntilItExpires() {
        var outlook = where().needs(1)
                .line(Part.WAIVER, "W1", "requirement", "DB", "expires_on", "2026-12-31")
                .outlook();

        assertThat(steps(outlook.noAction())).containsExactly("2026-11-23 R2 []", "2027-01-01 R4 [DB WAIVER]");
    }

    @Test
    void companionThatIsMissingMakesItUseless() {
        var outlook = where().needs(1, "companions", "LICENCE")
                .server("SRV-1", Stage.IN_STORE, "A")
                .outlook();

        assertThat(outlook.light()).isEqualTo(Light.R4);
    }

    @Test
    void sameFactsSameHashOtherFactsAnother() {
        var one = where().needs(1).server("SRV-1", Stage.IN_STORE, "A");
        var other = where().needs(1).server("SRV-1", Stage.IN_STORE, "B");

        assertThat(one.outlook().hash())
                .isEqualTo(one.outlook().hash())
                .isNotEqualTo(other.outlook().hash());
    }

    @Test
    void everyDropNamesItsCause() {
        var outlook = where().needs(2)
                .server("SRV-1", Stage.IN_STORE, "A", "licence_end", "2026-12-20")
                .server("SRV-2", Stage.IN_STORE, "A", "support_end", "2027-02-01", "licence_end", "2027-05-01")
                .outlook();

        assertThat(outlook.cliffs())
                .isNotEmpty()
                .allSatisfy(cliff -> assertThat(cliff.causes()).isNotEmpty());
    }

    @Test
    void removalIsShownAsACurveBeforeItIsMade() {
        var world = where().needs(1)
                .server("SRV-1", Stage.IN_STORE, "A", "licence_end", "2026-12-20")
                .server("SRV-2", Stage.IN_STORE, "A")
                .world();
        var answer = WhatIf.of(world, List.of(new Change.Remove("SRV-2")), TODAY, 365);

        assertThat(answer.dropping())
                .singleElement()
                .satisfies(plan -> assertThat(plan.drops())
                        .extracting(Comparison.Drop::from)
                        .contains(LocalDate.of(2026, 12, 21)));
    }

    @Test
    void changeOfNothingChangesNothing() {
        var world = where().needs(1).server("SRV-1", Stage.IN_STORE, "A").world();

        assertThat(WhatIf.of(world, List.of(new Change.Remove("OTHER")), TODAY, 365)
                        .plans())
                .isEmpty();
    }

    @Test
    void oneMoreLikeItFillsTheGap() {
        var world = where().needs(2)
                .server("SRV-1", Stage.IN_STORE, "A")
                .line(Part.ASSIGNMENT, "A1", "requirement", "DB", "duty", "PRIMARY", "asset", "SRV-1")
                .world();
        var answer = WhatIf.of(world, List.of(new Change.Add("NEW", "SRV-1", 1)), TODAY, 30);

        assertThat(answer.plans())
                .singleElement()
                .satisfies(plan -> assertThat(plan.after().light()).isEqualTo(Light.R2));
    }

    @Test
    void twoHalvesThatStandInMakeOneWhole() {
        var use = new AssetFact.Use("", "", Optional.empty());
        var outlook = where().needs(1, "substitutes", "SERVER_APP=0.5")
                .asset("APP-1", "SERVER_APP", Stage.IN_STORE, "A", use)
                .asset("APP-2", "SERVER_APP", Stage.IN_STORE, "A", use)
                .asset("APP-3", "SERVER_APP", Stage.IN_STORE, "A", use, "support_end", "2026-10-01")
                .outlook();

        assertThat(outlook.requirements().get(0).readiness())
                .satisfies(line -> assertThat(line.level()).isEqualTo(ReadinessLevel.R2))
                .satisfies(line -> assertThat(line.tally()).isEqualTo(new Tally(1, 0, 0)))
                .satisfies(line -> assertThat(line.coverage().rounded(4)).isEqualByComparingTo("1"));
    }

    @Test
    void plansThatCountOnTheSameServerCannotBothRun() {
        var world = where().needs(1)
                .plan("DCL")
                .needs(1)
                .server("SRV-1", Stage.IN_STORE, "A")
                .world();
        var joint = Joint.of(world, List.of("PAY", "DCL"), List.of(), TODAY).activation();

        assertThat(joint.served()).isEqualTo(1);
        assertThat(joint.shortfall())
                .singleElement()
                .satisfies(each -> assertThat(each.plan()).isEqualTo("DCL"));
        assertThat(joint.bottlenecks()).containsExactly(new Bottleneck(List.of("SERVER"), 2, 1, List.of("SRV-1")));
    }

    @Test
    void remarkThatCostsALevelIsAGapAndSoIsTheLateCheck() {
        var world = where().needs(1)
                .shown(
                        "SRV-1",
                        new Evidence(
                                List.of(new Evidence.Check(
                                        LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 8), false)),
                                Optional.empty(),
                                List.of(),
                                Optional.empty()))
                .server("SRV-1", Stage.IN_STORE, "A", "support_end", "2026-12-20")
                .world();

        assertThat(Gaps.of(world, TODAY, 90))
                .extracting(gap -> gap.subject() + " " + gap.reason() + " " + gap.on() + " " + gap.drop())
                .containsExactly("SRV-1 INSPECTION 2026-12-09 1", "SRV-1 INSPECTION 2026-12-02 1");
        assertThat(Gaps.of(
                        where().needs(1)
                                .server("SRV-1", Stage.IN_STORE, "A", "support_end", "2026-12-20")
                                .world(),
                        TODAY,
                        90))
                .singleElement()
                .satisfies(gap -> assertThat(gap.stake().doneAlone()).isEqualByComparingTo("30"));
    }

    @Test
    void cliffOnTheBoardHasItsRemedy() {
        assertThat(Remedies.against("PAY", new Cause("POL-1", "VALIDITY")))
                .contains(new RemedyLink(Remedy.RENEW, "POL-1", "/asset/step.xhtml?tag=POL-1&step=UPDATE"));
        assertThat(Remedies.against("PAY", new Cause("PAY/X1", "VALIDITY")))
                .get()
                .extracting(RemedyLink::url)
                .isEqualTo("/plan/line.xhtml?part=RESOURCE&plan=PAY&line=X1");
        assertThat(Remedies.against("PAY", new Cause("*1", "VALIDITY"))).isEmpty();
        assertThat(Remedies.against("PAY", new Cause("DB", "WAIVER")))
                .get()
                .extracting(RemedyLink::remedy)
                .isEqualTo(Remedy.ASSIGN);
    }

    @Test
    void whatIsNeededForDaysEndsThatMuchEarlierOnEveryPage() {
        var world = where().needs(1, "duration_hours", "72")
                .server("SRV-1", Stage.IN_STORE, "A", "licence_end", "2026-12-20")
                .world();
        var outlook = Outlooks.of(world, TODAY, 90).get(0);
        var falls = LocalDate.of(2026, 12, 18);

        assertThat(outlook.cliff()).map(step -> step.from()).contains(falls);
        assertThat(outlook.requirements().get(0).candidates().get(0).next(TODAY))
                .map(GateFinding::until)
                .contains(falls.minusDays(1));
        assertThat(Gaps.of(world, TODAY, 90))
                .singleElement()
                .satisfies(gap -> assertThat(gap.on() + " " + gap.drop()).isEqualTo(falls + " 2"))
                .satisfies(gap -> assertThat(gap.stake().missedAlone()).isEqualByComparingTo("100"));
    }

    @Test
    void whoeverLacksWhatIsNeededBesideIsSeenToLackItAndHowToMendThat() {
        var outlook = where().needs(1, "companions", "POWER", "operator", "true")
                .server("S", Stage.IN_STORE, "A")
                .outlook();
        var line = outlook.requirements().get(0);

        assertThat(line.candidates()).singleElement().satisfies(candidate -> {
            assertThat(candidate.verdict(TODAY)).isEqualTo(Verdict.NOT_READY);
            assertThat(candidate.ended(TODAY)).extracting(GateFinding::rule).containsExactly(GateRule.COMPANIONS);
        });
        assertThat(Remedies.of(outlook, line))
                .extracting(link -> link.remedy() + " " + link.subject())
                .startsWith("ORDER POWER", "TRAIN DB");
        assertThat(EvidenceLine.of(line, TODAY).causes())
                .extracting(EvidenceLine.CauseLine::reason)
                .containsExactly("COMPANIONS", "SHORT");
    }

    @Test
    void aCoverCountsAsLongAsItsConditionsAreMet() {
        assertThat(levels("conditions", "Backups are tried", "conditions_end", "2026-12-20"))
                .containsExactly("2026-11-23 R2 []", "2026-12-21 R4 [S POLICY_CONDITIONS]");
        assertThat(levels("conditions", "Backups are tried")).containsExactly("2026-11-23 R4 []");
        assertThat(levels()).containsExactly("2026-11-23 R2 []");
    }

    private static List<String> levels(String... particulars) {
        return steps(where().needs(1)
                .server("S", Stage.IN_STORE, "A", particulars)
                .outlook()
                .noAction());
    }

    @Test
    void aWaiverThatEndsWithTheLevelIsAGap() {
        var world = where().needs(2)
                .server("SRV-1", Stage.IN_STORE, "A")
                .line(Part.WAIVER, "W", "requirement", "DB", "expires_on", "2026-12-20", "approved_by", "boss")
                .world();

        assertThat(Gaps.of(world, TODAY, 90))
                .filteredOn(gap -> gap.reason().equals("WAIVER"))
                .singleElement()
                .satisfies(gap ->
                        assertThat(gap.on() + " " + gap.from() + " " + gap.to()).isEqualTo("2026-12-21 R2 R4"));
    }

    @Test
    void factsHaveTheSameNameInWhateverOrderTheyWereRead() {
        var first = new Evidence.Check(LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 8), false);
        var second = new Evidence.Check(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 1, 8), false);

        assertThat(named(first, second)).isEqualTo(named(second, first)).isNotEqualTo(named(first));
    }

    private static String named(Evidence.Check... checks) {
        return where().needs(1)
                .shown("SRV-1", new Evidence(List.of(checks), Optional.empty(), List.of(), Optional.empty()))
                .server("SRV-1", Stage.IN_STORE, "A")
                .outlook()
                .hash();
    }

    @Test
    void gapsAreSortedByWhatTheyCost() {
        var world = where().needs(1)
                .server("SRV-1", Stage.IN_STORE, "A", "licence_end", "2026-12-20")
                .world();

        assertThat(Gaps.of(world, TODAY, 90)).singleElement().satisfies(gap -> {
            assertThat(gap.on()).isEqualTo("2026-12-21");
            assertThat(gap.to()).isEqualTo(ReadinessLevel.R4);
            assertThat(gap.stake().missedAlone()).isEqualByComparingTo("100");
            assertThat(gap.remedies()).extracting(RemedyLink::remedy).containsExactly(Remedy.RENEW);
        });
        assertThat(Gaps.of(world, TODAY, 20)).isEmpty();
    }

    @Test
    void sentenceSaysNumberCauseAndRemedyInBothLanguages() {
        var outlook = where().needs(2)
                .server("SRV-1", Stage.IN_STORE, "A")
                .server("SRV-2", Stage.IN_STORE, "A", "licence_end", "2026-11-15")
                .outlook();
        var sentences = new Sentences(new Texts());
        var line = outlook.requirements().get(0);

        assertThat(sentences.of(Language.EN, outlook, line))
                .isEqualTo("R4 · 50 % · 1 ready + 0 conditional of 2 · never within RTO 4 h"
                        + " · SRV-2 validity ended 8 days ago · renew SRV-2");
        assertThat(sentences.of(Language.ZH_CN, outlook, line)).startsWith("R4 · 50 % · 就绪 1");
    }

    @Test
    void sentenceRoundsCoverageAsEverythingElseIsRounded() {
        var outlook = where().needs(3)
                .server("SRV-1", Stage.IN_STORE, "A")
                .server("SRV-2", Stage.IN_STORE, "A")
                .outlook();

        assertThat(new Sentences(new Texts())
                        .of(Language.EN, outlook, outlook.requirements().get(0)))
                .startsWith("R4 · 66.7 % · 2 ready");
    }

    @Test
    void evidenceIsReadAsItWasWritten() {
        var outlook = where().needs(2)
                .server("SRV-1", Stage.IN_STORE, "A")
                .server("SRV-2", Stage.IN_STORE, "A", "licence_end", "2026-11-15")
                .outlook();
        var lines = outlook.requirements().stream()
                .map(line -> EvidenceLine.of(line, TODAY))
                .toList();

        assertThat(EvidenceLine.read(EvidenceLine.write(lines))).isEqualTo(lines);
        assertThat(Curves.read(Curves.write(outlook.noAction()))).isEqualTo(outlook.noAction());
    }

    private static AWorld primaryAndTwoInReserve(String... more) {
        return where().site("A", "31.23", "121.47")
                .site("B", "30.27", "120.15")
                .needs(1, more)
                .line(Part.ASSIGNMENT, "P", "requirement", "DB", "duty", "PRIMARY", "asset", "SRV-1")
                .line(Part.ASSIGNMENT, "Q", "requirement", "DB", "duty", "ALTERNATE", "asset", "SRV-2")
                .line(Part.ASSIGNMENT, "R", "requirement", "DB", "duty", "ALTERNATE", "asset", "SRV-3")
                .server("SRV-1", Stage.IN_STORE, "A")
                .server("SRV-2", Stage.IN_STORE, "B", "firmware", "7")
                .server("SRV-3", Stage.IN_STORE, "C", "firmware", "8");
    }

    @Test
    void reserveIsReadyWithReserveOnlyWhereItStandsFarEnoughApart() {
        assertThat(primaryAndTwoInReserve("apart_km", "150").outlook().light()).isEqualTo(Light.R1);

        var tooNear = primaryAndTwoInReserve("apart_km", "200").outlook();

        assertThat(tooNear.light()).isEqualTo(Light.R2);
        assertThat(EvidenceLine.of(tooNear.requirements().get(0), TODAY).causes())
                .containsExactly(new EvidenceLine.CauseLine("DB", "SEPARATION", Optional.empty()));
    }

    @Test
    void whoSharesAFailureGroupWithThePrimaryDoesNotStandApart() {
        var sameModel = primaryAndTwoInReserve("apart_km", "0")
                .server("SRV-2", Stage.IN_STORE, "B")
                .server("SRV-3", Stage.IN_STORE, "C");

        assertThat(sameModel.outlook().requirements().get(0).readiness().causes())
                .extracting(cause -> cause.reason())
                .contains("SEPARATION");
        assertThat(primaryAndTwoInReserve("apart_km", "0").outlook().light()).isEqualTo(Light.R1);
    }

    @Test
    void greaterTypeNumberThanAskedDoesNotServeNorDoesOneNobodyHasTyped() {
        var outlook = where().needs(1, "type_level", "2")
                .line(Part.ASSIGNMENT, "P", "requirement", "DB", "duty", "PRIMARY", "asset", "SRV-1")
                .line(Part.ASSIGNMENT, "Q", "requirement", "DB", "duty", "ALTERNATE", "asset", "SRV-2")
                .line(Part.ASSIGNMENT, "R", "requirement", "DB", "duty", "ALTERNATE", "asset", "SRV-3")
                .server("SRV-1", Stage.IN_STORE, "A", "type_level", "1")
                .server("SRV-2", Stage.IN_STORE, "A", "type_level", "3")
                .server("SRV-3", Stage.IN_STORE, "A")
                .outlook();

        assertThat(outlook.requirements().get(0).candidates())
                .extracting(CandidateLine::tag)
                .containsExactly("SRV-1");
        assertThat(outlook.requirements().get(0).rejects())
                .isEqualTo(Map.of("SRV-2", Reject.TYPE_LEVEL, "SRV-3", Reject.TYPE_LEVEL));
    }

    private static AWorld twoPlansOneServer(String exclusive) {
        return where().needs(1, "exclusive", exclusive)
                .plan("DCL")
                .needs(1, "exclusive", exclusive)
                .server("SRV-1", Stage.IN_STORE, "A");
    }

    @Test
    void whatIsSharedServesAllPlansTogetherWhatIsNotServesOne() {
        var plans = List.of("PAY", "DCL");

        assertThat(Joint.of(twoPlansOneServer("true").world(), plans, List.of(), TODAY)
                        .activation()
                        .served())
                .isEqualTo(1);
        assertThat(Joint.of(twoPlansOneServer("false").world(), plans, List.of(), TODAY)
                        .activation())
                .satisfies(joint -> assertThat(joint.served()).isEqualTo(2))
                .satisfies(joint -> assertThat(joint.shortfall()).isEmpty());
    }

    @Test
    void overrideStandsBesideWhatIsComputedUntilItExpires() {
        var world = where().needs(1)
                .line(Part.OVERRIDE, "O1", "level", "R2", "reason", "On site by hand", "expires_on", "2026-11-23")
                .world();

        assertThat(Outlooks.of(world, TODAY, 30).get(0))
                .satisfies(outlook -> assertThat(outlook.light()).isEqualTo(Light.R4))
                .satisfies(outlook ->
                        assertThat(outlook.overridden()).map(Overridden::light).contains(Light.R2));
        assertThat(Outlooks.of(world, TODAY.plusDays(1), 30).get(0).overridden())
                .isEmpty();
    }

    @Test
    void whatNobodySawForLongIsDoubtedAndThenNotKnown() {
        var seen = Evidence.Sight.of(LocalDate.of(2026, 1, 1), 365);
        var outlook = where().needs(1)
                .shown("SRV-1", Evidence.NONE.seen(seen))
                .server("SRV-1", Stage.IN_STORE, "A")
                .outlook();

        assertThat(steps(outlook.noAction())).containsExactly("2026-11-23 R2 []", "2027-01-02 R3 [SRV-1 LAST_SEEN]");

        var later = Outlooks.of(
                        where().needs(1)
                                .shown("SRV-1", Evidence.NONE.seen(seen))
                                .server("SRV-1", Stage.IN_STORE, "A")
                                .world(),
                        LocalDate.of(2028, 1, 2),
                        1)
                .get(0);

        assertThat(later.light()).isEqualTo(Light.R4);
        assertThat(later.requirements().get(0).readiness().tally().unknown()).isEqualTo(1);
    }

    @Test
    void whatWasUsedIsNotReadyUntilItIsMadeReadyForUseAgain() {
        var used = new Evidence(
                List.of(new Evidence.Check(TODAY.plusDays(3), TODAY.plusDays(9), true)),
                Optional.empty(),
                List.of(),
                Optional.empty());
        var outlook = where().needs(1)
                .shown("SRV-1", used)
                .server("SRV-1", Stage.IN_STORE, "A")
                .outlook();

        assertThat(outlook.light()).isEqualTo(Light.R4);
        assertThat(steps(outlook.asPlanned())).containsExactly("2026-11-23 R4 []", "2026-11-27 R2 [SRV-1 CUSTODY]");
    }

    @Test
    void whatIsInUseForSomethingElseIsNoReserve() {
        var inUse = new AssetFact.Use("wu", "OPERATION", Optional.empty());

        assertThat(where().needs(1)
                        .asset("SRV-1", "SERVER", Stage.DEPLOYED, "A", inUse)
                        .outlook()
                        .light())
                .isEqualTo(Light.R4);
    }

    @Test
    void whatIsSuggestedIsReadyFirstAndThenNotLostTogetherWithWhatIsAssigned() {
        var world = where().needs(2)
                .line(Part.ASSIGNMENT, "P", "requirement", "DB", "duty", "PRIMARY", "asset", "SRV-1")
                .server("SRV-1", Stage.IN_STORE, "A", "firmware", "1")
                .server("SRV-2", Stage.IN_STORE, "A", "firmware", "2")
                .server("SRV-3", Stage.QUARANTINED, "B", "firmware", "3")
                .server("SRV-4", Stage.IN_STORE, "B", "firmware", "4")
                .asset("TOOL-1", "TOOL", Stage.IN_STORE, "B", new AssetFact.Use("", "", Optional.empty()))
                .world();
        var plan = world.plans().get(0);
        var best = new Suggestions(plan, plan.lines(Part.REQUIREMENT).get(0), world, TODAY).best();

        assertThat(best).extracting(Suggestion::tag).containsExactly("SRV-4", "SRV-2", "SRV-3");
        assertThat(best.get(1).shared()).containsExactly("site:A");
        assertThat(best.get(2).ended()).extracting(GateFinding::rule).containsExactly(GateRule.LIFECYCLE);
    }
}
