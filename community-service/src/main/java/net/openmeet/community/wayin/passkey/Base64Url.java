package net.openmeet.community.wayin.passkey;

import java.security.SecureRandom;
import java.util.Base64;

/** Bytes as browsers and we write them. */
public final class Base64Url {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int RANDOM_BYTES = 32;

    private Base64Url() {}

    /** 256 random bits. */
    public static String random() {
        byte[] bytes = new byte[RANDOM_BYTES];
        RANDOM.nextBytes(bytes);
        return encoded(bytes);
    }

    static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** @throws IllegalArgumentException unless it is base64url of at most so many bytes */
    static byte[] decoded(String text, int most) {
        // Three bytes are four characters; looked at first, so that nothing long is decoded.
        if (text.length() > (most + 2) / 3 * 4) {
            throw new IllegalArgumentException("Longer than " + most + " bytes");
        }
        byte[] bytes = Base64.getUrlDecoder().decode(text);
        if (bytes.length > most) {
            throw new IllegalArgumentException("Longer than " + most + " bytes");
        }
        return bytes;
    }
}
