package org.muster.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.muster.shared.due.Mark;
import org.muster.shared.fact.Happened;
import org.muster.shared.fact.Subject;
import org.muster.shared.time.ForwardableClock;
import org.muster.shared.usecase.Refusal;
import org.muster.test.Database;

class ApiKeyRegisterTest {

    private static final SignedIn OWNER = Somebody.holding("owner", "MANAGER");

    private static Database database;
    private static ApiKeyRegister register;
    private static ApiKeyDirectory directory;

    @BeforeAll
    static void aPersonWithPrograms() {
        database = new Database();
        register = database.the(ApiKeyRegister.class);
        directory = database.the(ApiKeyDirectory.class);
        database.run(() -> database.the(PersonRegister.class)
                .sow(
                        List.of(Somebody.sown("owner", "MANAGER"), Somebody.sown("boss", "ADMINISTRATOR")),
                        "muster-demo"));
    }

    @AfterAll
    static void goneAgain() {
        database.close();
    }

    @Test
    void keyOpensItsScopesForItsOwnerInOneStatement() {
        var made = make("inventory.read");

        assertThat(database.statements(() -> directory.holder(made.key()))).isEqualTo(1);
        var holder = directory.holder(made.key()).orElseThrow();
        assertThat(holder.owner().person().code()).isEqualTo("owner");
        assertThat(holder.scopes()).containsExactly(KeyScope.INVENTORY_READ);
    }

    @Test
    void revokedKeyOpensNothingMore() {
        var made = make("inventory.read");
        database.run(OWNER, () -> register.revoke(made.row().code()));

        assertThat(directory.holder(made.key())).isEmpty();
    }

    @Test
    void theKeyOfAPageRemindsNobodyAndEndsWithANewPassword() {
        var page = lasting(Duration.ofHours(12));
        var program = lasting(Duration.ofDays(2));
        var ends = database.the(KeyEnds.class);
        assertThat(ends.of(new Subject(ApiKey.SUBJECT, page.row().code()))).isEmpty();
        assertThat(ends.of(new Subject(ApiKey.SUBJECT, program.row().code()))).hasSize(1);
        var keys = database.the(PassingKeys.class);
        database.run(() -> keys.hear(Happened.to(new Subject("person", "owner"), "identity.fact.liked")));
        assertThat(directory.holder(page.key())).isPresent();
        database.run(() -> keys.hear(Happened.to(new Subject("person", "owner"), "identity.fact.password_reset")));
        assertThat(directory.holder(page.key())).isEmpty();
        assertThat(directory.holder(program.key())).isPresent();
    }

