package org.muster.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PasswordHashTest {

    @Test
    void hashSaysItsSchemeStrengthAndSalt() {
        assertThat(PasswordHash.of("a quiet red lorry").toString())
                .matches("pbkdf2-sha256\\$600000\\$[A-Za-z0-9+/]{22}==\\$[A-Za-z0-9+/]{43}=");
    }

    @Test
    void storedHashKnowsItsPasswordAndNoOther() {
        var stored = PasswordHash.parse(PasswordHash.of("a quiet red lorry").toString());

        assertThat(stored.matches("a quiet red lorry")).isTrue();
        assertThat(stored.matches("a quiet red lorrY")).isFalse();
    }

    @Test
    void samePasswordTypedInAnotherFormOfUnicodeMatches() {
        assertThat(PasswordHash.of("cafe\u0301 am Markt 7").matches("caf\u00e9 am Markt 7"))
                .isTrue();
    }

    @Test
    void samePasswordNeverGivesTheSameHash() {
        assertThat(PasswordHash.of("a quiet red lorry")).isNotEqualTo(PasswordHash.of("a quiet red lorry"));
    }

    @Test
    void hashOfAnotherSchemeIsNotGuessedAt() {
        assertThatThrownBy(() -> PasswordHash.parse("md5$1$a$b")).isInstanceOf(IllegalArgumentException.class);
    }
}
