package org.muster.asset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.muster.asset.World.APPROVER;
import static org.muster.asset.World.INSPECTOR;
import static org.muster.asset.World.MANAGER;
import static org.muster.asset.World.STOREKEEPER;
import static org.muster.asset.World.TECHNICIAN;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.muster.catalog.Kind;
import org.muster.shared.money.Money;
import org.muster.shared.usecase.Caller;
import org.muster.shared.usecase.Reach;
import org.muster.shared.usecase.Reason;
import org.muster.shared.usecase.Refusal;
import org.muster.shared.usecase.Right;

class StepCheckTest {

    @Test
    void wrongHandsAreForbidden() {
        var life = World.aRequested(Kind.BACKUP_SERVER, 1);
        refused(Refusal.Kind.FORBIDDEN, "asset.refusal.hand", () -> life.does(STOREKEEPER, Step.APPROVE, "", Map.of()));
    }

    @Test
    void whoeverAskedCannotApprove() {
        var both = World.allRounder("manager");
        var life = World.aRequested(Kind.BACKUP_SERVER, 1);
        refused(Refusal.Kind.FORBIDDEN, "asset.refusal.same_person", () -> life.does(both, Step.APPROVE, "", Map.of()));
    }

    @Test
    void aStepIsClosedInTheWrongStage() {
        var life = World.aBackupServer();
        refused(Refusal.Kind.CLOSED, "asset.refusal.stage", () -> life.does(STOREKEEPER, Step.RETURN, "", Map.of()));
    }

    @Test
    void aChangeMeanwhileMakesTheOrderStale() {
        var life = World.aBackupServer();
        var order = new StepOrder(Step.ISSUE, Optional.empty(), "", 99, Optional.empty(), Map.of());
        refused(Refusal.Kind.STALE, "shared.refusal.stale", () -> life.does(STOREKEEPER, order));
    }

