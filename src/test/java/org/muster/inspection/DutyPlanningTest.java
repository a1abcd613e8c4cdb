package org.muster.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.muster.inspection.Company.ANNA;
import static org.muster.inspection.Company.BEN;
import static org.muster.inspection.Company.CLEO;
import static org.muster.inspection.Company.DORA;
import static org.muster.inspection.Company.TODAY;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.muster.asset.AssetRegister;
import org.muster.asset.AssetTag;
import org.muster.asset.ChangedAsset;
import org.muster.asset.Correction;
import org.muster.asset.Step;
import org.muster.place.PlaceDetails;
import org.muster.place.PlaceLevel;
import org.muster.place.PlaceRegister;
import org.muster.place.SiteDetails;
import org.muster.place.SiteType;
import org.muster.shared.due.Mark;
import org.muster.shared.due.Obligation;
import org.muster.shared.fact.Fact;
import org.muster.shared.fact.Subject;
import org.muster.shared.persistence.Slice;
import org.muster.shared.time.ForwardableClock;
import org.muster.shared.usecase.Refusal;
import org.muster.test.Database;

class DutyPlanningTest {

    private static final Company company = new Company();

    @AfterEach
    void empty() {
        company.clear();
    }

    @AfterAll
    static void gone() {
        company.close();
    }

    @Test
    void anAcceptedAssetGetsItsDutiesAndSaysWhenTheFirstIsDue() {
        company.rule("QUARTERLY", "every 3 MONTHS FLOATING");
        company.rule("YEARLY", "every 1 YEARS FIXED");
        company.aServer("SRV-0001");
        assertThat(company.open("SRV-0001"))
                .extracting(Duty::rule, duty -> duty.term().planned(), Duty::responsible)
                .containsExactly(
                        Tuple.tuple("QUARTERLY", LocalDate.of(2027, 2, 23), "lin.wei"),
                        Tuple.tuple("YEARLY", LocalDate.of(2027, 11, 23), "lin.wei"));
        assertThat(company.sheet("SRV-0001").row().due()).contains(LocalDate.of(2027, 2, 23));
    }

    @Test
    void aNewRulePlansForWhatIsThereAlready() {
        company.aServer("SRV-0001");
        var planned = company.rule("QUARTERLY", "every 3 MONTHS FLOATING");
        assertThat(planned.moves()).containsExactly(Move.arrived("SRV-0001", LocalDate.of(2027, 2, 23)));
        assertThat(planned.left()).isFalse();
    }

    @Test
    void aChangedRuleMovesOpenDutiesAndSaysWhich() {
        company.rule("QUARTERLY", "every 3 MONTHS FLOATING");
        company.aServer("SRV-0001");
        company.aServer("SRV-0002");
        var moved = change("QUARTERLY", "every 1 MONTHS FLOATING");
        assertThat(moved.moves())
                .containsExactly(
                        Move.between("SRV-0001", LocalDate.of(2027, 2, 23), LocalDate.of(2026, 12, 23)),
                        Move.between("SRV-0002", LocalDate.of(2027, 2, 23), LocalDate.of(2026, 12, 23)));
        assertThat(company.sheet("SRV-0001").row().due()).contains(LocalDate.of(2026, 12, 23));
        assertThat(change("QUARTERLY", "every 1 MONTHS FLOATING").moves()).isEmpty();
    }

    @Test
    void aRuleThatEndsTakesItsDutiesAlong() {
        company.rule("QUARTERLY", "every 3 MONTHS FLOATING");
        company.aServer("SRV-0001");
        var details = company.reading(
                ANNA, () -> company.the(RuleDirectory.class).find("QUARTERLY").orElseThrow());
        var ended = new RuleDetails(
                "Ended",
                "",
                details.details().purpose(),
                details.details().scope(),
                details.details().recurrence(),
                Optional.empty(),
                Optional.empty(),
                "SERVER-PERIODIC",
                RuleSource.OWN,
                "",
                Set.of(),
                "",
                details.details().ladder(),
                false);
        var moved =
                company.as(ANNA, () -> company.the(RuleRegister.class).change("QUARTERLY", details.version(), ended));
        assertThat(moved.moves()).containsExactly(Move.gone("SRV-0001", LocalDate.of(2027, 2, 23)));
        assertThat(company.open("SRV-0001")).isEmpty();
        assertThat(company.sheet("SRV-0001").row().due()).isEmpty();
    }

