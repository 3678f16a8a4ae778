package net.openmeet.gateway.session;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import net.openmeet.gateway.cookie.BrowserSecret;
import net.openmeet.gateway.provider.IssuedTokens;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tokens as they lie in the database: AES-256-GCM, with a key that comes of the cookie. A copy of the database opens none, and there is no key that all
 * gateways would have to share.
 */
final class SealedTokens {

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int IV_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] bytes;

    /** As they were stored. */
    SealedTokens(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    byte[] bytes() {
        return bytes.clone();
    }

    static SealedTokens seal(IssuedTokens tokens, BrowserSecret secret) {
        byte[] iv = new byte[IV_BYTES];
        RANDOM.nextBytes(iv);
        try {
            byte[] text = cipher(Cipher.ENCRYPT_MODE, secret, iv).doFinal(JSON.writeValueAsBytes(tokens));
            byte[] sealed = Arrays.copyOf(iv, IV_BYTES + text.length);
            System.arraycopy(text, 0, sealed, IV_BYTES, text.length);
            return new SealedTokens(sealed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Tokens could not be sealed", e);
        }
    }

    /** Empty for what was sealed otherwise, or changed since: such a session is over. */
    Optional<IssuedTokens> open(BrowserSecret secret) {
        try {
            byte[] iv = Arrays.copyOf(bytes, IV_BYTES);
            byte[] text = cipher(Cipher.DECRYPT_MODE, secret, iv)
                    .doFinal(bytes, IV_BYTES, Math.max(0, bytes.length - IV_BYTES));
            return Optional.of(JSON.readValue(text, IssuedTokens.class));
        } catch (GeneralSecurityException | JacksonException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Cipher cipher(int mode, BrowserSecret secret, byte[] iv) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, new SecretKeySpec(secret.derived("tokens"), "AES"), new GCMParameterSpec(TAG_BITS, iv));
        return cipher;
    }
}
