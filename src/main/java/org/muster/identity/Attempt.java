package org.muster.identity;

import java.util.List;
import java.util.Locale;

/** Somebody at some address claims to be some account; the marks under which the door remembers it. */
record Attempt(String account, String address) {

    Attempt {
        account = account.strip().toLowerCase(Locale.ROOT);
    }

    /** That the account came in from exactly this address before. */
    String known() {
        return digest("known", account, address);
    }

    /** Failures of the account at an address it is known from; strangers elsewhere cannot add to them. */
    String own() {
        return digest("own", account, address);
    }

    /** Failures of the account from this neighbourhood. */
    String pair() {
        return digest("pair", account, Network.of(address));
    }

    /** Failures of whatever account from this neighbourhood. */
    String neighbourhood() {
        return digest("net", "", Network.of(address));
    }

    List<String> marks() {
        return List.of(known(), own(), pair(), neighbourhood());
    }

    private static String digest(String kind, String account, String place) {
        return KeyText.sha256(String.join("\n", kind, account, place));
    }
}