    @Test
    void nobodyElseRevokesAKey() {
        var made = make("inventory.read");

        assertThatThrownBy(() -> database.run(
                        Somebody.holding("boss", "ADMINISTRATOR"),
                        () -> register.revoke(made.row().code())))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.MISSING));
    }

    @Test
    void keyIsGoodThroughItsLastSecond() {
        var made = database.as(
                OWNER,
                () -> register.make(
                        new NewKey("day", List.of("trail.read"), Optional.of("2026-11-23"), Optional.empty())));
        var clock = database.the(ForwardableClock.class);

        assertThat(clock.at(Instant.parse("2026-11-23T23:59:59.900Z"), () -> directory.holder(made.key())))
                .isPresent();
        assertThat(clock.at(Instant.parse("2026-11-24T00:00:00Z"), () -> directory.holder(made.key())))
                .isEmpty();
    }

    @Test
    void repetitionUnderTheSameClaimIsRefusedBecauseTheSecretIsGone() {
        var wanted = new NewKey("twice", List.of("inventory.read"), Optional.empty(), Optional.of("claim-1"));
        database.run(OWNER, () -> register.make(wanted));

        assertThatThrownBy(() -> database.run(OWNER, () -> register.make(wanted)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT);
                    assertThat(refusal.reasons().get(0).key()).isEqualTo("identity.refusal.already_created");
                });
    }

    @Test
    void aKeyThatEndsIsItsOwnersDutyUntilItIsRevoked() {
        var ends = database.the(KeyEnds.class);
        var day = LocalDate.of(2026, 12, 14);
        var made = database.as(
                OWNER,
                () -> register.make(
                        new NewKey("ERP", List.of("trail.read"), Optional.of(day.toString()), Optional.empty())));
        var other = database.as(
                OWNER,
                () -> register.make(
                        new NewKey("BI", List.of("trail.read"), Optional.of(day.toString()), Optional.empty())));

        var found = ends.planned(Mark.before(day), day, 10);
        assertThat(found)
                .extracting(one -> one.subject().reference())
                .containsExactly(made.row().code(), other.row().code());
        assertThat(found.get(0).concern().responsible()).isEqualTo("owner");
        assertThat(found.get(0).term())
                .hasToString("Term[plannedOn=2026-12-14, toleratedUntil=2026-12-14, ladder=14 3 +1x1]");
        assertThat(ends.planned(Mark.of(found.get(0)), day, 10)).containsExactly(found.get(1));
        assertThat(ends.planned(Mark.before(day), day.minusDays(1), 10)).isEmpty();
        assertThat(ends.of(found.get(0).subject())).containsExactly(found.get(0));

        database.run(OWNER, () -> register.revoke(made.row().code()));
        assertThat(ends.of(found.get(0).subject())).isEmpty();
        assertThat(ends.planned(Mark.before(day), day, 10)).containsExactly(found.get(1));
    }

    @Test
    void ofEachKeyItsOwnerSeesTheLastUseToTheMinute() {
        var watch = database.the(KeyWatch.class);
        var clock = database.the(ForwardableClock.class);
        var made = make("trail.read");
        assertThat(row(made).usedAt()).isEmpty();
        assertThat(row(made).usedFrom()).isEmpty();

        useAt(watch, clock, made, 0, "10.1.2.3");
        assertThat(row(made).usedAt()).contains(Database.NOW);
        assertThat(row(made).usedFrom()).isEqualTo("10.1.2.3");

        useAt(watch, clock, made, 59, "10.1.2.3");
        assertThat(row(made).usedAt()).as("within the minute").contains(Database.NOW);
        useAt(watch, clock, made, 59, "10.9.9.9");
        assertThat(row(made).usedFrom()).as("another address at once").isEqualTo("10.9.9.9");
        useAt(watch, clock, made, 119, "10.9.9.9");
        assertThat(row(made).usedAt()).contains(Database.NOW.plusSeconds(119));
        assertThat(database.statements(() -> database.as(OWNER, directory::mine)))
                .isEqualTo(2);
    }

    private static void useAt(KeyWatch watch, ForwardableClock clock, MadeKey made, int seconds, String address) {
        clock.at(Database.NOW.plusSeconds(seconds), () -> {
            database.run(OWNER, () -> watch.used(made.row().code(), address));
            return made;
        });
    }

    private static KeyRow row(MadeKey made) {
        return database.as(OWNER, directory::mine).stream()
                .filter(row -> row.code().equals(made.row().code()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theOldSecretOpensBesideTheNewOneUntilItIsRetired() {
        var made = make("trail.read");
        var code = made.row().code();
        var rotated = database.as(OWNER, () -> register.rotate(code));
        assertThat(directory.holder(made.key())).isPresent();
        assertThat(row(made).oldUntil()).contains(Database.NOW.plus(Duration.ofDays(7)));

        database.run(OWNER, () -> register.retireOld(code));

        assertThat(directory.holder(made.key())).isEmpty();
        assertThat(directory.holder(rotated.key())).isPresent();
        assertThat(row(made).oldUntil()).isEmpty();
        assertThatThrownBy(() -> database.run(OWNER, () -> register.retireOld(code)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT));
    }

    @Test
    void unknownScopeIsNamed() {
        assertThatThrownBy(() -> make("inventory.read", "everything"))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal ->
                                assertThat(refusal.reasons().get(0).arguments()).containsExactly("everything"));
    }

    @Test
    void scopeNeverExceedsItsOwner() {
        var holder = directory.holder(make("trail.read").key()).orElseThrow();

        assertThat(KeyScope.TRAIL_READ.withinReachOf(holder.owner().person())).isFalse();
        assertThat(KeyScope.INVENTORY_READ.withinReachOf(holder.owner().person()))
                .isTrue();
    }

    private static MadeKey lasting(Duration time) {
        return database.as(
                OWNER,
                () -> register.make(new NewKey(
                        "page",
                        List.of("duty.write"),
                        Optional.of(Database.NOW.plus(time).toString()),
                        Optional.empty())));
    }

    private static MadeKey make(String... scopes) {
        return database.as(
                OWNER, () -> register.make(new NewKey("test", List.of(scopes), Optional.empty(), Optional.empty())));
    }
}
