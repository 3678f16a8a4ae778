package net.openmeet.community.wayin;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import net.openmeet.platform.hash.Sha256;

/**
 * What a browser keeps while it waits for a code, and nobody else has: 256 random bits.
 *
 * @param value for a cookie
 */
public record BrowserKey(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    public static BrowserKey random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new BrowserKey(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** What the database keeps of it. */
    String hash() {
        return HexFormat.of().formatHex(Sha256.of(value));
    }

    @Override
    public String toString() {
        return "a browser's key";
    }
}
