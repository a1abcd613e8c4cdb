package org.muster.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import org.apache.hc.client5.http.DnsResolver;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Resolves the names of other programs' hosts, once per connection, and answers only addresses of the open internet: what
 * is checked here is what is connected to, so a name cannot mean one address when it is checked and another one later.
 * Addresses of this machine, this network, its neighbours and its cloud are refused in every form they can be written.
 */
@ApplicationScoped
class SafeAddresses implements DnsResolver {

    /** A block of addresses by its first bytes and how many bits of them count. */
    private record Block(byte[] prefix, int bits) {

        static Block of(String text) {
            var parts = text.split("/");
            try {
                return new Block(InetAddress.getByName(parts[0]).getAddress(), Integer.parseInt(parts[1]));
            } catch (UnknownHostException impossible) {
                throw new IllegalStateException(text, impossible);
            }
        }

        boolean holds(byte[] address) {
            if (address.length != prefix.length) {
                return false;
            }
            for (var bit = 0; bit < bits; bit++) {
                var mask = 0x80 >> bit % 8;
                if ((address[bit / 8] & mask) != (prefix[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** IANA's special-purpose registries, multicast, and what clouds answer their own machines on. */
    private static final List<Block> CLOSED = List.of(
                    "0.0.0.0/8",
                    "10.0.0.0/8",
                    "100.64.0.0/10",
                    "127.0.0.0/8",
                    "168.63.129.16/32",
                    "169.254.0.0/16",
                    "172.16.0.0/12",
                    "192.0.0.0/24",
                    "192.0.2.0/24",
                    "192.88.99.0/24",
                    "192.168.0.0/16",
                    "198.18.0.0/15",
                    "198.51.100.0/24",
                    "203.0.113.0/24",
                    "224.0.0.0/4",
                    "240.0.0.0/4",
                    "::/3",
                    "2001::/23",
                    "2001:db8::/32",
                    "2002::/16",
                    "3fff::/20",
                    "4000::/2",
                    "8000::/1")
            .stream()
            .map(Block::of)
            .toList();

    private final boolean allowed;

    @Inject
    SafeAddresses(@ConfigProperty(name = "muster.webhook.private", defaultValue = "false") boolean allowed) {
        this.allowed = allowed;
    }

    SafeAddresses() {
        this(false);
    }

    /** Whether addresses of this network, and connections in the clear, are allowed all the same. */
    boolean allowsPrivate() {
        return allowed;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        var addresses = InetAddress.getAllByName(host);
        if (!allowed && Arrays.stream(addresses).anyMatch(SafeAddresses::closed)) {
            throw new UnknownHostException("The address of " + host + " is not one of the open internet");
        }
        return addresses;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    static boolean closed(InetAddress address) {
        return CLOSED.stream().anyMatch(block -> block.holds(address.getAddress()));
    }
}
