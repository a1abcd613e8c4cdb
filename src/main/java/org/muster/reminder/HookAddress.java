package org.muster.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.muster.shared.usecase.Refusal;

/**
 * Reads the addresses of other programs: whole, encrypted, without a name or password in them. Where they lead is checked
 * anew with every connection by {@link SafeAddresses}.
 */
@ApplicationScoped
class HookAddress {

    private final SafeAddresses safe;

    @Inject
    HookAddress(SafeAddresses safe) {
        this.safe = safe;
    }

    HookAddress() {
        this(null);
    }

    String checked(String text) {
        try {
            var address = new URI(text.strip());
            var scheme = Optional.ofNullable(address.getScheme()).orElse("");
            var encrypted = scheme.equals("https") || safe.allowsPrivate() && scheme.equals("http");
            if (encrypted
                    && address.getHost() != null
                    && address.getRawUserInfo() == null
                    && address.getRawFragment() == null) {
                return address.toASCIIString();
            }
        } catch (URISyntaxException unreadable) {
            throw Refusal.invalid("address", "reminder.refusal.address", text);
        }
        throw Refusal.invalid("address", "reminder.refusal.address", text);
    }
}
