package net.openmeet.attendance.attendance;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * What members show at the door, as a QR code: who they are, signed for one occurrence. A device without a network knows it by its digest, which stands in the
 * list of attendees and shows nobody the code.
 */
@Component
public class CheckInCodes {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int ACCOUNT = 16;
    private static final int SIGNATURE = 16;

    private final Supplier<String> key;

    CheckInCodes(JdbcClient database) {
        this.key = SingletonSupplier.of(() ->
                database.sql("select key from check_in_key").query(String.class).single());
    }

    /** 43 letters, digits, {@code -} and {@code _}: 16 bytes of the account's id, and as many of the signature. */
    public String of(UUID occurrenceId, UUID accountId) {
        return text(ByteBuffer.allocate(ACCOUNT + SIGNATURE)
                .putLong(accountId.getMostSignificantBits())
                .putLong(accountId.getLeastSignificantBits())
                .put(signature(occurrenceId, accountId))
                .array());
    }

    /** Whose code it says that it is; empty where it is none of ours. */
    public static Optional<UUID> account(String code) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(code);
            ByteBuffer read = ByteBuffer.wrap(bytes);
            return bytes.length == ACCOUNT + SIGNATURE
                    ? Optional.of(new UUID(read.getLong(), read.getLong()))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** What a code is known by without being told: the SHA-256 of its text, in base64url. */
    public String digest(UUID occurrenceId, UUID accountId) {
        try {
            return text(MessageDigest.getInstance("SHA-256")
                    .digest(of(occurrenceId, accountId).getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** Whether a code is one for that occurrence. */
    boolean isFor(UUID occurrenceId, String code) {
        return account(code)
                .filter(account -> MessageDigest.isEqual(
                        of(occurrenceId, account).getBytes(StandardCharsets.US_ASCII),
                        code.getBytes(StandardCharsets.US_ASCII)))
                .isPresent();
    }

    private byte[] signature(UUID occurrenceId, UUID accountId) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key.get().getBytes(StandardCharsets.UTF_8), ALGORITHM));
            byte[] whole =
                    mac.doFinal(("check-in " + occurrenceId + " " + accountId).getBytes(StandardCharsets.US_ASCII));
            return Arrays.copyOf(whole, SIGNATURE);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HMAC-SHA256", e);
        }
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
