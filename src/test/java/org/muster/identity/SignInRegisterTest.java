package org.muster.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.muster.shared.time.ForwardableClock;
import org.muster.test.Database;

class SignInRegisterTest {

    private static final Attempt PERSON = new Attempt("lin.wei", "192.0.2.7");
    private static final Attempt STRANGER = new Attempt("lin.wei", "203.0.113.9");

    private final Database database = new Database();
    private final SignInRegister register = database.the(SignInRegister.class);

    @AfterEach
    void goneAgain() {
        database.close();
    }

    @Test
    void guesserHasToWaitLongerAndLonger() {
        fail(STRANGER, 5);

        assertThatThrownBy(() -> begin(STRANGER))
                .isInstanceOfSatisfying(
                        TooManyAttempts.class,
                        early -> assertThat(early.seconds()).isEqualTo(1));
        database.the(ForwardableClock.class).at(Database.NOW.plusSeconds(2), () -> {
            begin(STRANGER);
            return STRANGER;
        });
        assertThatThrownBy(() -> begin(STRANGER))
                .isInstanceOfSatisfying(
                        TooManyAttempts.class,
                        early -> assertThat(early.seconds()).isEqualTo(4));
    }

    @Test
    void strangersCannotLockThePersonOut() {
        fail(STRANGER, 5);

        assertThatCode(() -> begin(PERSON)).doesNotThrowAnyException();
    }

    @Test
    void addressThePersonIsKnownFromIsNotThrottledByItsNeighbours() {
        begin(PERSON);
        database.run(() -> register.welcome(PERSON, "lin.wei"));
        IntStream.range(0, 60).forEach(n -> beginQuietly(new Attempt("account" + n, "192.0.2.9")));

        assertThatThrownBy(() -> begin(new Attempt("another", "192.0.2.10"))).isInstanceOf(TooManyAttempts.class);
        assertThatCode(() -> begin(PERSON)).doesNotThrowAnyException();
    }

    @Test
    void successForgivesTheOwnFailuresButNotTheNeighbourhoods() {
        IntStream.range(0, 39).forEach(n -> beginQuietly(new Attempt("account" + n, "192.0.2.9")));
        begin(PERSON);
        database.run(() -> register.welcome(PERSON, "lin.wei"));

        begin(new Attempt("next", "192.0.2.9"));
        assertThatThrownBy(() -> begin(new Attempt("next", "192.0.2.9"))).isInstanceOf(TooManyAttempts.class);
    }

    @Test
    void welcomeIsToldToTheTrail() {
        database.run(() -> register.welcome(PERSON, "lin.wei"));

        assertThat(database.facts()).extracting(fact -> fact.name()).containsExactly("identity.fact.signed_in");
    }

    @Test
    void failureIsToldWithoutWhatMayHaveBeenAPassword() {
        database.run(() -> register.turnAway(Optional.empty()));

        assertThat(database.facts()).containsExactly(new SignInFailed(Optional.empty()));
        assertThat(database.facts().get(0).subject().reference()).isEqualTo("unknown");
    }

    private void fail(Attempt attempt, int times) {
        IntStream.range(0, times).forEach(n -> begin(attempt));
    }

    private void begin(Attempt attempt) {
        database.run(() -> register.begin(attempt));
    }

    private void beginQuietly(Attempt attempt) {
        try {
            begin(attempt);
        } catch (TooManyAttempts early) {
            assertThat(early.seconds()).isPositive();
        }
    }
}
