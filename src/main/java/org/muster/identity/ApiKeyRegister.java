package org.muster.identity;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.muster.shared.fact.Happened;
import org.muster.shared.usecase.Facts;
import org.muster.shared.usecase.OpenCommand;
import org.muster.shared.usecase.Refusal;
import org.muster.shared.usecase.UseCase;

/** Where people have keys made for their programs, and revoke them. */
@UseCase
public class ApiKeyRegister {

    private static final int MOST = 50;

    private final ApiKeys keys;
    private final Instance<KeyTerritory> territories;
    private final OpenCommand open;
    private final Facts facts;
    private final Clock clock;

    @Inject
    ApiKeyRegister(ApiKeys keys, Instance<KeyTerritory> territories, OpenCommand open, Facts facts, Clock clock) {
        this.keys = keys;
        this.territories = territories;
        this.open = open;
        this.facts = facts;
        this.clock = clock;
    }

    ApiKeyRegister() {
        this(null, null, null, null, null);
    }

    /** Makes a key of the caller's; its text is told here and never again, so a repetition is refused, not answered. */
    public MadeKey make(NewKey wanted) {
        requireKnown(wanted.limits());
        var owner = open.by().code();
        var now = clock.instant();
        var text = KeyText.fresh();
        var key = new ApiKey(text, owner, wanted, now, clock.getZone());
        var own = keys.of(owner);
        if (wanted.claim().isPresent() && own.stream().anyMatch(key::sameClaim)) {
            throw Refusal.conflict("", "identity.refusal.already_created");
        }
        if (own.stream().filter(other -> other.state(now) == KeyState.GOOD).count() >= MOST) {
            throw Refusal.conflict("", "identity.refusal.too_many_keys", MOST);
        }
        keys.add(key);
        facts.tell(Happened.to(key.subject(), "identity.fact.key_made"));
        return new MadeKey(key.row(now), text.text());
    }

    /** A key confined to what does not exist would open nothing, and nobody would know why. */
    private void requireKnown(KeyLimits limits) {
        for (var territory : territories) {
            requireKnown("books", limits.books(), territory.books(limits.books()));
            requireKnown("cost_centers", limits.costCenters(), territory.costCenters(limits.costCenters()));
        }
    }

    private static void requireKnown(String field, Set<String> wanted, Set<String> known) {
        wanted.stream()
                .filter(code -> !known.contains(code))
                .sorted()
                .findFirst()
                .ifPresent(code -> {
                    throw Refusal.invalid(field, "identity.refusal.limit", code);
                });
    }

    /** Gives one of the caller's own keys another secret, told here and never again. */
    public MadeKey rotate(String code) {
        var now = clock.instant();
        var key = good(code, now);
        var text = KeyText.fresh(code);
        facts.tell(key.rotate(text, now));
        return new MadeKey(key.row(now), text.text());
    }

    /** Ends the secret one of the caller's own keys had before its present one; refused if it has ended already. */
    public void retireOld(String code) {
        var now = clock.instant();
        facts.tell(good(code, now).retireOld(now));
    }

    private ApiKey good(String code, Instant now) {
        return keys.find(open.by().code(), code)
                .filter(found -> found.state(now) == KeyState.GOOD)
                .orElseThrow(() -> Refusal.missing(code));
    }

    /** Ends one of the caller's own keys at once; ending it again changes nothing. */
    public void revoke(String code) {
        var key = keys.find(open.by().code(), code).orElseThrow(() -> Refusal.missing(code));
        if (!key.revoked()) {
            facts.tell(key.revoke(clock.instant()));
        }
    }
}
