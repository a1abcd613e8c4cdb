package org.muster.identity;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muster.shared.usecase.Refusal;

/**
 * To what a key is confined beside its scopes: books of account, cost centres, and the networks it is used from. None of a
 * sort means no confinement.
 *
 * @param networks addresses with the number of bits that count, such as {@code 10.1.0.0/16}
 */
public record KeyLimits(Set<String> books, Set<String> costCenters, Set<String> networks) {

    public static final KeyLimits NONE = new KeyLimits(Set.of(), Set.of(), Set.of());

    private static final Pattern CODE = Pattern.compile("[\\p{L}0-9._-]{1,60}");
    private static final String OCTET = "(25[0-5]|2[0-4][0-9]|1?[0-9]{1,2})";
    private static final Pattern NETWORK = Pattern.compile("(" + OCTET + "\\.){3}" + OCTET + "(/(3[0-2]|[12]?[0-9]))?"
            + "|(?=[^/]*:)[0-9a-fA-F.:]{2,45}(/(12[0-8]|1[01][0-9]|[1-9]?[0-9]))?");
    private static final String BETWEEN = " ";

    public KeyLimits {
        books = Set.copyOf(books);
        costCenters = Set.copyOf(costCenters);
        networks = Set.copyOf(networks);
    }

    /** Limits as somebody wants them; what is no code and no network is refused. */
    public static KeyLimits read(
            Collection<String> books, Collection<String> costCenters, Collection<String> networks) {
        return new KeyLimits(
                read("books", books, CODE),
                read("cost_centers", costCenters, CODE),
                read("networks", networks, NETWORK));
    }

    private static Set<String> read(String field, Collection<String> texts, Pattern form) {
        texts.stream().filter(text -> !form.matcher(text).matches()).findFirst().ifPresent(text -> {
            throw Refusal.invalid(field, "identity.refusal.limit", text);
        });
        return Set.copyOf(texts);
    }

    static KeyLimits stored(String books, String costCenters, String networks) {
        return new KeyLimits(parts(books), parts(costCenters), parts(networks));
    }

    private static Set<String> parts(String text) {
        return Stream.of(text.split(BETWEEN)).filter(part -> !part.isEmpty()).collect(Collectors.toSet());
    }

    static String text(Set<String> parts) {
        return String.join(BETWEEN, new TreeSet<>(parts));
    }

    /** Whether a key so confined may be used from the address. */
    public boolean allows(String address) {
        return networks.isEmpty() || networks.stream().anyMatch(network -> within(network, address));
    }

    private static boolean within(String network, String address) {
        try {
            var parts = network.split("/");
            var base = InetAddress.getByName(parts[0]).getAddress();
            var asked = InetAddress.getByName(address).getAddress();
            var bits = parts.length > 1 ? Integer.parseInt(parts[1]) : base.length * Byte.SIZE;
            return base.length == asked.length && sameBits(base, asked, Math.min(bits, base.length * Byte.SIZE));
        } catch (UnknownHostException noAddress) {
            return false;
        }
    }

    private static boolean sameBits(byte[] base, byte[] asked, int bits) {
        for (var bit = 0; bit < bits; bit++) {
            var mask = 0x80 >> bit % Byte.SIZE;
            if ((base[bit / Byte.SIZE] & mask) != (asked[bit / Byte.SIZE] & mask)) {
                return false;
            }
        }
        return true;
    }
}
