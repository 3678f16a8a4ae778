package net.openmeet.gateway.client;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * A client's address.
 *
 * @param text as the network or a proxy gave it
 */
public record ClientAddress(String text) {

    private static final int SITE_BYTES = 8;

    /**
     * Whom the address stands for: an IPv4 address for itself, an IPv6 address for its /64, which one customer has whole. What isn't an
     * address stands for itself.
     */
    public String site() {
        try {
            return switch (InetAddress.ofLiteral(text)) {
                case Inet4Address four -> four.getHostAddress();
                case Inet6Address six ->
                    HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), SITE_BYTES)) + "::/64";
                default -> text;
            };
        } catch (IllegalArgumentException _) {
            return text;
        }
    }

    static boolean isAddress(String text) {
        try {
            InetAddress.ofLiteral(text);
            return true;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }
}