    @Test
    void dutiesRestWhileTheRuleSaysSoAndAreDueWhenItIsOver() {
        company.rule("QUARTERLY", "every 3 MONTHS FLOATING");
        company.aServer("SRV-0001");
        company.take(DORA, "SRV-0001", Step.START_MAINTENANCE, Map.of());
        assertThat(company.open("SRV-0001")).singleElement().matches(Duty::paused);
        assertThat(company.sheet("SRV-0001").row().due()).isEmpty();
        company.days(120, () -> {
            company.take(
                    DORA,
                    "SRV-0001",
                    Step.COMPLETE_MAINTENANCE,
                    Map.of("work_done", "fan", "cost", "1", "currency", "CNY", "capital_or_expense", "EXPENSE"));
            return company;
        });
        assertThat(company.open("SRV-0001")).singleElement().satisfies(duty -> {
            assertThat(duty.paused()).isFalse();
            assertThat(duty.term().planned()).isEqualTo(TODAY.plusDays(120));
        });
    }

    @Test
    void retirementCancelsWhatIsOpen() {
        company.rule("QUARTERLY", "every 3 MONTHS FLOATING");
        company.aServer("SRV-0001");
        company.take(ANNA, "SRV-0001", Step.PROPOSE_RETIREMENT, Map.of());
        company.take(BEN, "SRV-0001", Step.RETIRE, Map.of());
        assertThat(company.open("SRV-0001")).isEmpty();
        assertThat(states(DutyFilter.ofAsset("SRV-0001"))).containsExactly(DutyState.CANCELLED);
    }

    @Test
    void whatHappensToAnAssetAsksForItsCheck() {
        company.rule("MOVED", "event MOVE within 7");
        company.aServer("SRV-0001");
        assertThat(company.open("SRV-0001")).isEmpty();
        company.take(CLEO, "SRV-0001", Step.TRANSFER, Map.of("place", "DC-B/R2"));
        company.take(CLEO, "SRV-0001", Step.TRANSFER, Map.of("place", "DC-B/R3"));
        assertThat(company.open("SRV-0001"))
                .as("a second move does not ask twice")
                .singleElement()
                .satisfies(duty -> {
                    assertThat(duty.term().planned()).isEqualTo(TODAY.plusDays(7));
                    assertThat(duty.cause()).isEqualTo("MOVE");
                });
    }

    @Test
    void onlyWhatStandsElsewhereHasMoved() {
        company.rule("MOVED", "event MOVE within 7");
        company.aServer("SRV-0001");
        company.take(CLEO, "SRV-0001", Step.TRANSFER, Map.of("custodian", "chen.bo"));
        company.take(CLEO, "SRV-0001", Step.TRANSFER, Map.of("place", "DC-B/R1"));
        assertThat(company.open("SRV-0001")).isEmpty();
        company.take(CLEO, "SRV-0001", Step.ISSUE, Map.of("purpose", "OPERATION", "holder", "lin.wei"));
        company.take(CLEO, "SRV-0001", Step.RETURN, Map.of("condition", "GOOD", "place", "DC-B/R2"));
        assertThat(company.open("SRV-0001"))
                .as("it came back to another place")
                .singleElement()
                .satisfies(duty -> assertThat(duty.cause()).isEqualTo("MOVE"));
    }

    @Test
    void anotherSystemOnItAsksForACheckHoweverItIsWritten() {
        company.rule("RUNS", "event FIRMWARE_CHANGE within 7");
        company.aServer("SRV-0001");
        company.inspect(BEN, Company.check("SRV-0001", InspectionResult.PASS));
        correct("SRV-0001", Map.of());
        assertThat(company.open("SRV-0001")).as("it runs what it ran").isEmpty();
        correct("SRV-0001", Map.of("operating_system", "Debian 13"));
        assertThat(company.open("SRV-0001")).singleElement().satisfies(duty -> {
            assertThat(duty.cause()).isEqualTo("FIRMWARE_CHANGE");
            assertThat(duty.term().planned()).isEqualTo(TODAY.plusDays(7));
        });
    }

    private static void correct(String tag, Map<String, String> particulars) {
        company.as(ANNA, () -> {
            company.the(AssetRegister.class)
                    .describe(
                            new AssetTag(tag),
                            company.sheet(tag).version(),
                            new Correction(
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.of(particulars)));
            return tag;
        });
        company.hear();
    }

