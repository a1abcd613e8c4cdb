package org.muster.identity;

import java.util.Arrays;
import java.util.stream.Collectors;

/** The neighbourhood of a network address that one household or office shares: /24 of IPv4, /64 of IPv6. */
final class Network {

    private Network() {}

    /** The neighbourhood's prefix; of what is no address, the text itself. */
    static String of(String address) {
        var plain = address.replaceAll("[\\[\\]]|%.*", "");
        if (plain.contains(".")) {
            var four = plain.substring(plain.lastIndexOf(':') + 1);
            return four.substring(0, four.lastIndexOf('.')) + ".0/24";
        }
        return plain.contains(":") ? first64(plain) : plain;
    }

    private static String first64(String address) {
        var sides = address.split("::", -1);
        var left = groups(sides[0]);
        var right = sides.length > 1 ? groups(sides[1]) : new String[0];
        var all = new String[8];
        Arrays.fill(all, "0");
        System.arraycopy(left, 0, all, 0, Math.min(left.length, 8));
        System.arraycopy(right, 0, all, Math.max(8 - right.length, 0), Math.min(right.length, 8));
        return Arrays.stream(all, 0, 4)
                        .map(group -> Integer.toHexString(Integer.parseInt(group, 16)))
                        .collect(Collectors.joining(":"))
                + "::/64";
    }

    private static String[] groups(String side) {
        return side.isEmpty() ? new String[0] : side.split(":");
    }
}
