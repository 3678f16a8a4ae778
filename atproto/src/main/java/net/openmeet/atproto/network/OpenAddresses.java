package net.openmeet.atproto.network;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;

/**
 * Which addresses are servers' of the open internet, after IANA's registries of special-purpose addresses (RFC 6890 and what came since). Of IPv6 only what is given out
 * (2000::/3) is, without what has an IPv4 address within (6to4, Teredo): it leads to wherever that says.
 */
final class OpenAddresses {

    private static final List<Block> CLOSED_V4 = List.of(
            block("0.0.0.0", 8),
            block("10.0.0.0", 8),
            block("100.64.0.0", 10),
            block("127.0.0.0", 8),
            block("169.254.0.0", 16),
            block("172.16.0.0", 12),
            block("192.0.0.0", 24),
            block("192.0.2.0", 24),
            block("192.88.99.0", 24),
            block("192.168.0.0", 16),
            block("198.18.0.0", 15),
            block("198.51.100.0", 24),
            block("203.0.113.0", 24),
            block("224.0.0.0", 4),
            block("240.0.0.0", 4));

    private static final Block OPEN_V6 = block("2000::", 3);

    private static final List<Block> CLOSED_V6 =
            List.of(block("2001::", 23), block("2001:db8::", 32), block("2002::", 16), block("3fff::", 20));

    private OpenAddresses() {}

    static boolean isOpen(InetAddress address) {
        byte[] bytes = address.getAddress();
        return address instanceof Inet4Address
                ? CLOSED_V4.stream().noneMatch(block -> block.has(bytes))
                : OPEN_V6.has(bytes) && CLOSED_V6.stream().noneMatch(block -> block.has(bytes));
    }

    private static Block block(String address, int bits) {
        return new Block(InetAddress.ofLiteral(address), bits);
    }

    private record Block(InetAddress first, int bits) {

        private boolean has(byte[] address) {
            byte[] prefix = first.getAddress();
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >>> (bit & 7);
                if (((address[bit >>> 3] ^ prefix[bit >>> 3]) & mask) != 0) {
                    return false;
                }
            }
            return true;
        }
    }
}
