package org.muster.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.identity.Department;
import org.muster.identity.PersonDetails;
import org.muster.identity.PersonDirectory;
import org.muster.identity.PersonRegister;
import org.muster.identity.Post;
import org.muster.inspection.Company;
import org.muster.plan.BusinessLineDetails;
import org.muster.plan.ContinuityRegister;
import org.muster.plan.Part;
import org.muster.plan.PlanDetails;
import org.muster.plan.PlanRegister;
import org.muster.shared.due.Mark;
import org.muster.shared.fact.Subject;
import org.muster.shared.text.Language;
import org.muster.shared.time.ForwardableClock;
import org.muster.shared.usecase.Right;
import org.muster.test.Database;

class CliffsTest {

    private static final LocalDate FAR = LocalDate.of(2030, 1, 1);

    private Company company;
    private Database database;
    private Instant moment = Database.NOW;

    @BeforeEach
    void aPlanInForceThatHangsOnTwoServers() {
        company = new Company();
        database = company.database();
        database.run(() -> database.the(ContinuityRegister.class)
                .add(
                        "PAYMENT",
                        new BusinessLineDetails(
                                "Payment",
                                "",
                                "",
                                BigDecimal.valueOf(4),
                                BigDecimal.ONE,
                                BigDecimal.valueOf(24),
                                Optional.empty())));
        database.run(() -> database.the(PersonRegister.class)
                .add(
                        "owner",
                        new PersonDetails(
                                "Owner",
                                "owner@muster.example",
                                Language.EN,
                                new Post(Department.OPERATIONS, "", "", ""))));
        var register = database.the(PlanRegister.class);
        database.run(() -> {
            register.open(
                    "PAY", new PlanDetails("Pay", "", "", "owner", "owner", "", 1, List.of("PAYMENT"), List.of()));
            register.write(
                    "PAY",
                    Part.REQUIREMENT,
                    "DB",
                    0,
                    Map.of("name", "Server", "capability", "SERVER_DB", "quantity", "1", "criticality", "VITAL"));
            register.submit("PAY", 1, "first", LocalDate.of(2027, 11, 1));
        });
        database.run(Company.BEN, () -> register.approve("PAY", 1));
        company.aServer("SRV-0001");
        look();
    }

    /** A moment later each time. */
    private void look() {
        moment = moment.plusSeconds(1);
        database.the(ForwardableClock.class).at(moment, () -> {
            database.run(() -> database.the(ReadinessStream.class).mark(List.of("PAY"), "command", moment));
            database.run(() -> database.the(ReadinessJob.class).look("one"));
            return moment;
        });
    }

    private void supported(String until) {
        database.run(() -> database.entities()
                .createNativeQuery(
                        "update asset set particulars = '{\"support_end\":\"" + until + "\"}' where tag = 'SRV-0001'")
                .executeUpdate());
        look();
    }

    @AfterEach
    void goneAgain() {
        company.close();
    }

    /** What falls next, as it is said when one asks for all and when one asks for the plan. */
    private List<String> cliffs() {
        var source = database.the(Cliffs.class);
        var all = source.planned(Mark.BEGINNING, FAR, 10);
        assertThat(source.of(new Subject("plan", "PAY"))).isEqualTo(all);
        return all.stream()
                .map(one -> one.term().plannedOn() + " " + one.concern().responsible() + " "
                        + one.notice().words())
                .toList();
    }

    @Test
    void theOwnerSeesToWhatFallsNextByTheDayBefore() {
        assertThat(cliffs()).isEmpty();
        supported("2026-12-01");
        assertThat(cliffs()).containsExactly("2026-12-01 owner [PAY, R3, 2026-12-02, SRV-0001]");
    }

    private void ownerPlansAtB() {
        database.run(() -> database.entities()
                .createNativeQuery("update person set roles = 'PLANNER@B' where code = 'owner'")
                .executeUpdate());
    }

    private void serverStandsAt(String site) {
        database.run(() -> database.entities()
                .createNativeQuery("update asset set site = '" + site + "' where tag = 'SRV-0001'")
                .executeUpdate());
    }

    @Test
    void anAssetIsNamedToAnOwnerWhoMaySeeIt() {
        ownerPlansAtB();
        serverStandsAt("B");
        supported("2026-12-01");

        assertThat(cliffs()).containsExactly("2026-12-01 owner [PAY, R3, 2026-12-02, SRV-0001]");
    }

    @Test
    void anAssetIsNotNamedToAnOwnerWhoMayNotSeeIt() {
        ownerPlansAtB();
        serverStandsAt("A");
        supported("2026-12-01");

        assertThat(cliffs()).containsExactly("2026-12-01 owner [PAY, R3, 2026-12-02, ]");
        assertThat(database.the(Cliffs.class).of(new Subject("plan", "PAY")))
                .extracting(one -> one.notice().key())
                .containsExactly("readiness.due.cliff.unseen");
    }

    @Test
    void whoeverPlansAtSomeSiteHearsOfThePlansOfTheWhole() {
        ownerPlansAtB();
        var owner = database.the(PersonDirectory.class)
                .colleagues(List.of("owner"))
                .get("owner")
                .person();

        assertThat(owner.may(Right.READ_PLANS, "")).isTrue();
        assertThat(owner.may(Right.READ_ASSETS, "")).isFalse();
    }

    @Test
    void whoeverRemindsHearsOfItOnlyWhenItMoves() {
        supported("2026-12-01");
        assertThat(database.facts()).extracting(fact -> fact.name()).containsExactly("readiness.fact.cliff");
        look();
        assertThat(database.facts()).isEmpty();
        supported("2027-06-01");
        assertThat(database.facts()).extracting(fact -> fact.subject()).containsExactly(new Subject("plan", "PAY"));
    }
}
