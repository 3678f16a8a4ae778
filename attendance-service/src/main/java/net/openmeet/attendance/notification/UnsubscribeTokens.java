package net.openmeet.attendance.notification;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** What stands in links that unsubscribe: who doesn't want to hear of what, signed. It says so for ever, as mails are kept. */
@Component
class UnsubscribeTokens {

    private static final String ALGORITHM = "HmacSHA256";

    private final Supplier<String> key;

    UnsubscribeTokens(JdbcClient database) {
        this.key = SingletonSupplier.of(() -> database.sql("select key from notification_key")
                .query(String.class)
                .single());
    }

    /** What a token says: whoever has it may say so for the account, and nothing else. */
    record Unsubscription(UUID accountId, NotificationCause cause) {}

    /** Letters, digits, {@code -}, {@code _} and points. */
    String of(UUID accountId, NotificationCause cause) {
        String said = accountId + "." + cause.text();
        return said + "." + signature(said);
    }

    /** What a token says; empty where it isn't ours. */
    Optional<Unsubscription> read(String token) {
        int end = token.lastIndexOf('.');
        if (end < 0 || !isSigned(token.substring(0, end), token.substring(end + 1))) {
            return Optional.empty();
        }
        String[] said = token.substring(0, end).split("\\.", 2);
        return Optional.of(new Unsubscription(UUID.fromString(said[0]), NotificationCause.of(said[1])));
    }

    private boolean isSigned(String said, String signature) {
        return MessageDigest.isEqual(
                signature(said).getBytes(StandardCharsets.UTF_8), signature.getBytes(StandardCharsets.UTF_8));
    }

    private String signature(String said) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key.get().getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(("unsubscribe " + said).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HMAC-SHA256", e);
        }
    }
}
