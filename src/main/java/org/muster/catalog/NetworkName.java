package org.muster.catalog;

import java.util.regex.Pattern;

/** How machines are called on a network: host names (RFC 1123), IPv4 and IPv6 addresses. Nothing is looked up. */
final class NetworkName {

    private static final Pattern HOST = Pattern.compile("(?=.{1,253}$)[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
            + "(\\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*");
    private static final Pattern DOTTED_NUMBERS = Pattern.compile("[0-9]+(\\.[0-9]+)*");
    private static final Pattern IPV4 = Pattern.compile("((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(\\.(?!$)|$)){4}");
    private static final Pattern IPV6_GROUPS = Pattern.compile("[0-9A-Fa-f]{1,4}(:[0-9A-Fa-f]{1,4})*");
    private static final int IPV6_LENGTH = 8;

    private NetworkName() {}

    static boolean hostName(String text) {
        return HOST.matcher(text).matches() && !DOTTED_NUMBERS.matcher(text).matches();
    }

    /** An IP address or a host name. */
    static boolean address(String text) {
        return IPV4.matcher(text).matches() || ipv6(text) || hostName(text);
    }

    private static boolean ipv6(String text) {
        var gap = text.indexOf("::");
        if (gap < 0) {
            return groups(text) == IPV6_LENGTH;
        }
        var before = groups(text.substring(0, gap));
        var after = groups(text.substring(gap + 2));
        return before >= 0 && after >= 0 && before + after < IPV6_LENGTH;
    }

    /** How many groups the text has; none for the empty text, -1 when it is no list of groups. */
    private static int groups(String text) {
        if (text.isEmpty()) {
            return 0;
        }
        return IPV6_GROUPS.matcher(text).matches() ? text.split(":").length : -1;
    }
}
