package org.muster.shared.usecase;

import java.util.Optional;

/** Whoever gives a command: a signed-in person, the owner of an API key, or the application itself. */
public interface Caller {

    /** The person's immutable code. */
    String code();

    /** At which sites the caller holds the right. */
    Reach reach(Right right);

    /** The highest value the caller may approve at the site, if there is a limit; only asked where the right is held. */
    default Optional<org.muster.shared.money.Money> limit(Right right, String site) {
        return Optional.empty();
    }

    default boolean may(Right right, String site) {
        var reach = reach(right);
        return reach.covers(site) || site.isEmpty() && right.sharesTheWhole() && !reach.nowhere();
    }

    /** Refuses the command when the caller does not hold the right at the site. */
    default void require(Right right, String site) {
        if (!may(right, site)) {
            throw Refusal.forbidden("shared.refusal.right", right);
        }
    }

    /** Refuses the command when the caller holds the right nowhere. */
    default void require(Right right) {
        if (reach(right).nowhere()) {
            throw Refusal.forbidden("shared.refusal.right", right);
        }
    }
}
