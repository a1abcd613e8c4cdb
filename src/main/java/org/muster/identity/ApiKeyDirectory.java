package org.muster.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.muster.shared.usecase.OpenCommand;

/** Where one looks keys up: people their own, the door whoever presents one. */
@ApplicationScoped
public class ApiKeyDirectory {

    private final ApiKeys keys;
    private final KeyUses uses;
    private final OpenCommand open;
    private final Clock clock;

    @Inject
    ApiKeyDirectory(ApiKeys keys, KeyUses uses, OpenCommand open, Clock clock) {
        this.keys = keys;
        this.uses = uses;
        this.open = open;
        this.clock = clock;
    }

    ApiKeyDirectory() {
        this(null, null, null, null);
    }

    /** The caller's keys, the newest first, each with when it was last used. */
    public List<KeyRow> mine() {
        var now = clock.instant();
        var owner = open.by().code();
        var used = uses.of(owner);
        return keys.of(owner).stream()
                .map(key -> key.row(now, Optional.ofNullable(used.get(key.code()))))
                .toList();
    }

    /** Who holds the presented key and what for, in one statement; nobody if it is not good any more. */
    public Optional<KeyHolder> holder(String presented) {
        return KeyText.parse(presented)
                .flatMap(text -> keys.withOwner(text.code())
                        .filter(found -> found.getKey().opens(text, clock.instant()))
                        .map(found -> new KeyHolder(
                                found.getKey().code(),
                                found.getValue().standing(),
                                found.getKey().scopes(),
                                found.getKey().limits()))
                        .filter(holder -> holder.owner().welcome()));
    }
}
