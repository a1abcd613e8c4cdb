package org.muster.identity;

import java.util.Optional;
import org.muster.shared.fact.Fact;
import org.muster.shared.fact.Subject;

/**
 * Somebody tried to come in and was not let in. What they typed as an account nobody has is not told: it may have been a
 * password.
 */
public record SignInFailed(Optional<String> account) implements Fact {

    @Override
    public String name() {
        return "identity.fact.sign_in_failed";
    }

    @Override
    public Subject subject() {
        return account.map(code -> new Subject("person", code)).orElseGet(() -> new Subject("sign_in", "unknown"));
    }
}
