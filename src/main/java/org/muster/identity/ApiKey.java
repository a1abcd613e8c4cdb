package org.muster.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.muster.shared.fact.Happened;
import org.muster.shared.fact.Subject;
import org.muster.shared.persistence.Aggregate;
import org.muster.shared.persistence.Untracked;
import org.muster.shared.usecase.Refusal;

/**
 * A key that one program of a person holds. It is shown once when it is made; only its digest stays here. It opens what
 * its scopes name and its owner may do that very moment, until it expires or is revoked.
 */
@Entity
@Table(name = "api_key")
public class ApiKey extends Aggregate {

    public static final int NAME = 120;

    static final String SUBJECT = "api_key";
    private static final Duration DAY = Duration.ofDays(1);

    private static final Duration BESIDE = Duration.ofDays(7);

    private String code;
    private String owner;
    private String name;
    private String scopes;

    @Untracked
    private String digest;

    @Untracked
    private String claim;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    private boolean revoked;
    private String books;

    @Column(name = "cost_centers")
    private String costCenters;

    private String networks;

    @Untracked
    @Column(name = "old_digest")
    private String oldDigest = "";

    @Nullable
    @Column(name = "old_until")
    private Instant oldUntil;

    ApiKey(KeyText key, String owner, NewKey wanted, Instant now, ZoneId zone) {
        this.name = wanted.name().strip();
        if (name.isEmpty()) {
            throw Refusal.invalid("name", "shared.refusal.needed");
        }
        if (name.length() > NAME) {
            throw Refusal.invalid("name", "shared.refusal.length", NAME);
        }
        this.code = key.code();
        this.owner = owner;
        this.scopes =
                KeyScope.read(wanted.scopes()).stream().map(KeyScope::text).collect(Collectors.joining(" "));
        this.digest = key.digest();
        this.claim =
                wanted.claim().map(said -> KeyText.sha256(owner + "\n" + said)).orElse(code);
        this.books = KeyLimits.text(wanted.limits().books());
        this.costCenters = KeyLimits.text(wanted.limits().costCenters());
        this.networks = KeyLimits.text(wanted.limits().networks());
        this.madeAt = now;
        this.expiresAt = KeyExpiry.read(wanted.expires(), now, zone);
        touch(now);
    }

    protected ApiKey() {}

    @Override
    public Subject subject() {
        return new Subject(SUBJECT, code);
    }

    Happened revoke(Instant now) {
        revoked = true;
        touch(now);
        return Happened.to(subject(), "identity.fact.key_revoked");
    }

    /** Gives it another secret; the one it had stays good for a week, so that a program can change over. */
    Happened rotate(KeyText key, Instant now) {
        oldDigest = digest;
        oldUntil = now.plus(BESIDE);
        digest = key.digest();
        touch(now);
        return Happened.to(subject(), "identity.fact.key_rotated");
    }

    /** Ends the secret it had before at once, since every program has changed over, or one was lost. */
    Happened retireOld(Instant now) {
        if (!beside(now)) {
            throw Refusal.conflict("", "identity.refusal.no_old_secret");
        }
        oldDigest = "";
        oldUntil = now;
        touch(now);
        return Happened.to(subject(), "identity.fact.key_old_retired");
    }

    boolean opens(KeyText key, Instant now) {
        return state(now) == KeyState.GOOD && (key.hasDigest(digest) || key.hasDigest(oldDigest) && beside(now));
    }

    private boolean beside(Instant now) {
        return Optional.ofNullable(oldUntil).filter(now::isBefore).isPresent();
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }

    /** Whether it was made for a day at most, as the page of a round has one: it ends when it was meant to. */
    boolean passing() {
        return Duration.between(madeAt, expiresAt).compareTo(DAY) <= 0;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    KeyLimits limits() {
        return KeyLimits.stored(books, costCenters, networks);
    }

    Set<KeyScope> scopes() {
        return Stream.of(scopes.split(" "))
                .flatMap(text -> KeyScope.of(text).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean sameClaim(ApiKey other) {
        return claim.equals(other.claim());
    }

    String claim() {
        return claim;
    }

    boolean revoked() {
        return revoked;
    }

    KeyRow row(Instant now) {
        return row(now, Optional.empty());
    }

    /** What its owner may see of it, with when it was last used, if it ever was. */
    KeyRow row(Instant now, Optional<KeyUse> use) {
        return new KeyRow(
                code,
                name,
                scopes().stream().sorted().toList(),
                limits(),
                madeAt,
                expiresAt,
                state(now),
                Optional.ofNullable(oldUntil).filter(until -> state(now) == KeyState.GOOD && beside(now)),
                use.map(KeyUse::usedAt),
                use.map(KeyUse::address).orElse(""));
    }

    KeyState state(Instant now) {
        if (revoked) {
            return KeyState.REVOKED;
        }
        return now.minusSeconds(1).isBefore(expiresAt) ? KeyState.GOOD : KeyState.EXPIRED;
    }
}
