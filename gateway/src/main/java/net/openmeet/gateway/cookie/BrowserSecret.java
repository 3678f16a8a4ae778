package net.openmeet.gateway.cookie;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What one browser and nobody else knows: 256 random bits. Everything that has to do with it is derived from it, each thing for a purpose of its own,
 * and tells nothing of it or of the others.
 *
 * @param text as it stands in the cookie: base64url, 43 characters
 */
public record BrowserSecret(String text) {

    private static final int BYTES = 32;
    private static final Pattern TEXT = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    public BrowserSecret {
        if (!TEXT.matcher(text).matches()) {
            throw new IllegalArgumentException("Not a secret of ours");
        }
    }

    public static BrowserSecret random() {
        byte[] secret = new byte[BYTES];
        RANDOM.nextBytes(secret);
        return new BrowserSecret(ENCODER.encodeToString(secret));
    }

    /** Empty for what can't be one. */
    public static Optional<BrowserSecret> of(String text) {
        return TEXT.matcher(text).matches() ? Optional.of(new BrowserSecret(text)) : Optional.empty();
    }

    /** 32 bytes for this purpose: HMAC-SHA256. */
    public byte[] derived(String purpose) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(text.getBytes(StandardCharsets.US_ASCII), "HmacSHA256"));
            return mac.doFinal(purpose.getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HmacSHA256", e);
        }
    }

    /** The same as 43 characters of base64url. */
    public String code(String purpose) {
        return ENCODER.encodeToString(derived(purpose));
    }

    /** Whether somebody says the code for this purpose; takes as long either way. */
    public boolean isCode(String purpose, String said) {
        return MessageDigest.isEqual(
                code(purpose).getBytes(StandardCharsets.US_ASCII), said.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "a browser's secret";
    }
}