    @Test
    void aChangedRuleGivesMoreOrLessTimeAfterWhatHappened() {
        company.rule("MOVED", "event MOVE within 7");
        company.aServer("SRV-0001");
        company.take(CLEO, "SRV-0001", Step.TRANSFER, Map.of("place", "DC-B/R2"));
        assertThat(company.days(2, () -> change("MOVED", "event MOVE within 21"))
                        .moves())
                .containsExactly(Move.between("SRV-0001", TODAY.plusDays(7), TODAY.plusDays(21)));
        assertThat(company.days(2, () -> change("MOVED", "event MOVE within 3")).moves())
                .containsExactly(Move.between("SRV-0001", TODAY.plusDays(21), TODAY.plusDays(3)));
        assertThat(company.days(2, () -> change("MOVED", "event MOVE within 3")).moves())
                .isEmpty();
        assertThat(company.days(2, () -> change("MOVED", "event INCIDENT within 3"))
                        .moves())
                .as("no move asks for a check any more")
                .containsExactly(Move.gone("SRV-0001", TODAY.plusDays(3)));
    }

    @Test
    void aChangedRuleAsksByTheUseThatWasReadBefore() {
        company.rule("USED", "meter 5000");
        company.aServer("SRV-0001");
        company.inspect(BEN, used("SRV-0001", "1000"));
        company.inspect(BEN, used("SRV-0001", "4000"));
        assertThat(company.open("SRV-0001")).isEmpty();
        assertThat(change("USED", "meter 2000").moves()).containsExactly(Move.arrived("SRV-0001", TODAY));
        assertThat(change("USED", "meter 2500").moves()).isEmpty();
        assertThat(change("USED", "meter 4000").moves()).containsExactly(Move.gone("SRV-0001", TODAY));
        assertThat(company.open("SRV-0001")).isEmpty();
    }

