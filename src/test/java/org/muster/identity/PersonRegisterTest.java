package org.muster.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.muster.shared.text.Language;
import org.muster.shared.usecase.Application;
import org.muster.shared.usecase.Refusal;
import org.muster.test.Database;

class PersonRegisterTest {

    private static final SignedIn ADMINISTRATOR = Somebody.holding("root", "ADMINISTRATOR");

    private static Database database;
    private static PersonRegister register;
    private static PersonDirectory directory;

    @BeforeAll
    static void aCompany() {
        database = new Database();
        register = database.the(PersonRegister.class);
        directory = database.the(PersonDirectory.class);
        database.run(() -> register.sow(
                List.of(
                        Somebody.sown("root", "ADMINISTRATOR"),
                        Somebody.sown("chief", "APPROVER<500000 CNY"),
                        Somebody.sown("clerk", "STOREKEEPER")),
                "muster-demo"));
    }

    @AfterAll
    static void goneAgain() {
        database.close();
    }

    @Test
    void whoStandsAtTheDoorIsReadInOneStatement() {
        assertThat(database.statements(() -> directory.standing("chief"))).isEqualTo(1);
        assertThat(directory.standing("chief").orElseThrow().person().grants()).hasToString("[APPROVER<500000.00 CNY]");
    }

    @Test
    void onlyAnEditorOfPeopleEverywhereChangesThem() {
        assertRefused(
                Refusal.Kind.FORBIDDEN,
                "shared.refusal.right",
                () -> database.run(
                        Somebody.holding("clerk", "STOREKEEPER;ADMINISTRATOR@HQ"),
                        () -> register.add("new", Somebody.named("New"))));
    }

    @Test
    void nobodyChangesTheirOwnRoles() {
        assertRefused(
                Refusal.Kind.FORBIDDEN,
                "identity.refusal.own_roles",
                () -> database.run(
                        ADMINISTRATOR,
                        () -> register.grant("root", seen("root"), Grants.parse("ADMINISTRATOR;APPROVER"))));
    }

    @Test
    void lastAdministratorStays() {
        assertRefused(
                Refusal.Kind.CONFLICT,
                "identity.refusal.last_administrator",
                () -> database.run(ADMINISTRATOR, () -> register.activate("root", seen("root"), false)));
        assertRefused(
                Refusal.Kind.CONFLICT,
                "identity.refusal.last_administrator",
                () -> database.run(
                        Somebody.holding("other", "ADMINISTRATOR"),
                        () -> register.grant("root", seen("root"), Grants.NONE)));
    }

    @Test
    void changedRolesEndTheSessionsAndAreToldBeforeAndAfter() {
        database.run(ADMINISTRATOR, () -> register.add("temp", Somebody.named("Temp")));
        var before = directory.standing("temp").orElseThrow().securityVersion();

        database.run(ADMINISTRATOR, () -> register.grant("temp", seen("temp"), Grants.parse("INSPECTOR")));

        assertThat(directory.standing("temp").orElseThrow().securityVersion()).isEqualTo(before + 1);
        assertThat(database.facts()).extracting(fact -> fact.name()).containsExactly("identity.fact.granted");
    }

    @Test
    void managersFormATree() {
        database.run(ADMINISTRATOR, () -> register.add("lead", Somebody.under("Lead", "chief")));

        assertRefused(
                Refusal.Kind.INVALID,
                "identity.refusal.manager_cycle",
                () -> database.run(
                        ADMINISTRATOR, () -> register.change("chief", seen("chief"), Somebody.under("Chief", "lead"))));
        assertRefused(
                Refusal.Kind.INVALID,
                "identity.refusal.unknown_person",
                () -> database.run(ADMINISTRATOR, () -> register.add("x", Somebody.under("X", "nobody"))));
    }

    @Test
    void staleVersionIsRefused() {
        assertRefused(
                Refusal.Kind.STALE,
                "shared.refusal.stale",
                () -> database.run(ADMINISTRATOR, () -> register.change("clerk", 0, Somebody.named("Clerk"))));
    }

    @Test
    void oneTimePasswordOpensTheDoorAndMustBeExchanged() {
        database.run(ADMINISTRATOR, () -> register.add("fresh", Somebody.named("Fresh")));
        assertThat(directory.standing("fresh").orElseThrow().welcome()).isFalse();

        var oneTime = database.as(ADMINISTRATOR, () -> register.resetPassword("fresh"));
        var person = Somebody.holding("fresh", "");
        assertThat(directory.standing("fresh").orElseThrow())
                .matches(standing -> standing.welcome() && standing.mustChange());

        assertRefused(
                Refusal.Kind.INVALID,
                "identity.refusal.password_wrong",
                () -> database.run(person, () -> register.changeOwnPassword("guessed", "a quiet red lorry")));
        database.run(person, () -> register.changeOwnPassword(oneTime, "a quiet red lorry"));
        assertThat(directory.standing("fresh").orElseThrow().mustChange()).isFalse();
    }

    @Test
    void ownMannersAreKept() {
        var clerk = Somebody.holding("clerk", "STOREKEEPER");
        database.run(clerk, () -> register.changeOwnManners(Language.ZH_CN, "dark"));
        database.run(clerk, () -> register.keep("columns.asset", "tag,name"));

        var person = directory.standing("clerk").orElseThrow().person();
        assertThat(person.language()).isEqualTo(Language.ZH_CN);
        assertThat(person.theme()).isEqualTo("dark");
        assertThat(person.preferences().kept()).containsEntry("columns.asset", "tag,name");
    }

    @Test
    void firstAdministratorIsAppointedOnlyWhereNobodyIs() {
        assertThat(database.as(new Application(), () -> register.appointFirst(Somebody.sown("admin", "ADMINISTRATOR"))))
                .isEmpty();
        try (var empty = new Database()) {
            var oneTime = empty.as(
                    new Application(),
                    () -> empty.the(PersonRegister.class).appointFirst(Somebody.sown("admin", "ADMINISTRATOR")));

            assertThat(oneTime).isPresent();
            assertThat(empty.the(PersonDirectory.class).standing("admin").orElseThrow())
                    .matches(standing -> standing.welcome() && standing.mustChange());
        }
    }

    @Test
    void peopleAreFoundByWordDepartmentRoleAndPage() {
        var filter = new PersonFilter(
                "perSON", Optional.of(Department.OPERATIONS), Optional.of(Role.APPROVER), "", Optional.of(true));

        var found =
                database.as(ADMINISTRATOR, () -> directory.list(filter, PersonDirectory.BY_NAME, Optional.empty(), 10));

        assertThat(found.rows()).extracting(PersonRow::code).containsExactly("chief");
        assertThat(directory.matching("CLERK", 5)).extracting(PersonName::code).containsExactly("clerk");
        assertThat(directory.holding(Role.APPROVER, "HQ"))
                .extracting(PersonName::code)
                .containsExactly("chief");
        assertThat(directory.names(List.of("root", "ghost"))).containsOnlyKeys("root");
    }

    /** The version as it stands, asked within the running command or outside of any. */
    private static long seen(String code) {
        return database.entities()
                .createQuery("select p.version from Person p where p.code = :code", Long.class)
                .setParameter("code", code)
                .getSingleResult();
    }

    private static void assertRefused(Refusal.Kind kind, String key, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.kind()).isEqualTo(kind);
            assertThat(refusal.reasons().get(0).key()).isEqualTo(key);
        });
    }
}
