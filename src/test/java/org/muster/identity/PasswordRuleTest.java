package org.muster.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muster.shared.usecase.Refusal;

class PasswordRuleTest {

    @ParameterizedTest
    @CsvSource({
        "elevenchars, identity.refusal.password_short",
        "lin.wei12345, identity.refusal.password_account",
        "Password1234, identity.refusal.password_common",
        "aaaaaaaaaaaaaaaa, identity.refusal.password_common"
    })
    void weakPasswordIsRefusedWithItsRule(String password, String rule) {
        assertThatThrownBy(() -> PasswordRule.check("fresh", "lin.wei", password))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reasons().get(0).key()).isEqualTo(rule));
    }

    @Test
    void longPasswordNeedsNoSpecialCharacters() {
        assertThatCode(() -> PasswordRule.check("fresh", "lin.wei", "a quiet red lorry"))
                .doesNotThrowAnyException();
    }

    @Test
    void oneTimePasswordsDifferAndKeepTheRule() {
        var given = Stream.generate(PasswordRule::oneTime).limit(50).toList();

        assertThat(given)
                .doesNotHaveDuplicates()
                .allMatch(one -> one.matches("([a-km-np-z2-9]{4}-){4}[a-km-np-z2-9]{4}"));
    }
}