    private static NewInspection used(String tag, String hours) {
        var check = Company.check(tag, InspectionResult.PASS);
        var answers = check.answers().stream()
                .map(answer -> answer.item() == 8 ? GivenAnswer.of(8, hours) : answer)
                .toList();
        return new NewInspection(
                tag,
                Optional.empty(),
                check.checklist(),
                check.edition(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                answers,
                "",
                "",
                Map.of());
    }

    @Test
    void theNextCheckIsThatOfTheEarliestOpenDutyWhateverACheckSettles() {
        company.rule("QUARTERLY", "every 3 MONTHS FLOATING");
        company.rule("USED", "meter 5000");
        company.rule("YEARLY", "every 1 YEARS FIXED");
        company.rule("MOVED", "event MOVE within 7");
        company.aServer("SRV-0001");
        company.take(CLEO, "SRV-0001", Step.TRANSFER, Map.of("place", "DC-B/R2"));
        for (var each = 0; each < 2; each++) {
            company.inspect(BEN, Company.check("SRV-0001", InspectionResult.PASS));
            assertThat(company.sheet("SRV-0001").row().due())
                    .isEqualTo(company.open("SRV-0001").stream()
                            .map(duty -> duty.term().planned())
                            .min(LocalDate::compareTo));
        }
    }

    @Test
    void whoeverIsRemindedOfADutyHearsThatItsRuleChanged() {
        company.rule("QUARTERLY", "every 3 MONTHS FLOATING");
        company.aServer("SRV-0001");
        change("QUARTERLY", "every 3 MONTHS FLOATING");
        assertThat(company.database().facts())
                .extracting(Fact::subject)
                .contains(company.open("SRV-0001").get(0).subject());
    }

    @Test
    void aChangedRuleSaysThatOnlyTheDaysAroundMoved() {
        company.rule("QUARTERLY", "every 3 MONTHS FLOATING");
        company.aServer("SRV-0001");
        var day = LocalDate.of(2027, 2, 23);
        assertThat(around("QUARTERLY", 20).moves()).containsExactly(Move.between("SRV-0001", day, day));
        assertThat(around("QUARTERLY", 20).moves()).isEmpty();
    }

    @Test
    void theStateOfADutyIsToldByTheDay() {
        company.rule("QUARTERLY", "every 3 MONTHS FLOATING");
        company.aServer("SRV-0001");
        var planned = (int) ChronoUnit.DAYS.between(TODAY, LocalDate.of(2027, 2, 23));
        assertThat(stateIn(0)).isEqualTo(DutyState.PLANNED);
        assertThat(stateIn(planned - 9)).isEqualTo(DutyState.WINDOW_OPEN);
        assertThat(stateIn(planned)).isEqualTo(DutyState.DUE);
        assertThat(stateIn(planned + 1)).isEqualTo(DutyState.IN_TOLERANCE);
        assertThat(stateIn(planned + 9)).isEqualTo(DutyState.IN_TOLERANCE);
        assertThat(stateIn(planned + 10)).isEqualTo(DutyState.OVERDUE);
    }

    /** Ten hours behind universal time and fourteen ahead of it, the same day begins a day apart. */
    @Test
    void theSameDayIsDueADayEarlierWhereItBeginsADayEarlier() {
        company.rule("CHRISTMAS", "on 12-25");
        at("HNL", "Pacific/Honolulu", "SRV-0001");
        at("CXI", "Pacific/Kiritimati", "SRV-0002");
        var west = company.open("SRV-0001").get(0);
        var east = company.open("SRV-0002").get(0);
        assertThat(List.of(west, east))
                .extracting(duty -> duty.term().planned())
                .containsOnly(LocalDate.of(2026, 12, 25));
        var rows = list(DutyFilter.open()).rows();
        assertThat(rows)
                .extracting(row -> row.asset() + " " + row.dueAt() + " " + row.dayEndsAt())
                .containsExactlyInAnyOrder(
                        "SRV-0001 2026-12-25T10:00:00Z 2026-12-26T10:00:00Z",
                        "SRV-0002 2026-12-24T10:00:00Z 2026-12-25T10:00:00Z");
        assertThat(rows)
                .extracting(row -> row.asset() + " " + row.state(Instant.parse("2026-12-25T09:59:59Z")))
                .containsExactlyInAnyOrder("SRV-0001 WINDOW_OPEN", "SRV-0002 DUE");
    }

    @Test
    void aRuleMadeWhileTheDayBeforeGoesOnInTheWestPlansThereToo() {
        at("PPG", "Pacific/Pago_Pago", "SRV-0001");
        company.the(ForwardableClock.class)
                .at(Instant.parse("2026-12-05T05:00:00Z"), () -> company.rule("DAILY", "every 30 DAYS FLOATING"));
        assertThat(company.open("SRV-0001")).hasSize(1);
    }

    private static void at(String site, String zone, String tag) {
        company.database()
                .run(() -> company.the(PlaceRegister.class)
                        .add(
                                site,
                                PlaceLevel.SITE,
                                new PlaceDetails(
                                        site,
                                        "",
                                        "",
                                        Optional.of(
                                                new SiteDetails(SiteType.DATA_CENTRE, zone, "", Optional.empty(), "")),
                                        "",
                                        "")));
        company.aServer(tag);
        company.take(BEN, tag, Step.TRANSFER, Map.of("place", site));
    }

    @Test
    void filtersByStateAgreeWithTheStateOfEachRow() {
        company.rule("QUARTERLY", "every 3 MONTHS FLOATING");
        company.rule("DAILY", "every 20 DAYS FIXED");
        company.rule("MOVED", "event MOVE within 7");
        company.aServer("SRV-0001");
        company.take(CLEO, "SRV-0001", Step.TRANSFER, Map.of("place", "DC-B/R2"));
        for (var later : List.of(0, 5, 6, 7, 8, 19, 20, 21, 22, 23, 83, 91, 92, 93, 101, 102)) {
            company.days(later, () -> {
                var all = list(DutyFilter.open()).rows();
                for (var state : DutyState.values()) {
                    var some = list(DutyFilter.of(Map.of("state", List.of(state.name()))));
                    assertThat(some.rows())
                            .isEqualTo(all.stream()
                                    .filter(row -> row.state(now()) == state)
                                    .toList());
                }
                return all;
            });
        }
    }

    private Instant now() {
        return company.the(Clock.class).instant();
    }

    @Test
    void aWaivedDutyIsAskedForAgainWhenTheWaiverExpires() {
        company.rule("QUARTERLY", "every 3 MONTHS FLOATING");
        company.aServer("SRV-0001");
        var duty = company.open("SRV-0001").get(0);
        var until = LocalDate.of(2027, 4, 1);
        assertThatThrownBy(
                        () -> waive(duty, "Room is being rebuilt", duty.term().planned()))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> waive(duty, " ", until)).isInstanceOf(Refusal.class);
        waive(duty, "Room is being rebuilt", until);
        assertThat(company.open("SRV-0001"))
                .singleElement()
                .satisfies(next -> assertThat(next.term().planned()).isEqualTo(until));
        assertThat(change("QUARTERLY", "every 2 MONTHS FLOATING").moves())
                .as("the waiver holds when the rule changes")
                .containsExactly(Move.between("SRV-0001", until, until));
        assertThatThrownBy(() -> waive(duty, "Again", until))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.kind()).isIn(Refusal.Kind.CLOSED, Refusal.Kind.STALE));
    }

    @Test
    void whoTookTheCheckOnDoesNotWaiveItButMayWaiveAnother() {
        company.rule("QUARTERLY", "every 3 MONTHS FLOATING");
        company.rule("TWICE", "every 6 MONTHS FIXED");
        company.aServer("SRV-0009");
        company.database()
                .with(
                        Obligation.HandedOn.class,
                        (person, subject, rule) -> person.equals("ben")
                                && subject.equals(new Subject("asset", "SRV-0009"))
                                && rule.equals("inspection.QUARTERLY"));
        var open = company.open("SRV-0009");
        var until = LocalDate.of(2027, 9, 1);
        assertThatThrownBy(() -> waive(open.get(0), "Room is being rebuilt", until))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reasons())
                                .anyMatch(why -> why.key().equals("inspection.refusal.own_waiver")));
        waive(open.get(1), "Room is being rebuilt", until);
        assertThat(company.open("SRV-0009"))
                .extracting(duty -> duty.rule() + " " + duty.term().planned())
                .containsExactly("QUARTERLY 2027-02-23", "TWICE 2027-09-01");
    }

    @Test
    void theNightlyRunFindsNothingToDoAndLooksOnlyAtWhatChanged() {
        company.rule("QUARTERLY", "every 3 MONTHS FLOATING");
        company.aServer("SRV-0001");
        company.aServer("SRV-0002");
        var night = company.the(NightJob.class);
        var first = walk(night, 1);
        assertThat(first).isEqualTo(List.of(2L, 0L));
        company.days(2, () -> {
            company.take(CLEO, "SRV-0002", Step.TRANSFER, Map.of("place", "DC-B/R2"));
            return company;
        });
        assertThat(walk(night, 3)).as("looked at, changed").isEqualTo(List.of(1L, 0L));
    }

    @Test
    void theNightlyRunSetsRightWhatIsMissing() {
        company.aServer("SRV-0001");
        company.database()
                .run(() -> company.the(InspectionRules.class)
                        .add(new InspectionRule(
                                "QUARTERLY",
                                TODAY,
                                Company.servers("Quarterly", "every 3 MONTHS FLOATING", "SERVER-PERIODIC"),
                                Database.NOW)));
        assertThat(walk(company.the(NightJob.class), 1)).isEqualTo(List.of(1L, 1L));
        assertThat(company.open("SRV-0001")).hasSize(1);
    }

    @Test
    void onlyOneServerDoesTheNightlyRun() {
        company.days(1, () -> {
            var night = company.the(NightJob.class);
            assertThat(company.as(ANNA, () -> night.take("one", now().minusSeconds(80_000))))
                    .isPresent();
            assertThat(company.as(ANNA, () -> night.take("two", now().minusSeconds(80_000))))
                    .isEmpty();
            return night;
        });
    }

    @Test
    void openDutiesAreObligations() {
        company.rule("QUARTERLY", "every 3 MONTHS FLOATING");
        company.rule("YEARLY", "every 1 YEARS FIXED");
        company.aServer("SRV-0001");
        company.aServer("SRV-0002");
        var due = company.the(InspectionDue.class);
        var all = due.planned(Mark.BEGINNING, LocalDate.of(2030, 1, 1), 100);
        assertThat(all).hasSize(4).extracting(each -> each.term().plannedOn()).isSorted();
        var walked = new ArrayList<>(due.planned(Mark.BEGINNING, LocalDate.of(2030, 1, 1), 1));
        while (walked.size() < all.size()) {
            walked.addAll(due.planned(Mark.of(walked.get(walked.size() - 1)), LocalDate.of(2030, 1, 1), 1));
        }
        assertThat(walked).isEqualTo(all);
        assertThat(due.planned(Mark.of(all.get(3)), LocalDate.of(2030, 1, 1), 10))
                .isEmpty();
        assertThat(due.planned(Mark.BEGINNING, LocalDate.of(2027, 3, 1), 10)).hasSize(2);
        assertThat(due.of(new Subject("asset", "SRV-0002"))).hasSize(2).allSatisfy(each -> {
            assertThat(each.concern().responsible()).isEqualTo("lin.wei");
            assertThat(each.rule()).startsWith("inspection.");
        });
        assertThat(due.concernedBy(company.open("SRV-0001").get(0).subject()))
                .isEqualTo(new Subject("asset", "SRV-0001"));
        assertThat(due.of(new Subject("person", "x"))).isEmpty();
    }

    @Test
    void theCalendarAndTheRouteCountWhatIsOpen() {
        company.rule("QUARTERLY", "every 3 MONTHS FLOATING");
        company.aServer("SRV-0001");
        company.aServer("SRV-0002");
        company.take(DORA, "SRV-0002", Step.START_MAINTENANCE, Map.of());
        var duties = company.the(DutyDirectory.class);
        assertThat(company.reading(ANNA, () -> duties.perDay(TODAY, TODAY.plusYears(1))))
                .as("what rests is not counted")
                .isEqualTo(Map.of(LocalDate.of(2027, 2, 23), 1L));
        assertThat(company.days(0, () -> company.reading(ANNA, duties::load))).isEmpty();
        var site = company.sheet("SRV-0001").row().site();
        assertThat(company.days(90, () -> company.reading(ANNA, duties::load)))
                .containsExactly(new SiteLoad(site, 1, 0));
        assertThat(company.days(120, () -> company.reading(ANNA, duties::load)))
                .containsExactly(new SiteLoad(site, 1, 1));
        assertThat(company.days(90, () -> company.reading(ANNA, () -> duties.round(site, 10))))
                .extracting(DutyRow::asset)
                .containsExactly("SRV-0001");
    }

    @Test
    void aPageCostsTwoStatementsHoweverLongItIs() {
        company.rule("QUARTERLY", "every 3 MONTHS FLOATING");
        company.rule("YEARLY", "every 1 YEARS FIXED");
        company.aServer("SRV-0001");
        company.aServer("SRV-0002");
        for (var limit : List.of(1, 4)) {
            assertThat(company.database()
                            .statements(() -> company.reading(
                                    ANNA,
                                    () -> company.the(DutyDirectory.class)
                                            .list(DutyFilter.open(), DutyDirectory.BY_DAY, Optional.empty(), limit))))
                    .isEqualTo(2);
        }
    }

    private List<Long> walk(NightJob night, int later) {
        return company.days(later, () -> {
            var taken = company.as(ANNA, () -> night.take("one", now().minusSeconds(80_000)))
                    .orElseThrow();
            var until = now();
            var behind = Optional.of(new ChangedAsset(Long.MIN_VALUE, "", taken.seenUntil()));
            while (behind.isPresent()) {
                var last = behind.get();
                behind = company.as(ANNA, () -> night.look(taken, last, until));
            }
            company.as(ANNA, () -> {
                night.end(taken, until);
                return taken;
            });
            return night.tally();
        });
    }

    private Replanned change(String code, String recurrence) {
        var version = company.reading(
                ANNA,
                () -> company.the(RuleDirectory.class).find(code).orElseThrow().version());
        return company.as(
                ANNA,
                () -> company.the(RuleRegister.class)
                        .change(code, version, Company.servers(code, recurrence, "SERVER-PERIODIC")));
    }

    private Replanned around(String code, int early) {
        var found = company.reading(
                ANNA, () -> company.the(RuleDirectory.class).find(code).orElseThrow());
        var details = found.details();
        var wider = new RuleDetails(
                details.name(),
                details.nameZh(),
                details.purpose(),
                details.scope(),
                details.recurrence(),
                Optional.of(early),
                Optional.of(0),
                details.checklist(),
                details.source(),
                details.sourceText(),
                details.pausedIn(),
                details.responsible(),
                details.ladder(),
                details.active());
        return company.as(ANNA, () -> company.the(RuleRegister.class).change(code, found.version(), wider));
    }

    private void waive(Duty duty, String reason, LocalDate until) {
        var version = company.reading(
                ANNA,
                () -> company.the(DutyDirectory.class)
                        .find(duty.code())
                        .orElseThrow()
                        .version());
        company.as(BEN, () -> {
            company.the(DutyRegister.class).waive(duty.code(), version, reason, until);
            return duty;
        });
    }

    private DutyState stateIn(int days) {
        return company.days(days, () -> list(DutyFilter.open()).rows().get(0).state(now()));
    }

    private List<DutyState> states(DutyFilter filter) {
        return list(filter).rows().stream().map(row -> row.state(now())).toList();
    }

    private Slice<DutyRow> list(DutyFilter filter) {
        return company.reading(
                ANNA, () -> company.the(DutyDirectory.class).list(filter, DutyDirectory.BY_DAY, Optional.empty(), 100));
    }
}
