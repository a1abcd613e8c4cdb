package org.muster.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.inspection.Company;
import org.muster.readiness.model.ReadinessLevel;
import org.muster.shared.fact.Whence;
import org.muster.shared.usecase.Application;
import org.muster.shared.usecase.Command;
import org.muster.shared.usecase.OpenCommand;
import org.muster.shared.usecase.Reason;
import org.muster.shared.usecase.Refusal;

/** Changes tried out on a plan that hangs on one server. */
class WhatIfTest {

    private Company company;
    private ReadinessDirectory directory;
    private LocalDate today;

    @BeforeEach
    void aPlanThatHangsOnOneServer() {
        company = PlannedCompany.open();
        company.aServer("SRV-0001");
        directory = company.database().the(ReadinessDirectory.class);
        today = directory.today();
    }

    @AfterEach
    void goneAgain() {
        company.close();
    }

    private <T> T asking(Supplier<T> question) {
        return company.database().the(OpenCommand.class).as(Command.of(new Application(), Whence.PAGE, ""), question);
    }

    private List<String> objections(Change... changes) {
        return asking(() -> directory.objections(List.of(changes), today)).stream()
                .map(reason -> reason.field() + " " + reason.arguments())
                .toList();
    }

    @Test
    void aSlipOfThePenIsNamedWithItsField() {
        assertThat(objections(
                        new Change.Remove("SRV-0001"),
                        new Change.Remove("NOPE"),
                        new Change.Move("SRV-0001", "NOWHERE"),
                        new Change.SetDate("SRV-0001", "bogus", today),
                        new Change.Add("SRV-0001", "SRV-0001", 1),
                        new Change.Require("NONE", "DB", 2),
                        new Change.Require("PAY", "NONE", 2),
                        new Change.Lend("SRV-0001", today.minusDays(1))))
                .containsExactly(
                        "changes[1].remove [NOPE]",
                        "changes[2].site [NOWHERE]",
                        "changes[3].field [bogus]",
                        "changes[4].add [SRV-0001]",
                        "changes[5].plan [NONE]",
                        "changes[5].requirement [NONE/DB]",
                        "changes[6].requirement [PAY/NONE]",
                        "changes[7].back [" + today.minusDays(1) + "]");
    }

    @Test
    void nothingIsAnsweredToAQuestionAboutNothing() {
        assertThatThrownBy(() -> asking(() -> directory.whatIf(List.of(new Change.Remove("NOPE")), today, 30)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reasons())
                                .extracting(Reason::field)
                                .containsExactly("changes[0].remove"));
        assertThatThrownBy(() -> asking(() -> directory.joint(List.of("NOPE"), List.of("odd:x"), today)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reasons())
                                .extracting(Reason::field)
                                .containsExactly("plans", "lost_groups"));
    }

    @Test
    void aDayThatHasGoneByIsDeclined() {
        assertThatThrownBy(() ->
                        asking(() -> directory.whatIf(List.of(new Change.Remove("SRV-0001")), today.minusDays(1), 30)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reasons())
                                .extracting(Reason::field)
                                .containsExactly("as_of"));
    }

    @Test
    void whatIsLentComesBackOnTheDayAfter() {
        var back = today.plusDays(2);
        var lent = asking(() -> directory.whatIf(List.of(new Change.Lend("SRV-0001", back)), today, 365));

        assertThat(lent.plans())
                .singleElement()
                .satisfies(plan -> assertThat(plan.drops())
                        .extracting(Comparison.Drop::from)
                        .containsExactly(today))
                .satisfies(plan -> assertThat(plan.differences())
                        .extracting(Comparison.Drop::from)
                        .containsExactly(today, back.plusDays(1)))
                .satisfies(plan -> assertThat(plan.differences().get(1).after())
                        .isEqualTo(plan.differences().get(1).before()))
                .satisfies(plan ->
                        assertThat(plan.after().standingOn(back).level()).isEqualTo(ReadinessLevel.R4))
                .satisfies(plan -> assertThat(plan.after().standingOn(back.plusDays(1)))
                        .isEqualTo(plan.before().standingOn(back.plusDays(1))));
    }

    @Test
    void aLossAloneCallsUponThePlansItTouches() {
        assertThat(asking(() -> directory.joint(List.of(), List.of("unit:SRV-0001"), today)))
                .satisfies(joint -> assertThat(joint.plans()).containsExactly("PAY"))
                .satisfies(joint -> assertThat(joint.shares())
                        .containsExactly(new JointAnswer.Share("PAY", "DB", "SERVER_DB", 1, 0)));
    }
}
