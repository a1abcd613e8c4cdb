package org.muster.identity;

import java.util.Optional;
import java.util.regex.Pattern;
import org.muster.shared.money.Money;
import org.muster.shared.usecase.Refusal;

/**
 * A role held at one site, or everywhere when the site is empty; an approver's may end at a value. Its text is
 * {@code MANAGER}, {@code STOREKEEPER@WH-1} or {@code APPROVER@HQ<500000.00 CNY}.
 */
public record Grant(Role role, String site, Optional<Money> limit) {

    private static final Pattern TEXT = Pattern.compile("([A-Z]+)(?:@([A-Za-z0-9._/-]{1,40}))?(?:<(.+))?");

    public Grant {
        if (limit.isPresent() && role != Role.APPROVER) {
            throw Refusal.invalid("roles", "identity.refusal.limit", role);
        }
        if (limit.filter(Money::negative).isPresent()) {
            throw Refusal.invalid("roles", "shared.refusal.negative", limit.get());
        }
    }

    public static Grant everywhere(Role role) {
        return new Grant(role, "", Optional.empty());
    }

    public static Grant parse(String text) {
        var matcher = TEXT.matcher(text.strip());
        if (!matcher.matches()) {
            throw Refusal.invalid("roles", "identity.refusal.role", text);
        }
        var site = Optional.ofNullable(matcher.group(2)).orElse("");
        var limit = Optional.ofNullable(matcher.group(3)).map(money -> Money.parse("roles", money));
        return new Grant(Role.named(matcher.group(1)), site, limit);
    }

    public boolean everywhere() {
        return site.isEmpty();
    }

    /** The same role at the same place, whatever the limit. */
    boolean sameHand(Grant other) {
        return role == other.role && site.equals(other.site);
    }

    @Override
    public String toString() {
        return role.name()
                + (everywhere() ? "" : "@" + site)
                + limit.map(money -> "<" + money).orElse("");
    }
}