    @Test
    void missingNeedsAreNamedAllAtOnce() {
        var life = World.aRequested(Kind.BACKUP_SERVER, 1).does(APPROVER, Step.APPROVE, "", Map.of());
        assertThatThrownBy(() -> life.does(MANAGER, Step.ORDER, "", Map.of("vendor", "V-1")))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reasons())
                                .extracting(Reason::field)
                                .containsExactlyInAnyOrder("order_number", "price", "currency", "promised_date"));
    }

    /** Every step with every detail it does not ask for: nothing is changed by passing on a key. */
    static Stream<Arguments> whatIsNotAsked() {
        return Arrays.stream(Step.values())
                .filter(step -> step.openIn().contains(Stage.IN_STORE))
                .flatMap(step -> Arrays.stream(Detail.values())
                        .filter(detail -> !step.asks().contains(detail))
                        .map(detail -> Arguments.of(step, detail)));
    }

    @ParameterizedTest
    @MethodSource("whatIsNotAsked")
    void aStepTakesOnlyWhatItAsksFor(Step step, Detail detail) {
        var life = World.aBackupServer();
        assertThatThrownBy(() -> life.does(World.allRounder("zhao.qi"), step, "why", Map.of(detail.wire(), "1")))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reasons())
                                .filteredOn(reason -> reason.field().equals(detail.wire()))
                                .extracting(Reason::key)
                                .containsExactly("asset.refusal.not_asked"));
    }

    @Test
    void whatIsPromisedOrDueBackLiesNotBeforeTheStep() {
        var life = World.aBackupServer();
        refused(
                Refusal.Kind.INVALID,
                "asset.refusal.before_step",
                () -> life.does(
                        STOREKEEPER,
                        Step.ISSUE,
                        "",
                        Map.of("purpose", "LOAN", "holder", "he.jun", "due_back", "2020-01-01")));
    }

    @Test
    void aCostIsCapitalOrExpense() {
        var life = World.aBackupServer();
        refused(
                Refusal.Kind.INVALID,
                "shared.refusal.needed",
                () -> life.does(MANAGER, Step.UPDATE, "", Map.of("what_changed", "Memory doubled", "cost", "900")));
    }

    @Test
    void anApproverSeesThatARequestIsBeyondTheirLimit() {
        var limited = new Caller() {
            @Override
            public String code() {
                return "approver";
            }

            @Override
            public Reach reach(Right right) {
                return Reach.EVERYWHERE;
            }

            @Override
            public Optional<Money> limit(Right right, String site) {
                return Optional.of(Money.of("limit", "100", "CNY"));
            }
        };
        assertThat(World.aRequested(Kind.BACKUP_SERVER, 1).offersTo(limited))
                .filteredOn(offer -> offer.step() == Step.APPROVE)
                .singleElement()
                .satisfies(offer -> {
                    assertThat(offer.open()).isFalse();
                    assertThat(offer.refusals()).extracting(Reason::key).containsExactly("asset.refusal.limit");
                });
    }

    @Test
    void aTransferNeedsAPlaceOrACustodian() {
        var life = World.aBackupServer();
        refused(
                Refusal.Kind.INVALID,
                "shared.refusal.needed",
                () -> life.does(STOREKEEPER, Step.TRANSFER, "", Map.of()));
        life.does(STOREKEEPER, Step.TRANSFER, "", Map.of("custodian", "he.jun"));
        assertThat(life.asset().custodian()).isEqualTo("he.jun");
    }

    @Test
    void aPolicyIsAcceptedWithoutAPlace() {
        var life = World.aRequested(Kind.INSURANCE_POLICY, 1);
        assertThat(life.offersTo(INSPECTOR))
                .filteredOn(offer -> offer.step() == Step.ACCEPT)
                .singleElement()
                .satisfies(offer -> assertThat(offer.needs()).containsExactly("acceptance_number", "custodian"));
    }

    @Test
    void tomorrowIsRefused() {
        var order = new StepOrder(
                Step.ISSUE,
                Optional.of(World.TODAY.plusDays(1)),
                "",
                0,
                Optional.empty(),
                Map.of("purpose", "LOAN", "holder", "he.jun"));
        var life = World.aBackupServer();
        refused(Refusal.Kind.INVALID, "asset.refusal.future", () -> life.does(STOREKEEPER, order));
    }

    @Test
    void releaseComesOnlyAfterAPassedInspection() {
        var life = World.aBackupServer().does(INSPECTOR, Step.FAIL, "dust", Map.of("checklist", "CL-1"));
        refused(Refusal.Kind.INVALID, "asset.refusal.after", () -> life.does(INSPECTOR, Step.RELEASE, "", Map.of()));
    }

    @Test
    void anEarlierPassDoesNotReleaseAfterAFailure() {
        var life = World.aBackupServer()
                .does(INSPECTOR, Step.PASS, "", Map.of("checklist", "CL-1"))
                .does(INSPECTOR, Step.FAIL, "dust", Map.of("checklist", "CL-2"));
        assertThat(life.openTo(INSPECTOR)).doesNotContain(Step.RELEASE);
    }

    @Test
    void theRepairerCannotRelease() {
        var both = World.allRounder("technician");
        var life = World.aBackupServer()
                .does(TECHNICIAN, Step.START_MAINTENANCE, "noise", Map.of())
                .does(
                        TECHNICIAN,
                        Step.COMPLETE_MAINTENANCE,
                        "",
                        Map.of(
                                "work_done",
                                "fan",
                                "cost",
                                "1",
                                "capital_or_expense",
                                "EXPENSE",
                                "outcome",
                                "QUARANTINED"))
                .does(INSPECTOR, Step.PASS, "", Map.of("checklist", "CL-1"));
        refused(Refusal.Kind.FORBIDDEN, "asset.refusal.same_person", () -> life.does(both, Step.RELEASE, "", Map.of()));
    }

    @Test
    void retirementNeedsAProposalByAnother() {
        var life = World.aBackupServer();
        refused(Refusal.Kind.INVALID, "asset.refusal.after", () -> life.does(APPROVER, Step.RETIRE, "", Map.of()));
    }

    @Test
    void whatBearsDataIsDisposedOnlyWithACertificate() {
        var life = World.aBackupServer()
                .does(MANAGER, Step.PROPOSE_RETIREMENT, "old", Map.of())
                .does(APPROVER, Step.RETIRE, "", Map.of())
                .does(TECHNICIAN, Step.PERFORM_DISPOSAL, "", Map.of("route", "DESTROY"));
        assertThatThrownBy(() -> life.does(APPROVER, Step.DISPOSE, "", Map.of()))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reasons())
                                .extracting(Reason::field)
                                .containsExactly("certificate_number"));
    }

    @Test
    void anUnknownDetailIsRefusedByItsName() {
        var life = World.aRequested(Kind.BACKUP_SERVER, 1);
        refused(
                Refusal.Kind.INVALID,
                "shared.refusal.unknown_field",
                () -> life.does(APPROVER, Step.APPROVE, "", Map.of("colour", "red")));
    }

    @Test
    void aStepCannotBeDatedBeforeTheLastOne() {
        var order = new StepOrder(
                Step.ISSUE,
                Optional.of(LocalDate.of(2026, 11, 1)),
                "",
                0,
                Optional.empty(),
                Map.of("purpose", "LOAN", "holder", "he.jun"));
        var life = World.aBackupServer();
        refused(Refusal.Kind.INVALID, "asset.refusal.before_last", () -> life.does(STOREKEEPER, order));
    }

    @Test
    void aClosedStepAlwaysExplainsItself() {
        var offers = World.aBackupServer().offersTo(World.allRounder("somebody"));
        assertThat(offers)
                .allSatisfy(offer ->
                        assertThat(offer.open()).isEqualTo(offer.refusals().isEmpty()));
    }

    private static void refused(Refusal.Kind kind, String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.kind()).isEqualTo(kind);
            assertThat(refusal.reasons()).extracting(Reason::key).containsOnly(key);
        });
    }
}
